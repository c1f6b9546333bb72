using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan skip Acme</c>: this client gets no plan that week, and she is not reminded of it.</summary>
public sealed class SkipPlan : Command
{
    public override Intent Intent => Intent.PlanSkip;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, "skip", cancellationToken);
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        var (plan, _) = await PlanTarget.OpenAsync(turn, client, week, cancellationToken);
        if (plan.Version > 0)
        {
            throw new UserError(turn.Texts.PlanSentAlready(client.ShortName, WeekName.Number(week)));
        }

        plan.State = PlanState.Skipped;
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(new Line(turn.Texts.PlanSkipped(client.ShortName, WeekName.Number(week))), Buttons.Of(turn.UndoButton));
    }
}
