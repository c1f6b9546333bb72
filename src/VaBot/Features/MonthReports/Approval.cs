using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Documents;
using VaBot.Features.Clients;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>Closes a client's month: figures and files are kept as they are now, and what they were counted from can no longer change.</summary>
public static class Approval
{
    /// <param name="month">Counted with all that is saved.</param>
    /// <param name="by">Null when the contract says that it goes by itself.</param>
    /// <param name="moment">Anybody's clock: only its moment counts.</param>
    /// <returns>When the client gets it; null when there is nobody or no room to send it to.</returns>
    public static async Task<Instant?> CloseAsync(Database database, ClientMonth month, Person? by, PersonClock moment, CancellationToken cancellationToken)
    {
        var first = month.Figures.Month.OnDayOfMonth(1);
        var report = await ReportAsync(database, month, first, cancellationToken);
        report.State = ReportState.Approved;
        report.Figures = FiguresJson.Write(month.Figures);
        report.Hash = FiguresJson.Hash(month.Figures);
        (report.ApprovedById, report.ApprovedAt) = (by?.Id, moment.Now);
        await LockAsync(database, month, report, cancellationToken);

        var contact = await Spokesperson.OfAsync(database, month.Client.Id, cancellationToken);
        Keep(database, report, ReportFiles.Of(month.Figures, contact?.Language ?? Language.English, Paper.Of(PersonClock.CountryOfZone(month.Contract.Zone))));
        if (contact is null || await Places.RoomAsync(database, month.Client.Id, null, cancellationToken) is null)
        {
            return null;
        }

        var at = (await WorkCalendar.OfAsync(database, contact, moment, cancellationToken)).WorkingTimeFrom(moment.Now);
        database.Add(MonthDue.Of(MonthDueKind.Show, report.PracticeId, contact.Id, first, report.Id, at));
        return at;
    }

    /// <summary>The report that was begun, or a new one.</summary>
    private static async Task<MonthReport> ReportAsync(Database database, ClientMonth month, LocalDate first, CancellationToken cancellationToken) =>
        (month.Report is { } begun ? await database.FindAsync<MonthReport>([begun.Id], cancellationToken) : null)
        ?? database.Set<MonthReport>().Local.FirstOrDefault(report => report.ClientId == month.Client.Id && report.Month == first)
        ?? database.Add(MonthReport.Of(month.Client, first)).Entity;

    private static async Task LockAsync(Database database, ClientMonth month, MonthReport report, CancellationToken cancellationToken)
    {
        var ids = month.Entries;
        var entries = await database.Set<TimeEntry>().Where(entry => ids.Contains(entry.Id)).ToListAsync(cancellationToken);
        var cards = entries.Select(entry => entry.TaskId).OfType<Guid>().ToHashSet();
        var tasks = await database.Set<TaskItem>().AsNoTracking().Where(task => cards.Contains(task.Id)).Select(task => new { task.Id, task.Title, task.Service }).ToDictionaryAsync(task => task.Id, cancellationToken);
        foreach (var entry in entries)
        {
            entry.ReportId = report.Id;
            if (entry.CorrectsId is null && entry.TaskId is { } card)
            {
                (entry.SentTitle, entry.SentService) = (tasks[card].Title, tasks[card].Service);
            }
        }

        var (client, from, end) = (month.Client.Id, month.Terms.From, report.Month.PlusMonths(1));
        foreach (var terms in await database.Set<Terms>().Where(terms => terms.ClientId == client && terms.From == from).ToListAsync(cancellationToken))
        {
            terms.IsUsed = true;
        }

        foreach (var rate in await database.Set<Rate>().Where(rate => rate.ClientId == client && rate.From < end && !rate.IsUsed).ToListAsync(cancellationToken))
        {
            rate.IsUsed = true;
        }

        foreach (var extra in await database.Set<ExtraHours>().Where(extra => extra.ClientId == client && extra.Month == report.Month).ToListAsync(cancellationToken))
        {
            extra.IsClosed = true;
        }
    }

    private static void Keep(Database database, MonthReport report, ReportFiles files) => database.AddRange(files.All.Select(file => new ReportFile
    {
        Id = Guid.CreateVersion7(),
        ReportId = report.Id,
        PracticeId = report.PracticeId,
        ClientId = report.ClientId,
        Name = file.Name,
        MediaType = file.MediaType,
        Content = file.Content,
    }));
}
