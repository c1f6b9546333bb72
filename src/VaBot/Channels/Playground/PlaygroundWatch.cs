using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VaBot.Channels.Playground;

/// <summary>Rings the pages' bell when anything was saved, whoever saved it: a turn, a job or the outbox.
/// A save inside a transaction is visible only after its commit, so both ring; ringing twice costs one look.</summary>
public sealed class PlaygroundWatch(PlaygroundStream stream) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        stream.MessagesChanged();
        return result;
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        stream.MessagesChanged();
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => stream.MessagesChanged();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        stream.MessagesChanged();
        return Task.CompletedTask;
    }
}
