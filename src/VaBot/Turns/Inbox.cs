using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>What a platform tells that is no message of anybody: somebody's name has changed, the bot was thrown out. Done once for each delivery and
/// saved together with its mark, like a turn.</summary>
public sealed class Inbox(IServiceScopeFactory scopes, IClock clock)
{
    /// <summary>All of it waits for each other; there is little.</summary>
    private static readonly Guid Subject = new("3f0b7f4e-8a35-4a0c-9a51-766162766974");

    /// <param name="work">Changes the database and never saves; may run again when somebody else was quicker.</param>
    /// <returns>False when this delivery has been done before.</returns>
    public async Task<bool> OnceAsync(string deliveryKey, Func<Database, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            return await TryAsync(deliveryKey, work, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another process saved the same delivery, or the same row, in between: look again, once.
            return await TryAsync(deliveryKey, work, cancellationToken);
        }
    }

    /// <summary>Only looks.</summary>
    public async Task<T> ReadAsync<T>(Func<Database, CancellationToken, Task<T>> look, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<Database>(), cancellationToken);
    }

    /// <summary>Reads, decides and saves with nobody in between.</summary>
    public async Task<T> HoldingAsync<T>(Guid subject, Func<Database, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await using var hold = await database.HoldAsync(subject, cancellationToken);
        var result = await work(database, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await hold.KeepAsync(cancellationToken);
        return result;
    }

    /// <summary>The words to use towards an account, before anything else is known of what it wants.</summary>
    public async Task<Texts> TextsForAsync(ChatUser user, CancellationToken cancellationToken)
    {
        var person = await ReadAsync((database, token) => Acquaintance.FindAsync(database, user, token), cancellationToken);
        return person?.Texts() ?? Texts.In(Language.English);
    }

    private Task<bool> TryAsync(string deliveryKey, Func<Database, CancellationToken, Task> work, CancellationToken cancellationToken) => HoldingAsync(
        Subject,
        async (database, token) =>
        {
            if (await database.Set<HandledMessage>().AnyAsync(handled => handled.Key == deliveryKey, token))
            {
                return false;
            }

            await work(database, token);
            database.Add(new HandledMessage { Key = deliveryKey, At = clock.GetCurrentInstant(), Reply = ReplyJson.Write(Reply.Silence) });
            return true;
        },
        cancellationToken);
}
