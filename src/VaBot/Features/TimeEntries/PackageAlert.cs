using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>A package that is nearly or wholly used up: the assistant hears of it, the client when the contract says so. Whoever is not at work now hears of it then.</summary>
internal static class PackageAlert
{
    private static readonly MonthDueKind[] Kinds = [MonthDueKind.TellNearlyUsed, MonthDueKind.TellUsedUp];

    public static async Task TellAsync(Turn turn, Guid clientId, Terms terms, LocalDate month, PackageLeft was, PackageLeft now, CancellationToken cancellationToken)
    {
        var reached = Kinds.Where(kind => now.HasUsed(PackageNews.ShareOf(kind)) && !was.HasUsed(PackageNews.ShareOf(kind))).ToList();
        if (reached.Count == 0)
        {
            return;
        }

        var hearers = await Assistants.OfAsync(turn.Database, turn.PracticeId, cancellationToken);
        if (terms.WarnsClient && await Spokesperson.OfAsync(turn.Database, clientId, cancellationToken) is { } contact)
        {
            hearers.Add(contact);
        }

        foreach (var hearer in hearers)
        {
            foreach (var kind in reached)
            {
                await TellAsync(turn, hearer, kind, clientId, month, now, cancellationToken);
            }
        }
    }

    private static async Task TellAsync(Turn turn, Person hearer, MonthDueKind kind, Guid clientId, LocalDate month, PackageLeft now, CancellationToken cancellationToken)
    {
        // Whoever is writing this very moment may hear of it.
        var at = hearer.Id == turn.Person.Id ? turn.Clock.Now : (await WorkCalendar.OfAsync(turn.Database, hearer, turn.Clock, cancellationToken)).WorkingTimeFrom(turn.Clock.Now);
        if (at <= turn.Clock.Now)
        {
            await PackageNews.SayAsync(turn.Database, turn.Outbox, hearer, clientId, month, PackageNews.ShareOf(kind), now, turn.Message.Conversation.Channel, cancellationToken);
            return;
        }

        var dues = turn.Database.Set<MonthDue>();
        if (!dues.Local.Any(due => due.PersonId == hearer.Id && due.Kind == kind && due.Month == month && due.AboutId == clientId)
            && !await dues.AnyAsync(due => due.PersonId == hearer.Id && due.Kind == kind && due.Month == month && due.AboutId == clientId, cancellationToken))
        {
            turn.Database.Add(MonthDue.Of(kind, turn.PracticeId, hearer.Id, month, clientId, at));
        }
    }
}
