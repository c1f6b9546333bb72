using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Features.WeeklyPlans;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>The message of the 1st: every client's month in a line or two, what is still open, and what can be done about it.</summary>
internal static class MonthPrompt
{
    /// <summary>More would not fit into one message; <c>/report</c> names a client.</summary>
    private const int MostClients = 12;

    private const int MostDays = 8;

    /// <summary>The message to an assistant about a month.</summary>
    public static string Key(Guid assistant, LocalDate month) => $"month/{assistant:N}/{month.ToYearMonth()}";

    /// <param name="counted">Those with anything to report.</param>
    public static async Task<Reply> WriteAsync(Database database, Person assistant, WorkCalendar calendar, Guid practice, IReadOnlyList<ClientMonth> counted, LocalDate month, CancellationToken cancellationToken)
    {
        var texts = assistant.Texts();
        var clients = counted.Select(one => one.Client).ToList();
        var last = await LastAsync(database, practice, clients, month.PlusMonths(-1), cancellationToken);
        var planned = await PlannedAsync(database, clients, month, cancellationToken);
        return new Reply(
        [
            new Line(texts.MonthTitle(texts.Month(month.ToYearMonth()), counted.Count, counted.Sum(one => one.Figures.Minutes ?? 0), isRunning: false), Tone.Title),
            .. ClientParts(texts, counted, last, planned, month, canApprove: true),
            .. await OpenQuestionsAsync(database, assistant, calendar, month, cancellationToken),
        ]);
    }

    /// <summary>A line and the ways on for each client.</summary>
    public static IEnumerable<ReplyPart> ClientParts(
        Texts texts, IReadOnlyList<ClientMonth> counted, IReadOnlyDictionary<Guid, MonthFigures> last, IReadOnlyDictionary<Guid, int> planned, LocalDate month, bool canApprove)
    {
        foreach (var one in counted.Where(one => !one.IsEmpty).Take(MostClients))
        {
            var (figures, before) = (one.Figures, last.GetValueOrDefault(one.Client.Id));
            yield return new Line(texts.MonthOfClient(
                one.Client.ShortName,
                figures.Minutes ?? 0,
                texts.Money(figures.Total, figures.Currency),
                before is null ? null : texts.Month(before.Month),
                before?.Minutes ?? 0,
                before is null ? "" : texts.Money(before.Total, before.Currency),
                planned.TryGetValue(one.Client.Id, out var minutes) ? minutes : null));
            foreach (var service in one.LacksRate)
            {
                yield return new Line(texts.RateLacks(service), Tone.Problem);
            }

            if (one.Report is { IsLocked: true })
            {
                yield return new Line(texts.ReportIsOut, Tone.Quiet);
            }

            yield return WaysOn(texts, one, month, canApprove);
        }

        if (counted.Count(one => !one.IsEmpty) > MostClients)
        {
            yield return new Line(texts.MonthMoreClients(counted.Count(one => !one.IsEmpty) - MostClients), Tone.Quiet);
        }
    }

    /// <summary>The month before, as it was approved; what was not is counted.</summary>
    public static async Task<IReadOnlyDictionary<Guid, MonthFigures>> LastAsync(Database database, Guid practice, IReadOnlyList<Client> clients, LocalDate month, CancellationToken cancellationToken)
    {
        var ids = clients.Select(client => client.Id).ToList();
        var closed = await database.Set<MonthReport>().AsNoTracking().Where(report => ids.Contains(report.ClientId) && report.Month == month && report.Figures != null)
            .Select(report => new { report.ClientId, report.Figures }).ToDictionaryAsync(report => report.ClientId, report => FiguresJson.Read(report.Figures!), cancellationToken);
        var open = clients.Where(client => !closed.ContainsKey(client.Id)).ToList();
        if (open.Count > 0)
        {
            foreach (var one in await MonthBook.CountAsync(database, practice, open, month, null, cancellationToken))
            {
                if (one.Figures.Minutes > 0)
                {
                    closed[one.Client.Id] = one.Figures;
                }
            }
        }

        return closed;
    }

    private static Buttons WaysOn(Texts texts, ClientMonth one, LocalDate month, bool canApprove)
    {
        var (client, of) = (ReportView.ClientOption(one.Client.Id), ReportView.MonthOption(month));
        var open = new Button(Choices.Label(texts.OpenReport(one.Client.ShortName)), CommandLine.Write("report", "", client, of), Stays: true);
        return canApprove && one.Report is not { IsLocked: true } && one.LacksRate.Count == 0
            ? Buttons.Of(open, new Button(texts.ApproveAndSend, CommandLine.Write("report", "approve", client, of), Weight.Primary, Stays: true))
            : Buttons.Of(open);
    }

    /// <summary>Whole minutes of the plans that were sent for weeks beginning in the month.</summary>
    private static async Task<IReadOnlyDictionary<Guid, int>> PlannedAsync(Database database, IReadOnlyList<Client> clients, LocalDate month, CancellationToken cancellationToken)
    {
        var (ids, next) = (clients.Select(client => client.Id).ToList(), month.PlusMonths(1));
        return await database.Set<WeeklyPlan>().Where(plan => ids.Contains(plan.ClientId) && plan.Week >= month && plan.Week < next && plan.Version > 0)
            .Join(database.Set<PlanItem>().Where(item => item.OutById == null), plan => plan.Id, item => item.PlanId, (plan, item) => new { plan.ClientId, item.Minutes })
            .GroupBy(item => item.ClientId)
            .Select(group => new { group.Key, Minutes = group.Sum(item => item.Minutes) })
            .ToDictionaryAsync(group => group.Key, group => group.Minutes, cancellationToken);
    }

    private static async Task<IReadOnlyList<ReplyPart>> OpenQuestionsAsync(Database database, Person assistant, WorkCalendar calendar, LocalDate month, CancellationToken cancellationToken)
    {
        var (texts, days, me) = (assistant.Texts(), Days.MonthOf(month), assistant.Id);
        var parts = new List<ReplyPart>();
        if (await database.Set<RunningTimer>().AsNoTracking().SingleOrDefaultAsync(timer => timer.Id == me, cancellationToken) is { StartedAt: { } since } && calendar.Clock.ToLocal(since).Date <= days.To)
        {
            parts.Add(new Line(texts.MonthTimerRuns(texts.Date(calendar.Clock.ToLocal(since).Date, calendar.Clock.Today)), Tone.Problem));
        }

        var off = await database.Set<DayOff>().AsNoTracking().Where(day => day.PersonId == me && day.To >= days.From && day.From <= days.To).Select(day => new { day.From, day.To }).ToListAsync(cancellationToken);
        var logged = await database.Set<DayTotal>().Where(total => total.PersonId == me && total.Day >= days.From && total.Day <= days.To && total.Minutes > 0).Select(total => total.Day).Distinct().ToListAsync(cancellationToken);
        var worked = new WorkCalendar(calendar.Clock, assistant, [.. off.Select(day => new Days(day.From, day.To))]);
        var without = Enumerable.Range(0, NodaTime.Period.DaysBetween(days.From, days.To) + 1).Select(ahead => days.From.PlusDays(ahead)).Where(day => worked.IsWorkday(day) && !logged.Contains(day)).ToList();
        if (without.Count > 0 && logged.Count > 0)
        {
            parts.Add(new Line(texts.DaysWithoutTime(without.Count, [.. without.Take(MostDays).Select(day => texts.Date(day, calendar.Clock.Today))]), Tone.Quiet));
        }

        return parts;
    }
}
