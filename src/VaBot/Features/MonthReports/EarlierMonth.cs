using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.TimeEntries;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>Months are approved in their order: one begins with what the one before left, and time in a month that was passed over would be in no report.</summary>
internal static class EarlierMonth
{
    /// <summary>The first month before this one that has something to report and is not closed; null when there is none.</summary>
    /// <param name="month">By its first day.</param>
    public static async Task<LocalDate?> OpenAsync(Database database, Client client, LocalDate month, CancellationToken cancellationToken)
    {
        var last = await database.ClosedMonthsOf(client.Id).Where(report => report.Month < month).LastAsync(cancellationToken);
        var months = last is { } closed
            ? Enumerable.Range(1, Period.Between(closed, month, PeriodUnits.Months).Months - 1).Select(closed.PlusMonths)
            : await WorkedAsync(database, client.Id, month, cancellationToken);
        foreach (var one in months)
        {
            if ((await MonthBook.CountAsync(database, client.PracticeId, [client], one, null, cancellationToken)).SingleOrDefault() is { IsEmpty: false })
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>Whether a later month is closed already: what comes into this one now is a correction of the next report.</summary>
    public static Task<bool> IsPassedAsync(Database database, Guid client, LocalDate month, CancellationToken cancellationToken) =>
        database.ClosedMonthsOf(client).AnyAsync(report => report.Month > month, cancellationToken);

    /// <summary>Nothing was ever approved: the months that were prepared, and those with time.</summary>
    private static async Task<IEnumerable<LocalDate>> WorkedAsync(Database database, Guid client, LocalDate month, CancellationToken cancellationToken)
    {
        var prepared = await database.Set<MonthReport>().Where(report => report.ClientId == client && report.Month < month).Select(report => report.Month).ToListAsync(cancellationToken);
        var days = await database.Set<TimeEntry>().Where(entry => entry.ClientId == client && entry.Day < month && entry.ReportId == null).Select(entry => entry.Day).Distinct().ToListAsync(cancellationToken);
        return days.Select(day => Days.MonthOf(day).From).Concat(prepared).Distinct().Order();
    }
}
