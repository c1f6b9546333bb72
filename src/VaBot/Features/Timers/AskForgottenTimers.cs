using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Tasks;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary>A timer still running at the end of the working day: asks once, in direct messages, whether it is meant to.</summary>
public sealed class AskForgottenTimers(Database database, PracticeWork work, IClock clock, ILogger<AskForgottenTimers> log) : IJob
{
    /// <summary>Later than this after the end of her day the question is of no use any more.</summary>
    public static readonly Duration UsefulFor = Duration.FromHours(4);

    public string Name => "ask-forgotten-timers";

    public Duration Every => Duration.FromMinutes(1);

    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        await database.Set<RunningTimer>().Where(timer => timer.AskAt > after).OrderBy(timer => timer.AskAt).Select(timer => timer.AskAt).FirstOrDefaultAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var due = await database.Set<RunningTimer>().AsNoTracking()
            .Where(timer => timer.AskAt <= now)
            .OrderBy(timer => timer.AskAt)
            .Select(timer => timer.PracticeId)
            .ToListAsync(cancellationToken);
        await work.ForEachAsync(due.Distinct(), (practice, held, outbox, stop) => AskAllAsync(practice, now, held, outbox, stop), cancellationToken);
    }

    private async Task AskAllAsync(Guid practice, Instant now, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        var due = await (
            from timer in held.Set<RunningTimer>()
            where timer.AskAt <= now && timer.PracticeId == practice
            join person in held.Set<Person>() on timer.Id equals person.Id
            join client in held.Set<Client>() on timer.ClientId equals client.Id
            from task in held.Set<TaskItem>().Where(task => task.Id == timer.TaskId).DefaultIfEmpty()
            orderby timer.AskAt
            select new Forgotten(timer, person, client.ShortName, task == null ? timer.Note ?? client.ShortName : task.Title)).ToListAsync(cancellationToken);
        foreach (var forgotten in due)
        {
            await AskAsync(forgotten, held, outbox, cancellationToken);
            forgotten.Timer.AskAt = null;
        }
    }

    private async Task AskAsync(Forgotten forgotten, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        if (forgotten.Timer is not { StartedAt: { } startedAt, AskAt: { } askAt })
        {
            return;
        }

        var key = $"timer-ask/{forgotten.Person.Id:N}/{startedAt.ToUnixTimeSeconds()}";
        if (await held.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken))
        {
            // Asked before; an undo brought the due time back.
            return;
        }

        if (await Places.DirectAsync(held, forgotten.Person.Id, forgotten.Timer.Channel, cancellationToken) is not { } place)
        {
            log.LogWarning("Person {Person} has no direct messages to be asked in about a running timer", forgotten.Person.Id);
            return;
        }

        // Counted from when it was due: after an outage the sender drops what comes too late, and says so.
        outbox.Enqueue(key, place, Question(forgotten, startedAt, askAt), askAt + UsefulFor - clock.GetCurrentInstant());
    }

    private Reply Question(Forgotten forgotten, Instant startedAt, Instant askAt)
    {
        var texts = forgotten.Person.Texts();
        var person = new PersonClock(clock, forgotten.Person.Zone);
        var untilThen = (int)(askAt - TimerBook.Minute(startedAt)).TotalMinutes;
        return Reply.Of(
            new Line(texts.TimerStillRunning(forgotten.Subject, forgotten.Client, Texts.Clock(person.ToLocal(startedAt).TimeOfDay))),
            Buttons.Of(
                new Button(texts.TimerKeepRunning, "/timer status"),
                new Button(texts.TimerStopAt(Texts.Clock(person.ToLocal(askAt).TimeOfDay)), TimerBook.StopLine(startedAt, untilThen)),
                new Button(texts.TimerStop, "/timer stop", Weight.Primary)));
    }

    private sealed record Forgotten(RunningTimer Timer, Person Person, string Client, string Subject);
}
