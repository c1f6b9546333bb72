using VaBot.Messages;

namespace VaBot.Turns;

/// <summary>An expected mistake: a sentence in the person's language that says what was wrong and shows a right example. Nothing is saved.</summary>
public sealed class UserError(Phrase sentence, params Button[] ways) : Exception
{
    public Reply Reply { get; } = ways.Length == 0
        ? Reply.Of(new Line(sentence, Tone.Problem))
        : Reply.Of(new Line(sentence, Tone.Problem), new Buttons(ways));
}
