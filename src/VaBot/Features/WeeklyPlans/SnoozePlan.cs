using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan later</c>: the question comes again in two hours, or on the next working morning.</summary>
public sealed class SnoozePlan : Command
{
    private static readonly Duration Later = Duration.FromHours(2);

    public override Intent Intent => Intent.PlanSnooze;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var week = await PlanTarget.WeekAsync(turn, null, cancellationToken);
        var calendar = await PlanTarget.CalendarAsync(turn, cancellationToken);
        var at = turn.Understanding.Choice == "tomorrow"
            ? calendar.StartOf(calendar.WorkdayFrom(turn.Clock.Today.PlusDays(1)))
            : calendar.WorkingTimeFrom(turn.Clock.Now + Later);
        if (at >= PlanTimes.AskUseful(calendar, week))
        {
            throw new UserError(turn.Texts.PlanTooLateToSnooze(WeekName.Number(week)));
        }

        var me = turn.Person.Id;
        turn.Database.RemoveRange(await turn.Database.Set<PlanDue>().Where(due => due.PersonId == me && due.Kind == PlanDueKind.Snoozed && due.Week == week).ToListAsync(cancellationToken));
        turn.Database.Add(new PlanDue { Id = Guid.CreateVersion7(), Kind = PlanDueKind.Snoozed, PracticeId = turn.PracticeId, PersonId = me, Week = week, DueAt = at });
        return Reply.Of(new Line(turn.Texts.PlanSnoozed(Moments.Of(turn, at))));
    }
}
