using NodaTime;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary>What all timer commands share: finding the one timer, and turning what has run into an entry.</summary>
public static class TimerBook
{
    /// <summary>Her timer, running or paused, whichever workspace it was started from; null when there is none.</summary>
    public static async Task<RunningTimer?> FindAsync(Turn turn, CancellationToken cancellationToken) =>
        await turn.Database.FindAsync<RunningTimer>([turn.Person.Id], cancellationToken);

    /// <summary>The same, for a command that would have to speak about it.</summary>
    /// <exception cref="UserError">There is none, or it is another client's and this room must not hear of it.</exception>
    public static async Task<RunningTimer> FindHereAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await FindAsync(turn, cancellationToken) ?? throw new UserError(turn.Texts.NoTimer());
        return EntryNames.MayName(turn, timer) ? timer : throw new UserError(turn.Texts.TimerElsewhere(timer.StartedAt is null));
    }

    /// <summary>The same when a card may have been named with it ("stop newsletter").</summary>
    /// <exception cref="UserError">As above, or another card was named than the timer is on.</exception>
    public static async Task<RunningTimer> FindSaidAsync(Turn turn, CancellationToken cancellationToken)
    {
        var timer = await FindHereAsync(turn, cancellationToken);
        if (turn.Understanding.Task is { } named && !TargetTask.Named(turn, named).Any(card => card.Id == timer.TaskId))
        {
            var subject = await EntryNames.OfAsync(turn, timer, cancellationToken);
            throw timer.StartedAt is { } since
                ? new UserError(turn.Texts.TimerAlreadyRunning(subject, Texts.Clock(turn.Clock.ToLocal(since).TimeOfDay)), TimerButtons.Stop(turn), TimerButtons.Pause(turn))
                : new UserError(turn.Texts.TimerAlreadyPaused(subject), TimerButtons.Resume(turn), TimerButtons.Stop(turn));
        }

        return timer;
    }

    /// <summary>Saves the running stretch as an entry, from the minute it began to the minute it is now: stretches that follow each other
    /// share their border, so no minute falls between them and none counts twice.</summary>
    /// <param name="subject">What to call it when it must be asked about; null when this room must not hear of it.</param>
    /// <param name="settled">The command line that does the same with the length settled: takes whole minutes, and what she is sure of.</param>
    /// <returns>Null when not a whole minute has passed, or the timer is paused.</returns>
    /// <exception cref="UserError">It ran too long to be saved without asking.</exception>
    public static TimeEntry? SaveStretch(Turn turn, RunningTimer timer, string? subject, Func<Settling, string> settled)
    {
        if (timer.StartedAt is not { } began)
        {
            return null;
        }

        if (turn.Line.Options.TryGetValue(CommandLine.Since, out var since) && since != $"{began.ToUnixTimeSeconds()}")
        {
            throw new UserError(turn.Texts.TimerIsAnother(), TimerButtons.Status(turn));
        }

        var start = Minute(began);
        var ran = (int)Math.Min((Minute(turn.Clock.Now) - start).TotalMinutes, int.MaxValue);
        var minutes = Length(turn, ran) ?? Said(turn, start, ran) ?? ran;
        if ((minutes == ran || turn.Understanding.Time is not null) && minutes > Scruples.LongMinutes && !(ran <= TimeEntry.MostMinutes && turn.Line.IsSure(Scruples.Long)))
        {
            throw TooLong(turn, began, subject, ran, settled);
        }

        if (minutes < 1)
        {
            return null;
        }

        var entry = new TimeEntry
        {
            Id = Guid.CreateVersion7(),
            PracticeId = timer.PracticeId,
            ClientId = timer.ClientId,
            PersonId = timer.PersonId,
            TaskId = timer.TaskId,
            Note = timer.Note,
            Day = turn.Clock.ToLocal(start).Date,
            Minutes = minutes,
            StartedAt = start,
            EndedAt = start + Duration.FromMinutes(minutes),
            CreatedAt = turn.Clock.Now,
        };
        turn.Database.Add(entry);
        return entry;
    }

    /// <summary>When to ask whether the timer is still meant to run: at the end of the working day it was started in; never when started after that.</summary>
    public static Instant? AskAt(Turn turn)
    {
        var end = turn.Clock.ToInstant(turn.Clock.Today.At(turn.Person.WorkEnds));
        return end > turn.Clock.Now ? end : null;
    }

    /// <summary>The whole minute a moment lies in.</summary>
    public static Instant Minute(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds() / 60 * 60);

    /// <summary>What a button has to say to end this timer, and no other, after so long.</summary>
    public static string StopLine(Instant began, int minutes) => Settled("stop")(new Settling(began, minutes));

    /// <summary>A command line of the timer that also settles how long the one before it ran.</summary>
    /// <param name="text">What follows <c>/timer</c>.</param>
    public static Func<Settling, string> Settled(string text, Subject? next = null) => by => CommandLine.Write(
        "timer",
        text,
        (CommandLine.Task, next is null ? null : (next.Task?.Id ?? CommandLine.NoTask).ToString("N")),
        (CommandLine.Client, next?.Client.Id.ToString("N")),
        (CommandLine.Length, $"{by.Minutes}"),
        (CommandLine.Since, $"{by.Began.ToUnixTimeSeconds()}"),
        (CommandLine.Sure, by.Sure));

    /// <summary>A length a button has settled; never longer than it ran.</summary>
    private static int? Length(Turn turn, int ran) =>
        turn.Line.Options.TryGetValue(CommandLine.Length, out var text) && int.TryParse(text, out var minutes) && minutes >= 1 && minutes <= Math.Min(ran, TimeEntry.MostMinutes)
            ? minutes
            : null;

    /// <summary>Until the time of today it was said to have stopped at; null when none was said.</summary>
    /// <exception cref="UserError">It did not run then, or what was said is no such time.</exception>
    private static int? Said(Turn turn, Instant start, int ran)
    {
        if (turn.Understanding is { Time: null } said && !said.Doubts.Any(doubt => doubt is Doubt.UnreadLine))
        {
            return null;
        }

        var minutes = turn.Understanding.Time is { } time ? (turn.Clock.ToInstant(turn.Clock.Today.At(time)) - start).TotalMinutes : 0;
        return minutes >= 1 && minutes <= ran
            ? (int)minutes
            : throw new UserError(turn.Texts.TimerStopWhen(Texts.Clock(turn.Clock.ToLocal(start).TimeOfDay)), TimerButtons.Stop(turn));
    }

    private static UserError TooLong(Turn turn, Instant began, string? subject, int ran, Func<Settling, string> settled)
    {
        var start = Minute(began);
        var buttons = new List<Button>();
        var day = turn.Clock.ToLocal(start).Date;
        var untilEvening = (int)(turn.Clock.ToInstant(day.At(turn.Person.WorkEnds)) - start).TotalMinutes;
        if (untilEvening is > 0 and <= TimeEntry.MostMinutes)
        {
            buttons.Add(new Button(turn.Texts.TimerStopAt(Texts.Clock(turn.Person.WorkEnds)), settled(new Settling(began, untilEvening))));
        }

        var most = Math.Min(ran, TimeEntry.MostMinutes);
        buttons.Add(new Button(turn.Texts.SaveMinutes(most), settled(new Settling(began, most, Scruples.Long))));
        return new UserError(turn.Texts.TimerTooLong(subject, ran), [.. buttons]);
    }
}

/// <summary>How long a timer is said to have run.</summary>
/// <param name="Began">Which timer: when it was started.</param>
/// <param name="Sure">As in <see cref="CommandLine.Sure"/>.</param>
public sealed record Settling(Instant Began, int Minutes, string? Sure = null);
