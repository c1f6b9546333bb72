using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.People;

namespace VaBot.Features.Notices;

/// <summary>Tells each person once what the other side changed on a board: everything of one client in one message, and only while they work.</summary>
public sealed class TellNotices(Database database, PracticeWork work, IClock clock, ILogger<TellNotices> log) : IJob
{
    /// <summary>After an outage of more than this the board itself says it better.</summary>
    public static readonly Duration UsefulFor = Duration.FromDays(3);

    public string Name => "tell-notices";

    public Duration Every => Duration.FromMinutes(1);

    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        await database.Set<Notice>().Where(notice => notice.DueAt > after).OrderBy(notice => notice.DueAt).Select(notice => (Instant?)notice.DueAt).FirstOrDefaultAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var due = await database.Set<Notice>().AsNoTracking().Where(notice => notice.DueAt <= now).OrderBy(notice => notice.DueAt).Select(notice => notice.PracticeId).Distinct().ToListAsync(cancellationToken);
        await work.ForEachAsync(due, (practice, held, outbox, stop) => TellAsync(practice, now, held, outbox, stop), cancellationToken);
    }

    private async Task TellAsync(Guid practice, Instant now, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        var due = await held.Set<Notice>().Where(notice => notice.DueAt <= now && notice.PracticeId == practice).ToListAsync(cancellationToken);
        foreach (var letter in due.GroupBy(notice => (notice.PersonId, notice.ClientId)))
        {
            var notices = letter.OrderBy(notice => notice.At).ThenBy(notice => notice.Id).ToList();
            var person = await held.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == letter.Key.PersonId, cancellationToken);
            var calendar = await WorkCalendar.OfAsync(held, person, clock, cancellationToken);
            if (calendar.WorkingTimeFrom(now) is var later && later > now && later - notices[0].At < UsefulFor + UsefulFor)
            {
                // Took a day off since, or changed the hours: the next working time is early enough.
                notices.ForEach(notice => notice.DueAt = later);
                continue;
            }

            await EnqueueAsync(person, notices, calendar, held, outbox, cancellationToken);
            held.RemoveRange(notices);
        }
    }

    private async Task EnqueueAsync(Person person, List<Notice> notices, WorkCalendar calendar, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        var first = notices[0];
        if (await NoticeLetter.WriteAsync(held, person, notices, calendar.Clock, cancellationToken) is not { } reply)
        {
            return;
        }

        var place = await Places.KnownDirectAsync(held, person.Id, first.Channel, cancellationToken)
            ?? await Places.RoomAsync(held, first.ClientId, first.Channel, cancellationToken)
            ?? await Places.DirectAsync(held, person.Id, first.Channel, cancellationToken);
        if (place is null)
        {
            log.LogWarning("Person {Person} has no conversation to be told of changes in", person.Id);
            return;
        }

        outbox.Enqueue($"notice/{person.Id:N}/{first.Id:N}", place, reply, UsefulFor);
    }
}
