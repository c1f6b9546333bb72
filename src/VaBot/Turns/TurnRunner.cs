using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>The one door in. Seen before? Who? Understood how? May they? Do it. Save once.</summary>
public sealed class TurnRunner(IServiceScopeFactory scopes, TurnSetup setup, Memory memory, ILogger<TurnRunner> log)
{
    /// <summary>How long an answer that goes through the outbox is worth sending: a Slack response address lives that long.</summary>
    private static readonly Duration AnswerUsefulFor = Duration.FromMinutes(30);

    /// <summary>With others once, then alone: as often as somebody else comes in between.</summary>
    private const int MostTries = 3;

    /// <summary>Runs one message. Safe to call again with the same <see cref="IncomingMessage.DeliveryKey"/>: it is done once and answered the same.</summary>
    /// <returns>The answer, already in the outbox when <see cref="IncomingMessage.AnswerTo"/> is set. Never throws for what a person can cause.</returns>
    public async Task<Reply> RunAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        message = message with { Text = Invisible.RemovedFrom(message.Text) };
        for (var tries = 1; ; tries++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                var reply = await RunOnceAsync(scope.ServiceProvider, message, alone: tries > 1, cancellationToken);
                if (scope.ServiceProvider.GetRequiredService<Outbox>().HasPost)
                {
                    scope.ServiceProvider.GetRequiredService<OutboxBell>().Ring();
                }

                return reply;
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // Another process saved the same delivery, or the same row, in between, or somebody this turn was saved with spoilt it: look again.
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                var id = Guid.CreateVersion7();
                log.LogError(error, "Turn failed; the person was told {Id}", id);
                return await SayBrokenAsync(message, id);
            }
        }
    }

    /// <summary>In their language as far as that is remembered: the database may be what is broken. Whoever clicked and waits for an answer in another place
    /// hears of it there. The message is not marked as handled: sent again, it may yet succeed.</summary>
    private async Task<Reply> SayBrokenAsync(IncomingMessage message, Guid id)
    {
        var reply = setup.Texts(memory.Recall(message)?.Actor.Person, message.Profile).Broke(id);
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

    private async Task<Reply> RunOnceAsync(IServiceProvider services, IncomingMessage message, bool alone, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();

        // Who speaks mostly is as remembered, and is understood while others still have the database.
        var heard = memory.Recall(message) is { } remembered ? setup.Hear(message, remembered) : null;
        await using var visit = await database.EnterAsync(alone, cancellationToken);
        while (true)
        {
            var actor = heard?.Known.Actor ?? await database.ActorAsync(message, cancellationToken);
            var reply = await (actor.Person is null
                ? RunForStrangerAsync(services, message, actor, cancellationToken)
                : RunForPersonAsync(services, message, actor, heard, cancellationToken));
            if (reply is not null)
            {
                return reply;
            }

            heard = null;
        }
    }

    /// <summary>A stranger changes nothing without a right one-time code. What is answered in the platform's own response leaves no trace, unless the channel is its
    /// own platform (the playground) and keeps what they said, as any platform would. What is answered by a message of its own leaves its mark and that
    /// message, so that the same delivery is not answered twice; <c>ForgetOldMessages</c> deletes both.</summary>
    private async Task<Reply?> RunForStrangerAsync(IServiceProvider services, IncomingMessage message, Actor actor, CancellationToken cancellationToken)
    {
        var look = await FirstLook.AtAsync(services.GetRequiredService<Database>(), message.DeliveryKey, null, cancellationToken);
        return look.Seen
            ?? await RunAsync(services, setup.Hear(message, new Known(actor, new World([], []), look.Marks)), saves: message.AnswerTo is not null, cancellationToken);
    }

    /// <returns>Null when it is to be looked at again from the beginning: somebody has meanwhile moved to another practice, or has become better known.</returns>
    private async Task<Reply?> RunForPersonAsync(IServiceProvider services, IncomingMessage message, Actor actor, Heard? heard, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();
        await using var hold = await database.HoldAsync(Subject(actor), cancellationToken);
        var (seen, marks) = await FirstLook.AtAsync(database, message.DeliveryKey, actor.PracticeId, cancellationToken);
        if (seen is not null)
        {
            return seen;
        }

        if (heard?.Known.Marks != marks)
        {
            heard = setup.Hear(message, await memory.LookAsync(database, message, marks, cancellationToken));
        }

        var known = heard.Known;
        if (known.Actor.Person is not { } person || Subject(known.Actor) != Subject(actor))
        {
            return null;
        }

        if (Acquaintance.HasNews(message, known.Actor, person))
        {
            // Saved on its own: it stays true whatever becomes of the turn, and is no part of what the turn's undo takes back.
            await Acquaintance.KeepUpAsync(database, message, known.Actor, cancellationToken);
            await database.SaveChangesAsync(CancellationToken.None);
            await hold.KeepAsync(cancellationToken);
            database.ChangeTracker.Clear();
            return null;
        }

        var reply = await RunAsync(services, heard, saves: true, cancellationToken);
        await hold.KeepAsync(cancellationToken);
        return reply;
    }

    /// <summary>What others are kept off meanwhile: the practice, or the person when there is none.</summary>
    private static Guid Subject(Actor actor) => actor.PracticeId ?? actor.Person!.Id;

    private async Task<Reply> RunAsync(IServiceProvider services, Heard heard, bool saves, CancellationToken cancellationToken)
    {
        var outbox = services.GetRequiredService<Outbox>();
        var database = services.GetRequiredService<Database>();
        var message = heard.Message;
        var turn = setup.Prepare(database, outbox, heard);
        var reply = await AnswerAsync(turn, services.GetServices<StandingMessages>(), cancellationToken);
        var records = setup.Records(message, reply).ToList();
        if (!saves && records.Count == 0 && !database.ChangeTracker.HasChanges())
        {
            return reply;
        }

        database.Add(new HandledMessage { Key = message.DeliveryKey, At = turn.Clock.Now, Reply = ReplyJson.Write(reply.KeptAs ?? reply) });
        database.AddRange(records);
        if (message.AnswerTo is { } to && !(message.ShowsMistakes && reply.IsPlainMistake))
        {
            outbox.Enqueue($"answer/{message.DeliveryKey}", to, reply, AnswerUsefulFor);
        }

        // The tracker is thrown away with the turn: nothing in it need be brought up to date. Whoever hangs up meanwhile stops nothing:
        // others may be saved with this.
        await database.SaveChangesAsync(acceptAllChangesOnSuccess: false, CancellationToken.None);
        return reply;
    }

    private async Task<Reply> AnswerAsync(Turn turn, IEnumerable<StandingMessages> standing, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await setup.CommandFor(turn).RunAsync(turn, cancellationToken);
            Journal.Record(turn, reply.Visibility);
            foreach (var messages in standing)
            {
                await messages.KeepUpAsync(new Standing(turn, reply), cancellationToken);
            }

            return LeftUndone.Shown(turn, reply);
        }
        catch (UserError error)
        {
            turn.Database.ChangeTracker.Clear();
            return error.Reply;
        }
    }
}
