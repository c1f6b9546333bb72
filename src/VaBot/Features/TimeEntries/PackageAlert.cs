using NodaTime;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>A package that is nearly or wholly used up (<see cref="UsageAlert"/>).</summary>
internal static class PackageAlert
{
    private static readonly MonthDueKind[] Kinds = [MonthDueKind.TellNearlyUsed, MonthDueKind.TellUsedUp];

    public static async Task TellAsync(Turn turn, Guid clientId, Terms terms, LocalDate month, PackageLeft was, PackageLeft now, CancellationToken cancellationToken)
    {
        var reached = Kinds.Where(kind => now.HasUsed(UsageAlert.ShareOf(kind)) && !was.HasUsed(UsageAlert.ShareOf(kind))).ToList();
        if (reached.Count == 0)
        {
            return;
        }

        foreach (var hearer in await UsageAlert.HearersAsync(turn, clientId, terms.WarnsClient, cancellationToken))
        {
            foreach (var kind in reached)
            {
                await UsageAlert.TellAsync(
                    turn,
                    hearer,
                    kind,
                    month,
                    clientId,
                    () => PackageNews.SayAsync(turn.Database, turn.Outbox, hearer, clientId, month, UsageAlert.ShareOf(kind), now, turn.Message.Conversation.Channel, cancellationToken),
                    cancellationToken);
            }
        }
    }
}
