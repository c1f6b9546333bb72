using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>The one door in. Seen before? Who? Understood how? May they? Do it. Save once.</summary>
public sealed class TurnRunner(IServiceScopeFactory scopes, TurnSetup setup, IClock clock, ILogger<TurnRunner> log)
{
    /// <summary>How long an answer that goes through the outbox is worth sending: a Slack response address lives that long.</summary>
    private static readonly Duration AnswerUsefulFor = Duration.FromMinutes(30);

    /// <summary>Runs one message. Safe to call again with the same <see cref="IncomingMessage.DeliveryKey"/>: it is done once and answered the same.</summary>
    /// <returns>The answer, already in the outbox when <see cref="IncomingMessage.AnswerTo"/> is set. Never throws for what a person can cause.</returns>
    public async Task<Reply> RunAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var mayTryAgain = true;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await RunOnceAsync(scope.ServiceProvider, message, cancellationToken);
            }
            catch (DbUpdateException) when (mayTryAgain)
            {
                // Another process saved the same delivery, or the same row, in between: look again, once.
                mayTryAgain = false;
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                var id = Guid.CreateVersion7();
                log.LogError(error, "Turn failed; the person was told {Id}", id);
                return await SayBrokenAsync(message, id);
            }
        }
    }

    /// <summary>Whoever clicked and waits for an answer in another place hears of it there. The message is not marked as handled: sent again, it may yet succeed.</summary>
    private async Task<Reply> SayBrokenAsync(IncomingMessage message, Guid id)
    {
        var reply = setup.Texts(null).Broke(id);
        if (message.AnswerTo is not { } to)
        {
            return reply;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Outbox>().Enqueue($"broke/{id:N}", to, reply, AnswerUsefulFor);
            await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync(CancellationToken.None);
            scope.ServiceProvider.GetRequiredService<OutboxBell>().Ring();
        }
        catch (DbUpdateException error)
        {
            log.LogError(error, "The person could not be told of broken turn {Id}", id);
        }

        return reply;
    }

    private async Task<Reply> RunOnceAsync(IServiceProvider services, IncomingMessage message, CancellationToken cancellationToken)
    {
        // One connection for the whole turn: each query on its own would open and set up another.
        var database = services.GetRequiredService<Database>();
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var actor = await database.ActorAsync(message, cancellationToken);
            return await (actor.Person is null ? RunForStrangerAsync(services, message, actor, cancellationToken) : RunForPersonAsync(services, message, actor, actor.Person, cancellationToken));
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    /// <summary>A stranger changes nothing, so nothing is kept of them: nobody can fill the database from outside.
    /// Only a channel that is its own platform (the playground) keeps what they said, as any platform would.</summary>
    private async Task<Reply> RunForStrangerAsync(IServiceProvider services, IncomingMessage message, Actor actor, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();
        return await SeenAsync(database, message, cancellationToken)
            ?? await RunAsync(services, message, actor, World.Empty, saves: message.AnswerTo is not null, cancellationToken);
    }

    private async Task<Reply> RunForPersonAsync(IServiceProvider services, IncomingMessage message, Actor actor, Person person, CancellationToken cancellationToken)
    {
        // Names are looked up before the practice is held: others need not wait for it, and what a command then changes it looks up again.
        var database = services.GetRequiredService<Database>();
        var world = await setup.LookAsync(database, actor, message, cancellationToken);
        await using var hold = await database.HoldAsync(actor.PracticeId ?? person.Id, cancellationToken);
        var reply = await SeenAsync(database, message, cancellationToken) ?? await RunAsync(services, message, actor, world, saves: true, cancellationToken);
        await hold.KeepAsync(cancellationToken);
        return reply;
    }

    private static async Task<Reply?> SeenAsync(Database database, IncomingMessage message, CancellationToken cancellationToken) =>
        await SeenReply.For(database)(database, message.DeliveryKey, cancellationToken) is { } reply ? ReplyJson.Read(reply) : null;

    private static readonly Compiled<Func<Database, string, CancellationToken, Task<string?>>> SeenReply = new(() => EF.CompileAsyncQuery(
        (Database database, string key, CancellationToken cancellationToken) => database.Set<HandledMessage>().Where(h => h.Key == key).Select(h => h.Reply).FirstOrDefault()));

    private async Task<Reply> RunAsync(IServiceProvider services, IncomingMessage message, Actor actor, World world, bool saves, CancellationToken cancellationToken)
    {
        var outbox = services.GetRequiredService<Outbox>();
        var database = services.GetRequiredService<Database>();
        var turn = setup.Prepare(database, outbox, message, actor, world);
        var reply = await AnswerAsync(turn, cancellationToken);
        var records = setup.Records(message, reply).ToList();
        if (!saves && records.Count == 0)
        {
            return reply;
        }

        database.Add(new HandledMessage { Key = message.DeliveryKey, At = clock.GetCurrentInstant(), Reply = ReplyJson.Write(reply) });
        database.AddRange(records);
        if (message.AnswerTo is { } to)
        {
            outbox.Enqueue($"answer/{message.DeliveryKey}", to, reply, AnswerUsefulFor);
        }

        await database.SaveChangesAsync(cancellationToken);
        if (outbox.HasPost || records.Any(record => record is OutboxMessage))
        {
            services.GetRequiredService<OutboxBell>().Ring();
        }

        return reply;
    }

    private async Task<Reply> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await setup.CommandFor(turn).RunAsync(turn, cancellationToken);
            Journal.Record(turn, reply.Visibility);
            return LeftUndone.Shown(turn, reply);
        }
        catch (UserError error)
        {
            turn.Database.ChangeTracker.Clear();
            return error.Reply;
        }
    }
}
