using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot.Data;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Notices;

/// <summary>Notes for the other side what one side changed on the board, answered to a plan, or when it is away, at the one place every change passes: a command, an undo, a redo.</summary>
public sealed class NoticeWriter(IClock clock) : SaveChangesInterceptor
{
    /// <summary>How long more changes are waited for before the first is told.</summary>
    public static readonly Duration Gathering = Duration.FromMinutes(5);

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is Database database)
        {
            foreach (var row in database.Changed<JournalEntry>().Where(row => Notice.IsNews(row.Entity.Intent)))
            {
                var isReversed = row.State == EntityState.Modified && row.Property(entry => entry.UndoneAt).IsModified;
                if (row.State == EntityState.Added || isReversed)
                {
                    var untold = isReversed ? await TakeBackAsync(database, row.Entity.Id, cancellationToken) : [];
                    foreach (var client in await ClientsAsync(database, row.Entity, cancellationToken))
                    {
                        await WriteAsync(database, row.Entity, client, untold, cancellationToken);
                    }
                }
            }
        }

        return result;
    }

    /// <summary>Whose wall the news is behind; being away concerns every client one works for, or speaks for.</summary>
    private static async Task<List<Guid>> ClientsAsync(Database database, JournalEntry entry, CancellationToken cancellationToken)
    {
        if (entry.ClientId is { } client)
        {
            return [client];
        }

        var (me, shared) = (entry.PersonId, database.Set<Contact>());
        return await database.Set<Client>()
            .Where(c => shared.Any(contact => contact.PersonId == me && contact.ClientId == c.Id) || database.Set<Member>().Any(member => member.PersonId == me && member.PracticeId == c.PracticeId && member.Role == Role.Assistant))
            .Select(c => c.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What was done and undone, or undone and done again, before it was told is no news.</summary>
    /// <returns>Who knows it as it is again. For everybody else, who heard of it already, the undoing or redoing is news of its own.</returns>
    private static async Task<HashSet<(Guid Person, Guid Client)>> TakeBackAsync(Database database, Guid change, CancellationToken cancellationToken)
    {
        var untold = await database.Set<Notice>().Where(notice => notice.ChangeId == change).ToListAsync(cancellationToken);
        database.RemoveRange(untold);
        return [.. untold.Select(notice => (notice.PersonId, notice.ClientId))];
    }

    /// <param name="untold">Not to be told: see <see cref="TakeBackAsync"/>.</param>
    private async Task WriteAsync(Database database, JournalEntry entry, Guid client, HashSet<(Guid Person, Guid Client)> untold, CancellationToken cancellationToken)
    {
        var practice = await database.Set<Client>().AsNoTracking().Where(c => c.Id == client).Select(c => c.PracticeId).SingleAsync(cancellationToken);
        var staff = await StaffAsync(database, practice, client, cancellationToken);
        var byStaff = staff.Contains(entry.PersonId);
        var others = byStaff ? await ContactsAsync(database, client, cancellationToken) : staff;
        IReadOnlyList<Guid>? fitted = null;
        foreach (var other in others.Where(other => other != entry.PersonId && !untold.Contains((other, client))))
        {
            var person = await database.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == other, cancellationToken);
            var habit = person.Notices ?? (byStaff ? NoticeHabit.Daily : NoticeHabit.Soon);
            if (habit == NoticeHabit.Off)
            {
                continue;
            }

            fitted ??= byStaff || !Notice.AboutBoard(entry.Intent) ? [] : await WeekFit.OfAsync(database, client, Days.WeekOf(new PersonClock(clock, person.Zone).Today), cancellationToken) ?? [];
            database.Add(new Notice
            {
                Id = Guid.CreateVersion7(),
                PracticeId = practice,
                ClientId = client,
                PersonId = other,
                ById = entry.PersonId,
                ChangeId = entry.Id,
                TaskId = entry.TaskId,
                Channel = entry.Channel,
                Intent = entry.Intent,
                Subject = entry.Subject,
                At = clock.GetCurrentInstant(),
                DueAt = await DueAsync(database, client, person, habit, cancellationToken),
                FittedBefore = fitted.Count == 0 ? null : string.Join(' ', fitted.Select(id => id.ToString("N"))),
            });
        }
    }

    /// <summary>With what this person is to hear of this client already; else by their habit, within their working time.</summary>
    private async Task<Instant> DueAsync(Database database, Guid client, Person person, NoticeHabit habit, CancellationToken cancellationToken)
    {
        var gathered = await database.Set<Notice>().AsNoTracking().Where(notice => notice.PersonId == person.Id && notice.ClientId == client).OrderBy(notice => notice.DueAt).Select(notice => (Instant?)notice.DueAt).FirstOrDefaultAsync(cancellationToken);
        if (gathered is { } due)
        {
            return due;
        }

        var calendar = await WorkCalendar.OfAsync(database, person, clock, cancellationToken);
        var now = clock.GetCurrentInstant();
        return habit == NoticeHabit.Daily ? calendar.DigestFrom(now) : calendar.WorkingTimeFrom(now + Gathering);
    }

    private static async Task<List<Guid>> StaffAsync(Database database, Guid practice, Guid client, CancellationToken cancellationToken) => await database.Set<Member>()
        .Where(member => member.PracticeId == practice && (member.Role == Role.Assistant || database.Set<Contact>().Any(shared => shared.PersonId == member.PersonId && shared.ClientId == client && shared.Role == Role.Colleague)))
        .Select(member => member.PersonId)
        .ToListAsync(cancellationToken);

    private static async Task<List<Guid>> ContactsAsync(Database database, Guid client, CancellationToken cancellationToken) => await database.Set<Contact>()
        .Where(contact => contact.ClientId == client && contact.Role == Role.Contact)
        .Select(contact => contact.PersonId)
        .ToListAsync(cancellationToken);
}
