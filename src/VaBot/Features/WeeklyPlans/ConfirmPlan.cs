using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>"Looks good": the client agrees to what was sent, and that is kept as it was seen.</summary>
public sealed class ConfirmPlan : Command
{
    public override Intent Intent => Intent.PlanConfirm;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, "confirm", cancellationToken);
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        PlanTarget.RefusePast(turn, week);
        var plan = await PlanBook.FindAsync(turn.Database, client.Id, week, cancellationToken);
        var (texts, number) = (turn.Texts, WeekName.Number(week));
        switch (plan)
        {
            case null or { Version: 0 }:
                throw new UserError(texts.NoPlanYet(number));
            case { State: PlanState.Changed }:
                throw new UserError(texts.PlanIsBeingChanged(number));
            case { State: PlanState.Confirmed }:
                throw new UserError(texts.PlanConfirmedAlready(number));
        }

        if (turn.Line.Options.TryGetValue(CommandLine.Board, out var seen) && seen != $"{plan.Version}")
        {
            return new Reply([new Line(texts.PlanHasChanged(), Tone.Problem), .. await ShowPlan.ForClientAsync(turn, client, week, cancellationToken)]);
        }

        plan.State = PlanState.Confirmed;
        plan.Wish = null;
        var lines = await PlanBook.LinesAsync(turn.Database, plan.Id, cancellationToken);
        plan.Confirmed = PlanBook.Content(lines).Write();
        (plan.ConfirmedById, plan.ConfirmedAt) = (turn.Person.Id, turn.Clock.Now);
        await PlanSending.ForgetAsync(turn.Database, plan, cancellationToken);
        turn.Did(new Deed(Intent, WeekName.Of(week), client.Id));

        // Clicked, this stands where the plan stood, and the plan is still to be seen.
        var content = seen is null ? [] : PlanView.ForClient(texts, plan, lines, turn.Clock.Today);
        return new Reply([.. content, new Line(texts.PlanConfirmedNow(number)), Buttons.Of(turn.UndoButton)]).ForAll();
    }
}
