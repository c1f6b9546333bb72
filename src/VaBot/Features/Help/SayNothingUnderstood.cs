using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Help;

/// <summary>What was said asks for nothing the bot does. It changes nothing and offers the nearest thing it can do.</summary>
public sealed class SayNothingUnderstood : Command
{
    public override Intent Intent => Intent.Unknown;

    public override Role Allowed => Role.Anyone;

    public override PlaceKind Where => PlaceKind.Anywhere;

    public override Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.Message.IsAddressed)
        {
            return Task.FromResult(Reply.Silence);
        }

        if (turn.Actor.Role == Role.Guest)
        {
            return Task.FromResult(Reply.Of(new Line(turn.Texts.HelpForStranger())));
        }

        if (turn.Actor.IsInNobodysRoom)
        {
            return Task.FromResult(Reply.Of(new Line(turn.Texts.RoomIsNobodys())));
        }

        return Task.FromResult(turn.Understanding.DidYouMean is { } guess
            ? Reply.Of(new Line(turn.Texts.DidYouMean(guess), Tone.Problem), Buttons.Of(new Button(Choices.Label(guess), guess)))
            : Reply.Of(new Line(turn.Texts.NotUnderstood(turn.Actor.IsStaff), Tone.Problem), Buttons.Of(new Button(turn.Texts.Help, "/help"))));
    }
}
