using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Delivery;

/// <summary>Where a turn or a job puts what others must hear. Saved by whoever saves the work; sent by <see cref="OutboxSender"/>.</summary>
public sealed class Outbox(Database database, IClock clock)
{
    private static readonly Duration ReplacementUsefulFor = Duration.FromDays(1);

    /// <summary>Whether there is something to ring for once the work is saved.</summary>
    public bool HasPost => database.Changed<OutboxMessage>().Count > 0;

    /// <remarks>A key that is already there makes the whole save fail with <c>DbUpdateException</c>: nothing of the second work is kept, the first
    /// message stays as it is. So whoever may come twice looks for the key, or for the mark of its work, first; two that come at once are told by the save.</remarks>
    /// <param name="key">Unique among all messages there are; it is free again when the message is forgotten, thirty days after its end. At most 250 characters.</param>
    /// <param name="usefulFor">How long it makes sense to deliver it late.</param>
    public void Enqueue(string key, Address to, Reply reply, Duration usefulFor) => Add(key, to, reply, usefulFor, Duration.Zero, null);

    /// <summary>Puts something else in the place of a message sent before, where it stands and without anybody's being notified. Nothing happens
    /// when there is no such message, or when the platform no longer knows it.</summary>
    /// <param name="earlier">Its key; one without documents.</param>
    /// <param name="change">Names what made this necessary, so that one message can be replaced again and again; at most 60 characters.</param>
    /// <param name="now">Makes of what was sent what is to stand there.</param>
    /// <param name="except">A message that is replaced otherwise, by its platform's name (<see cref="IncomingMessage.Clicked"/>); or null.</param>
    /// <param name="after">How long to wait.</param>
    public async Task ReplaceAsync(string earlier, string change, Func<Reply, Reply> now, string? except, Duration after, CancellationToken cancellationToken)
    {
        var sent = await database.Set<OutboxMessage>().AsNoTracking().Where(message => message.Key == earlier && message.State != OutboxState.Dropped)
            .Select(message => new { message.Channel, message.Place, message.Reply, message.SentAs }).SingleOrDefaultAsync(cancellationToken);
        if (sent is not null && (except is null || !Names(sent.SentAs).Contains(except)))
        {
            Add($"{earlier}/now/{change}", new Address(sent.Channel, sent.Place), now(ReplyJson.Read(sent.Reply)), ReplacementUsefulFor, after, earlier);
        }
    }

    /// <summary>As they are kept with a message: apart by spaces.</summary>
    internal static string[] Names(string? sentAs) => sentAs?.Split(' ') ?? [];

    private void Add(string key, Address to, Reply reply, Duration usefulFor, Duration after, string? replaces)
    {
        var now = clock.GetCurrentInstant();
        database.Add(new OutboxMessage
        {
            Key = key,
            Channel = to.Channel,
            Place = to.Place,
            Reply = ReplyJson.Write(reply),
            Replaces = replaces,
            CreatedAt = now,
            DueAt = now + after,
            NotAfter = now + usefulFor,
        });
    }
}
