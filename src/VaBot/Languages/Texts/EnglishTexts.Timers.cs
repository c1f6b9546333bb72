using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string TimerShow => "Show the timer";

    public override Phrase TimerIsAnother() => "That was about an earlier timer; another one runs now, and I left it alone.";

    public override string TimerStop => "Stop";

    public override string TimerPause => "Pause";

    public override string TimerResume => "Resume";

    public override string TimerKeepRunning => "Keep it running";

    public override string SaveAnyway => "Save it anyway";

    public override Phrase TimerStarted(string subject, string client, string at) => Phrase.Of($"Timer running on {Booked(subject, client)} since {at}.");

    public override Phrase TimerSavedBefore(string? subject, int minutes) => subject is null
        ? Phrase.Of($"Your other timer was stopped and its {Minutes(minutes):b} saved.")
        : Phrase.Of($"The timer on {subject:b} was stopped and its {Minutes(minutes):b} saved.");

    public override Phrase TimerTooShortBefore(string? subject) => subject is null
        ? "Your other timer was stopped. It had run for less than a minute, so there was nothing to save."
        : Phrase.Of($"The timer on {subject:b} was stopped. It had run for less than a minute, so there was nothing to save.");

    public override Phrase TimerStopped(string subject, int minutes, string client, string range) =>
        Phrase.Of($"Stopped. Logged {Minutes(minutes):b} on {subject:b} ({client}, {range}).");

    public override Phrase TimerTooShort(string subject) => Phrase.Of($"Stopped. The timer on {subject:b} had run for less than a minute, so nothing was logged.");

    public override Phrase TimerPaused(string subject, int minutes) => Phrase.Of($"Paused {subject:b}. The {Minutes(minutes):b} so far are logged.");

    public override Phrase TimerPausedTooShort(string subject) => Phrase.Of($"Paused {subject:b}. Less than a minute had passed, so nothing was logged yet.");

    public override Phrase TimerResumed(string subject, string client) => Phrase.Of($"Timer running again on {Booked(subject, client)}.");

    public override Phrase TimerStatusRunning(string subject, string client, string since, int minutes) =>
        Phrase.Of($"Timer running on {Booked(subject, client)} since {since}: {Minutes(minutes):b}.");

    public override Phrase TimerStatusPaused(string subject, string client) => Phrase.Of($"The timer on {Booked(subject, client)} is paused; what it had run is logged.");

    public override Phrase TimerEndedPaused(string subject) => Phrase.Of($"The paused timer on {subject:b} is ended. All its time was logged already.");

    public override Phrase NoTimer() => Phrase.Of($"No timer is running. Start one with {"/timer start newsletter":b}.");

    public override Phrase TimerAlreadyPaused(string subject) => Phrase.Of($"The timer on {subject:b} is paused already.");

    public override Phrase TimerAlreadyRunning(string subject, string since) => Phrase.Of($"The timer on {subject:b} has been running since {since}.");

    public override Phrase TimerElsewhere(bool paused) => paused
        ? Phrase.Of($"You have a paused timer, but not for this conversation. Ask me directly: {"/timer status":b}")
        : Phrase.Of($"Your timer is running, but not for this conversation. Ask me directly: {"/timer status":b}");

    public override Phrase TimerStartWhat() => Phrase.Of($"What are you starting on? For example {"/timer start newsletter":b}.");

    public override Phrase TimerTooLong(string? subject, int minutes) => subject is null
        ? Phrase.Of($"Your other timer has run for {Minutes(minutes):b}. How much of it was work?")
        : Phrase.Of($"The timer on {subject:b} has run for {Minutes(minutes):b}. How much of it was work?");

    public override Phrase TimerStopWhen(string since) =>
        Phrase.Of($"The timer has been running since {since}, and I can stop it at a time of today between then and now. Or stop it now with {"/timer stop":b} and put it right with {"/log edit 9:00-17:00":b}.");

    public override Phrase TimerStillRunning(string subject, string client, string since) =>
        Phrase.Of($"Your working day is over and the timer on {Booked(subject, client)} is still running, since {since}. Still at it?");

    public override string TimerStopAt(string time) => $"Until {time}";

    public override string SaveMinutes(int minutes) => $"All {Minutes(minutes)}";
}
