using VaBot.Data;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>A command that changes one card's place in a week's plan. A client says it as a wish; she decides.</summary>
public abstract class PlanEdit : Command
{
    public override Role Allowed => Role.Known;

    /// <summary>The text of a "which one?" button after <c>/plan</c>.</summary>
    protected abstract string Again(string title);

    /// <summary>A client's wish, in the client's words.</summary>
    protected abstract string Wish(Texts texts, string title);

    /// <returns>What to say.</returns>
    protected abstract Phrase Change(Turn turn, WeeklyPlan plan, List<PlanLine> lines, TaskItem task, int? left);

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (task, _) = await TargetTask.FindAsync(turn, turn.Understanding, Again, cancellationToken, command: "plan");
        var client = (await TargetClient.AllAsync(turn, cancellationToken)).Find(known => known.Id == task.ClientId)!;
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        if (!turn.Actor.IsStaff)
        {
            return await AskForChange.WishAsync(turn, client, week, Wish(turn.Texts, task.Title), cancellationToken);
        }

        var (plan, lines) = await PlanTarget.OpenAsync(turn, client, week, cancellationToken);
        var left = (await PlanBook.CardsAsync(turn.Database, client.Id, cancellationToken)).Find(card => card.Task.Id == task.Id).Left;
        var said = Change(turn, plan, lines, task, left);
        if (plan.State is not PlanState.Draft)
        {
            plan.State = plan.Version == 0 ? PlanState.Draft : PlanState.Changed;
        }

        turn.Did(new Deed(Intent, task.Title, client.Id));
        return new Reply([new Line(said), .. await ShowPlan.EditAsync(turn, client, plan, await PlanBook.LinesAsync(turn.Database, plan.Id, cancellationToken), cancellationToken), Buttons.Of(turn.UndoButton)]);
    }
}
