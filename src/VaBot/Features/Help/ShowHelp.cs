using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Help;

/// <summary><c>help</c>: a dozen lines to try, all of which work where they are shown, with the names of the tasks and clients that are there.</summary>
public sealed class ShowHelp : Command
{
    public override Intent Intent => Intent.Help;

    public override Role Allowed => Role.Anyone;

    public override PlaceKind Where => PlaceKind.Anywhere;

    public override Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Actor.Role == Role.Guest)
        {
            return Task.FromResult(Reply.Of(new Line(turn.Texts.HelpForStranger())));
        }

        if (turn.Actor.IsInNobodysRoom)
        {
            return Task.FromResult(Reply.Of(new Line(turn.Texts.RoomIsNobodys())));
        }

        if (turn.Actor is { Role: Role.Assistant, Room: null } && turn.Clients.Count == 0)
        {
            return Task.FromResult(new Reply([.. turn.Texts.FirstSteps().Select(step => new Line(step))]));
        }

        var speaker = turn.Actor.IsStaff ? Speaker.Assistant : Speaker.Client;
        string[] clients = turn.Actor.Room is null ? [.. turn.Clients.Select(client => client.Name)] : [];
        var lines = Examples.For(turn.Person.Language, speaker, [.. turn.Tasks.Select(task => task.Title)], clients).Where(example => turn.Can(example.Intent)).Select(example => new Line(Phrase.Of($"{example.Line:b}")));
        return Task.FromResult(new Reply([new Line(turn.Texts.HelpTitle(), Tone.Title), .. lines]));
    }
}
