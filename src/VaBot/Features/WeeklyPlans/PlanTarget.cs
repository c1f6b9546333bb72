using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>Which client's plan, of which week, a command is about.</summary>
public static class PlanTarget
{
    /// <inheritdoc cref="TargetClient.OneAsync"/>
    public static Task<Client> OneClientAsync(Turn turn, string line, CancellationToken cancellationToken) => TargetClient.OneAsync(turn, "plan", line, cancellationToken);

    /// <summary>The Monday of the week named; else for staff next week from the day on they are asked about it, before that this week while it has a plan;
    /// for a client the latest week that was sent.</summary>
    public static async Task<LocalDate> WeekAsync(Turn turn, Guid? clientId, CancellationToken cancellationToken)
    {
        if (turn.Understanding.Doubts.OfType<Doubt.ImpossibleWeek>().FirstOrDefault() is { } impossible)
        {
            throw new UserError(turn.Texts.ImpossibleWeek(impossible.Text));
        }

        if (turn.Understanding.Week is { } said)
        {
            return said;
        }

        var monday = Days.WeekOf(turn.Clock.Today).From;
        var plans = turn.Database.Set<WeeklyPlan>().VisibleTo(turn.Actor).Where(plan => plan.Week >= monday && (clientId == null || plan.ClientId == clientId));
        if (!turn.Actor.IsStaff)
        {
            return await plans.Where(plan => plan.Version > 0).OrderByDescending(plan => plan.Week).Select(plan => (LocalDate?)plan.Week).FirstOrDefaultAsync(cancellationToken) ?? monday.PlusWeeks(1);
        }

        var next = monday.PlusWeeks(1);
        return turn.Clock.Today.DayOfWeek < PlanTimes.Usual(turn.Person).Day && !await plans.AnyAsync(plan => plan.Week >= next, cancellationToken) && await plans.AnyAsync(cancellationToken) ? monday : next;
    }

    /// <summary>A client's plan for whoever plans it, drafted when there is none yet.</summary>
    /// <exception cref="UserError">The week is over.</exception>
    public static async Task<(WeeklyPlan Plan, List<PlanLine> Lines)> OpenAsync(Turn turn, Client client, LocalDate week, CancellationToken cancellationToken)
    {
        RefusePast(turn, week);
        return await PlanBook.OpenAsync(turn.Database, turn.Person, await CalendarAsync(turn, cancellationToken), client, week, cancellationToken);
    }

    /// <summary>A button of an old message still names its week; there is nothing to plan, send or agree to in one that is over.</summary>
    /// <exception cref="UserError">The week is over.</exception>
    public static void RefusePast(Turn turn, LocalDate week)
    {
        if (IsPast(turn, week))
        {
            throw new UserError(turn.Texts.PlanWeekIsOver(WeekName.Number(week)), new Button(turn.Texts.PlanOpen, "/plan"));
        }
    }

    /// <summary>On the reader's own clock.</summary>
    public static bool IsPast(Turn turn, LocalDate week) => week < Days.WeekOf(turn.Clock.Today).From;

    public static Task<WorkCalendar> CalendarAsync(Turn turn, CancellationToken cancellationToken) => WorkCalendar.OfAsync(turn.Database, turn.Person, turn.Clock, cancellationToken);
}
