using VaBot.Messages;

namespace VaBot.Turns;

/// <summary>An expected mistake: a sentence in the person's language that says what was wrong and shows a right example. Nothing is saved.</summary>
public sealed class UserError(Phrase sentence, params Button[] ways) : Exception
{
    /// <summary>Said among people in a room and not clearly for the bot: it keeps quiet.</summary>
    public static UserError Silent => new(Phrase.Empty) { Reply = Reply.Silence };

    public Reply Reply { get; private init; } = (ways.Length == 0
        ? Reply.Of(new Line(sentence, Tone.Problem))
        : Reply.Of(new Line(sentence, Tone.Problem), new Buttons(ways))) with
    { Mistake = "" };

    /// <summary>The same, about one field of the form that leads here (<see cref="Field.Name"/>).</summary>
    public UserError At(string field) => new(sentence, ways) { Reply = Reply with { Mistake = field } };
}
