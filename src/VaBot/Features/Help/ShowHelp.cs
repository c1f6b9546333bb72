using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Help;

/// <summary><c>help</c>: a dozen lines to try, all of which work where they are shown.</summary>
public sealed class ShowHelp : Command
{
    public override Intent Intent => Intent.Help;

    public override Role Allowed => Role.Anyone;

    public override Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Role == Role.Guest)
        {
            return Task.FromResult(Reply.Of(new Line(turn.Texts.HelpForStranger())));
        }

        var speaker = turn.Actor.IsStaff ? Speaker.Assistant : Speaker.Client;
        var lines = Examples.For(turn.Person.Language, speaker).Where(example => turn.Can(example.Intent)).Select(example => new Line(Phrase.Of($"{example.Line:b}")));
        return Task.FromResult(new Reply([new Line(turn.Texts.HelpTitle(), Tone.Title), .. lines]));
    }
}
