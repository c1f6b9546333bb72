using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary><c>/va practice Anna Virtual Assistance</c>: what the business is called.</summary>
public sealed class SetPracticeName : Command
{
    public override Intent Intent => Intent.PracticeName;

    public override Role Allowed => Role.Assistant;

    public override PlaceKind Where => PlaceKind.Direct;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var name = turn.Understanding.Rest is { Length: <= 200 } said ? said.ReplaceLineEndings(" ") : throw new UserError(turn.Texts.WhichPracticeName());
        var practice = (await turn.Database.FindAsync<Practice>([turn.PracticeId], cancellationToken))!;
        practice.Name = name;
        turn.Did(new Deed(Intent, name));
        return Reply.Of(new Line(turn.Texts.PracticeNameIs(name)), Buttons.Of(turn.UndoButton));
    }
}
