using VaBot.Messages;

namespace VaBot.Languages;

// The running timer.
public abstract partial class Texts
{
    public abstract Phrase TimerStarted(string subject, string client, string at);

    /// <summary>The timer that ran before was stopped and saved.</summary>
    /// <param name="subject">Null when it must not be named in this room.</param>
    public abstract Phrase TimerSavedBefore(string? subject, int minutes);

    /// <summary>The timer that ran before had not reached a minute.</summary>
    public abstract Phrase TimerTooShortBefore(string? subject);

    public abstract Phrase TimerStopped(string subject, int minutes, string client, string range);

    public abstract Phrase TimerTooShort(string subject);

    public abstract Phrase TimerPaused(string subject, int minutes);

    public abstract Phrase TimerPausedTooShort(string subject);

    public abstract Phrase TimerResumed(string subject, string client);

    public abstract Phrase TimerStatusRunning(string subject, string client, string since, int minutes);

    public abstract Phrase TimerStatusPaused(string subject, string client);

    /// <summary>Stopped while paused: everything was saved before.</summary>
    public abstract Phrase TimerEndedPaused(string subject);

    public abstract Phrase NoTimer();

    public abstract Phrase TimerAlreadyPaused(string subject);

    public abstract Phrase TimerAlreadyRunning(string subject, string since);

    /// <summary>The timer belongs to something this room must not hear of.</summary>
    public abstract Phrase TimerElsewhere(bool paused);

    public abstract Phrase TimerStartWhat();

    /// <param name="subject">Null when its name must not be said here.</param>
    public abstract Phrase TimerTooLong(string? subject, int minutes);

    public abstract Phrase TimerStillRunning(string subject, string client, string since);

    /// <summary>It was to stop at a moment it cannot have stopped at.</summary>
    public abstract Phrase TimerStopWhen(string since);

    /// <summary>A button was about an earlier timer.</summary>
    public abstract Phrase TimerIsAnother();

    public abstract string TimerShow { get; }

    public abstract string TimerStop { get; }

    public abstract string TimerStopAt(string time);

    public abstract string TimerPause { get; }

    public abstract string TimerResume { get; }

    public abstract string TimerKeepRunning { get; }

    public abstract string SaveMinutes(int minutes);

    public abstract string SaveAnyway { get; }
}
