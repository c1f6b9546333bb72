using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VaBot.Features.Clients;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Which month and which report a command is about.</summary>
internal static class MonthTarget
{
    /// <summary>The month a button or the words name, by its first day; null when none is named.</summary>
    public static LocalDate? Said(Turn turn) =>
        turn.Line.Options.TryGetValue(CommandLine.Day, out var text) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 2000 and < 2100 ? Days.MonthOf(day).From
        : turn.Understanding.Month is { } month ? month.OnDayOfMonth(1)
        : null;

    /// <summary>The client's report that was sent: of the month a button names, or the latest.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static async Task<(Client Client, MonthReport Report)> SentAsync(Turn turn, string line, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "report", line, cancellationToken);
        var said = turn.Line.Options.ContainsKey(CommandLine.Day) ? Said(turn) : null;
        var report = await turn.Database.Set<MonthReport>().VisibleTo(turn.Actor)
            .Where(report => report.ClientId == client.Id && (report.State == ReportState.Sent || report.State == ReportState.Settled) && (said == null || report.Month == said))
            .OrderByDescending(report => report.Month)
            .FirstOrDefaultAsync(cancellationToken);
        return (client, report ?? throw new UserError(turn.Texts.NoReportSent(client.ShortName)));
    }
}
