using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Time that is nearly or wholly used up, of a package or of a card: the assistants hear of it, the client when the contract says so. Whoever is not at work now hears of it then.</summary>
internal static class UsageAlert
{
    public static async Task<List<Person>> HearersAsync(Turn turn, Guid clientId, bool warnsClient, CancellationToken cancellationToken)
    {
        var hearers = await Assistants.OfAsync(turn.Database, turn.PracticeId, cancellationToken);
        if (warnsClient && await Spokesperson.OfAsync(turn.Database, clientId, cancellationToken) is { } contact)
        {
            hearers.Add(contact);
        }

        return hearers;
    }

    /// <summary>Says it now, or notes what to say when the hearer is at work.</summary>
    /// <param name="about">What <paramref name="kind"/> is about.</param>
    public static async Task TellAsync(Turn turn, Person hearer, MonthDueKind kind, LocalDate month, Guid about, Func<Task> say, CancellationToken cancellationToken)
    {
        // Whoever is writing this very moment may hear of it.
        var at = hearer.Id == turn.Person.Id ? turn.Clock.Now : (await WorkCalendar.OfAsync(turn.Database, hearer, turn.Clock, cancellationToken)).WorkingTimeFrom(turn.Clock.Now);
        if (at <= turn.Clock.Now)
        {
            await say();
            return;
        }

        var dues = turn.Database.Set<MonthDue>();
        if (!dues.Local.Any(due => due.PersonId == hearer.Id && due.Kind == kind && due.Month == month && due.AboutId == about)
            && !await dues.AnyAsync(due => due.PersonId == hearer.Id && due.Kind == kind && due.Month == month && due.AboutId == about, cancellationToken))
        {
            turn.Database.Add(MonthDue.Of(kind, turn.PracticeId, hearer.Id, month, about, at));
        }
    }

    /// <summary>However often time is logged, undone and logged again.</summary>
    public static async Task<bool> IsSaidAsync(Database database, string key, CancellationToken cancellationToken) =>
        database.Set<OutboxMessage>().Local.Any(message => message.Key == key) || await database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken);
}
