using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;
using File = VaBot.Messages.File;

namespace VaBot.Features.MonthReports;

/// <summary>The files of an approved report once more, byte for byte as they were sent, into the conversation where they are asked for.</summary>
internal static class ReportAgain
{
    private static readonly Duration UsefulFor = Duration.FromDays(1);

    /// <summary>Where the client reads along only what the client has got.</summary>
    public static bool IsOffered(Turn turn, MonthReport report) =>
        report.State is ReportState.Sent or ReportState.Settled || (report.IsLocked && turn.Actor is { Role: Role.Assistant, Room: null });

    public static Button ButtonOf(Texts texts, MonthReport report) =>
        new(texts.FilesAgain, CommandLine.Write("report", "", ReportView.ClientOption(report.ClientId), ReportView.MonthOption(report.Month), (CommandLine.Files, "again")), Stays: true);

    public static async Task<Reply> SendAsync(Turn turn, MonthReport report, CancellationToken cancellationToken)
    {
        var channel = turn.Message.Conversation.Channel;
        var place = turn.Actor.Room is { } room
            ? await Places.RoomAsync(turn.Database, room.Id, channel, cancellationToken)
            : await Places.DirectAsync(turn.Database, turn.Person.Id, channel, cancellationToken);
        var files = await FilesAsync(turn, report, cancellationToken);
        var month = turn.Texts.Month(report.Month.ToYearMonth());
        turn.Outbox.Enqueue($"report-files/{turn.Id:N}", place ?? turn.Message.Conversation, new Reply([new Line(turn.Texts.FilesAsSent(month)), .. files]).ForAll(), UsefulFor);
        return Reply.Of(new Line(turn.Texts.FilesFollow(month)));
    }

    private static Task<List<File>> FilesAsync(Turn turn, MonthReport report, CancellationToken cancellationToken) => turn.Database.Set<ReportFile>().AsNoTracking()
        .Where(file => file.ReportId == report.Id && !file.Name.EndsWith(".json")).OrderBy(file => file.Id)
        .Select(file => new File(file.Name, file.MediaType, file.Content)).ToListAsync(cancellationToken);
}
