using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;

namespace VaBot.Operator;

/// <summary>A message as the operator sees it: never what it says, nor where it goes (a place may hold a response address).</summary>
internal sealed record OutboxLine(long Id, string Key, string Channel, Instant CreatedAt, Instant DueAt, int Attempts, string? Reason);

/// <param name="Count">All there are; <paramref name="Lines"/> may be fewer.</param>
internal sealed record OutboxPart(string Name, int Count, IReadOnlyList<OutboxLine> Lines);

/// <summary>What has not left.</summary>
internal static class OutboxReport
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<OutboxPart>> ReadAsync(Database database, CancellationToken cancellationToken)
    {
        var all = database.Set<OutboxMessage>().AsNoTracking();
        var waiting = all.Where(message => message.State == OutboxState.Waiting);
        var dropped = all.Where(message => message.State == OutboxState.Dropped);
        return
        [
            await PartAsync("Waiting", waiting.Where(message => message.Attempts == 0).OrderBy(message => message.DueAt), cancellationToken),
            await PartAsync("Retrying", waiting.Where(message => message.Attempts > 0).OrderBy(message => message.DueAt), cancellationToken),
            await PartAsync("Dropped", dropped.OrderByDescending(message => message.DueAt), cancellationToken),
        ];
    }

    private static async Task<OutboxPart> PartAsync(string name, IQueryable<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        var lines = await messages
            .Take(Most)
            .Select(message => new OutboxLine(message.Id, message.Key, message.Channel, message.CreatedAt, message.DueAt, message.Attempts, message.Reason))
            .ToListAsync(cancellationToken);
        return new OutboxPart(name, lines.Count < Most ? lines.Count : await messages.CountAsync(cancellationToken), lines);
    }
}
