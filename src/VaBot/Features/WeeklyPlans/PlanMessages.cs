using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using VaBot.Data;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>The plan in the client's conversation, and its reminder, say when it is confirmed or no longer the newest; and when an answer is taken back, it is waited for again.</summary>
public sealed class PlanMessages : StandingMessages
{
    public override async Task KeepUpAsync(Standing standing, CancellationToken cancellationToken)
    {
        foreach (var row in standing.Turn.Database.Changed<WeeklyPlan>().Where(row => row.State == EntityState.Modified))
        {
            var (plan, shown, was) = (row.Entity, Was(row, plan => plan.Version), Was(row, plan => plan.State));
            if (was == PlanState.Changed && plan.State == PlanState.Confirmed)
            {
                await ConfirmAgainAsync(standing, plan, cancellationToken);
            }
            else if (shown > 0 && (shown != plan.Version || IsAnswered(was) != IsAnswered(plan.State)))
            {
                var line = await LineAsync(standing.Turn, plan, isNewest: shown == plan.Version, cancellationToken);
                await standing.CloseAsync(PlanSending.Key(plan, shown), line, cancellationToken);
                await standing.CloseAsync(PlanSending.ReminderKey(plan), line, cancellationToken);
            }

            if (was != PlanState.Sent && plan.State == PlanState.Sent && shown == plan.Version)
            {
                await PlanSending.AwaitAsync(standing.Turn.Database, plan, standing.Turn.Clock, cancellationToken);
            }
        }
    }

    /// <summary>What she changed and changed back needs no answer, whatever was sent in between: the newest message shows what was agreed to.</summary>
    private static async Task ConfirmAgainAsync(Standing standing, WeeklyPlan plan, CancellationToken cancellationToken)
    {
        var turn = standing.Turn;
        var reader = await Spokesperson.OfAsync(turn.Database, plan.ClientId, cancellationToken);
        var texts = reader?.Texts() ?? Texts.In(Language.English);
        var name = plan.ConfirmedById is { } who ? (await turn.Database.FindAsync<Person>([who], cancellationToken))?.Name : null;
        var today = reader is null ? turn.Clock.Today : turn.Clock.In(reader.Zone).Today;
        var line = new Line(texts.PlanConfirmedAgain(name));
        var content = PlanView.ForClient(texts, plan, await PlanBook.LinesAsync(turn.Database, plan.Id, cancellationToken), today);
        if (await PlanSending.NewestAsync(turn.Database, plan, cancellationToken) is { } newest)
        {
            await standing.ChangeAsync(newest, sent => sent with { Parts = [.. content, line] }, cancellationToken);
        }

        await standing.CloseAsync(PlanSending.ReminderKey(plan), line, cancellationToken);
    }

    /// <summary>There is nothing more to say to it.</summary>
    private static bool IsAnswered(PlanState state) => state is PlanState.Confirmed or PlanState.Changed;

    /// <returns>Null while it waits for the client.</returns>
    private static async Task<Line?> LineAsync(Turn turn, WeeklyPlan plan, bool isNewest, CancellationToken cancellationToken)
    {
        var texts = (await Spokesperson.OfAsync(turn.Database, plan.ClientId, cancellationToken))?.Texts() ?? Texts.In(Language.English);
        if (!isNewest)
        {
            return new Line(texts.PlanHasNewer(), Tone.Quiet);
        }

        return !IsAnswered(plan.State) ? null
            : plan is { State: PlanState.Confirmed, ConfirmedById: { } who } && await turn.Database.FindAsync<Person>([who], cancellationToken) is { } person ? new Line(texts.PlanConfirmedBy(person.Name))
            : PlanView.StatusForClient(texts, plan);
    }

    private static TValue Was<TValue>(EntityEntry<WeeklyPlan> row, System.Linq.Expressions.Expression<Func<WeeklyPlan, TValue>> property) => row.Property(property).OriginalValue;
}
