using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.Messages;
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

    /// <summary>Where it is still to be said: to an assistant in her direct messages, to the client in their room.</summary>
    /// <param name="what">Names what is said; the message's key is made of that and of who hears it.</param>
    /// <param name="channel">The platform preferred.</param>
    /// <returns>Null when there is no such place, and when it has been said, however often time is logged, undone and logged again.</returns>
    public static async Task<UsageHearing?> HearingAsync(Database database, Person hearer, Client client, string what, string? channel, CancellationToken cancellationToken)
    {
        var isHers = await database.Set<Member>().AnyAsync(member => member.PersonId == hearer.Id && member.PracticeId == client.PracticeId && member.Role == Role.Assistant, cancellationToken);
        var key = $"{what}/{(isHers ? hearer.Id : client.Id):N}";
        var place = isHers ? await Places.DirectAsync(database, hearer.Id, channel, cancellationToken) : await Places.RoomAsync(database, client.Id, channel, cancellationToken);
        var messages = database.Set<OutboxMessage>();
        return place is null || messages.Local.Any(message => message.Key == key) || await messages.AnyAsync(message => message.Key == key, cancellationToken) ? null : new UsageHearing(key, place, isHers);
    }

    /// <summary>The share, in per cent, that one of its kinds speaks of.</summary>
    public static int ShareOf(MonthDueKind kind) => kind is MonthDueKind.TellUsedUp or MonthDueKind.TellCardUsedUp ? 100 : 80;
}

/// <param name="Key">The message's.</param>
/// <param name="IsHers">An assistant hears it, and not the client.</param>
internal sealed record UsageHearing(string Key, Address Place, bool IsHers);
