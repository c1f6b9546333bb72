using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;
using File = VaBot.Messages.File;

namespace VaBot.Features.MonthReports;

/// <summary>Brings an approved report to the client's conversation, with its files, in the client's language.</summary>
internal static class ReportSending
{
    private static readonly string[] Attached = [".pdf", ".xlsx", ".csv"];

    private static readonly Duration UsefulFor = Duration.FromDays(30);

    /// <summary>When to try: now, or another day when the client has no conversation.</summary>
    public static async Task<Instant> MayShowAsync(MonthMoment moment, CancellationToken cancellationToken) =>
        await moment.Database.FindAsync<MonthReport>([moment.Due.AboutId!.Value], cancellationToken) is { State: ReportState.Approved } report
            && await Places.RoomAsync(moment.Database, report.ClientId, null, cancellationToken) is null
            ? await LostRoom.WaitAsync(moment.Database, report.Id, report, moment.Calendar, cancellationToken)
            : moment.Calendar.Clock.Now;

    public static async Task ShowAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var database = moment.Database;
        if (await database.FindAsync<MonthReport>([moment.Due.AboutId!.Value], cancellationToken) is not { State: ReportState.Approved } report
            || await Places.RoomAsync(database, report.ClientId, null, cancellationToken) is not { } room)
        {
            return;
        }

        var figures = FiguresJson.Read(report.Figures!).AsShown();
        var terms = await Contracts.TermsBook.OnAsync(database, report.ClientId, report.Month, cancellationToken);
        var today = moment.Calendar.Clock.Today;
        (report.State, report.SentAt, report.ObjectionUntil) = (ReportState.Sent, moment.Calendar.Clock.Now, today.PlusDays(terms?.ObjectionDays ?? 0));
        await Settlement.ExpectAsync(database, report, moment.Calendar.Clock, cancellationToken);
        var files = await database.Set<ReportFile>().AsNoTracking().Where(file => file.ReportId == report.Id).ToListAsync(cancellationToken);
        moment.Outbox.Enqueue($"month-report/{report.Id:N}", room, Letter(moment.Person.Texts(), report, figures, today, files), UsefulFor);
    }

    private static Reply Letter(Texts texts, MonthReport report, MonthFigures figures, LocalDate today, IReadOnlyList<ReportFile> files)
    {
        var (client, of) = (ReportView.ClientOption(report.ClientId), ReportView.MonthOption(report.Month));
        var parts = new List<ReplyPart>
        {
            new Line(texts.ReportForYou(texts.Month(figures.Month), texts.Money(figures.Total, figures.Currency), figures.Minutes), Tone.Title),
            ReportView.TableOf(figures, texts),
        };
        if (report.State == ReportState.Sent)
        {
            parts.Add(new Line(texts.ReportAskUntil(texts.Date(report.ObjectionUntil!.Value, today)), Tone.Quiet));
            parts.Add(Buttons.Of(
                new Button(texts.QuestionALine, CommandLine.Write("report", "question", client, of), OpensForm: true),
                new Button(texts.AcceptReport, CommandLine.Write("report", "accept", client, of), Stays: true)));
        }

        parts.AddRange(Attached.SelectMany(kind => files.Where(file => file.Name.EndsWith(kind, StringComparison.Ordinal))).Select(file => new File(file.Name, file.MediaType, file.Content)));
        return new Reply(parts).ForAll();
    }
}
