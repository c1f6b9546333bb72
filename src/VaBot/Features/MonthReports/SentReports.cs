using Microsoft.EntityFrameworkCore;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>The way to the reports a client was sent.</summary>
internal static class SentReports
{
    private const int Most = 3;

    /// <summary>A button for each of the latest, the newest first; none when nothing was sent yet.</summary>
    public static async Task<IReadOnlyList<Button>> ButtonsAsync(Turn turn, Client client, CancellationToken cancellationToken)
    {
        var months = await turn.Database.Set<MonthReport>().AsNoTracking().VisibleTo(turn.Actor)
            .Where(report => report.ClientId == client.Id && (report.State == ReportState.Sent || report.State == ReportState.Settled))
            .OrderByDescending(report => report.Month)
            .Select(report => report.Month)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. months.Select(month => new Button(turn.Texts.ReportOf(turn.Texts.Month(month.ToYearMonth())), CommandLine.Write("report", "", ReportView.ClientOption(client.Id), ReportView.MonthOption(month))))];
    }
}
