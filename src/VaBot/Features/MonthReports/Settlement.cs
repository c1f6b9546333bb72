using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.MonthReports;

/// <summary>When nothing about a report is open any more: the client says so, or the days to object are over and every question is answered.</summary>
internal static class Settlement
{
    private static readonly Duration UsefulFor = Duration.FromDays(7);

    /// <summary>Notes when to look; a report that cannot be questioned is settled at once.</summary>
    public static async Task ExpectAsync(Database database, MonthReport report, PersonClock client, CancellationToken cancellationToken)
    {
        if (report.ObjectionUntil <= client.Today)
        {
            (report.State, report.SettledAt) = (ReportState.Settled, client.Now);
            return;
        }

        var after = client.ToInstant(report.ObjectionUntil!.Value.PlusDays(1).AtMidnight());
        foreach (var assistant in await Assistants.OfAsync(database, report.PracticeId, cancellationToken))
        {
            database.Add(MonthDue.Of(MonthDueKind.Settle, report.PracticeId, assistant.Id, report.Month, report.Id, after));
        }
    }

    /// <summary>The days to object are over.</summary>
    public static async Task DueAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var report = (await moment.Database.FindAsync<MonthReport>([moment.Due.AboutId!.Value], cancellationToken))!;
        if (await TrySettleAsync(moment.Database, report, moment.Calendar.Clock.Now, cancellationToken) && await Places.DirectAsync(moment.Database, moment.Person.Id, null, cancellationToken) is { } place)
        {
            var client = (await moment.Database.FindAsync<Client>([report.ClientId], cancellationToken))!;
            var texts = moment.Person.Texts();
            moment.Outbox.Enqueue($"month-settled/{report.Id:N}/{moment.Person.Id:N}", place, Reply.Of(new Line(texts.ReportSettledNews(client.ShortName, texts.Month(report.Month.ToYearMonth())))), UsefulFor);
        }
    }

    /// <summary>Settles it unless a question is open.</summary>
    public static async Task<bool> TrySettleAsync(Database database, MonthReport report, Instant now, CancellationToken cancellationToken)
    {
        if (report.State == ReportState.Sent && !await OpenAsync(database, report.Id, cancellationToken))
        {
            (report.State, report.SettledAt) = (ReportState.Settled, now);
        }

        return report.State == ReportState.Settled;
    }

    /// <summary>As saved, and as this save will change it.</summary>
    private static async Task<bool> OpenAsync(Database database, Guid report, CancellationToken cancellationToken) =>
        (await database.Set<ReportQuestion>().Where(question => question.ReportId == report && question.Answer == null).ToListAsync(cancellationToken)).Exists(question => question.Answer is null);
}
