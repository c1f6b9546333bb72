using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;

namespace VaBot.Features.MonthReports;

/// <summary>A client's months that are approved: what their reports were counted from no longer changes.</summary>
public static class ClosedMonths
{
    public static IQueryable<MonthReport> ClosedMonthsOf(this Database database, Guid client) =>
        database.Set<MonthReport>().Where(report => report.ClientId == client && report.State != ReportState.Open);

    /// <summary>The latest, by its first day; null when none is closed.</summary>
    public static Task<LocalDate?> LastAsync(this IQueryable<MonthReport> closed, CancellationToken cancellationToken) =>
        closed.OrderByDescending(report => report.Month).Select(report => (LocalDate?)report.Month).FirstOrDefaultAsync(cancellationToken);
}
