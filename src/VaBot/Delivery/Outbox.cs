using NodaTime;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Delivery;

/// <summary>Where a turn or a job puts what others must hear. Saved by whoever saves the work; sent by <see cref="OutboxSender"/>.</summary>
public sealed class Outbox(Database database, IClock clock)
{
    /// <summary>Whether there is something to ring for once the work is saved.</summary>
    public bool HasPost => database.Changed<OutboxMessage>().Count > 0;

    /// <remarks>A key that is already there makes the whole save fail with <c>DbUpdateException</c>: nothing of the second work is kept, the first
    /// message stays as it is. So whoever may come twice looks for the key, or for the mark of its work, first; two that come at once are told by the save.</remarks>
    /// <param name="key">Unique for ever; at most 250 characters.</param>
    /// <param name="usefulFor">How long it makes sense to deliver it late.</param>
    public void Enqueue(string key, Address to, Reply reply, Duration usefulFor)
    {
        var now = clock.GetCurrentInstant();
        database.Add(new OutboxMessage
        {
            Key = key,
            Channel = to.Channel,
            Place = to.Place,
            Reply = ReplyJson.Write(reply),
            CreatedAt = now,
            DueAt = now,
            NotAfter = now + usefulFor,
        });
    }
}
