using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string Deed(Intent intent, string subject, int? minutes, string? day)
    {
        var deed = intent switch
        {
            Intent.TimeLog => $"{Length(minutes)} on {subject}",
            Intent.TimeEdit => $"the change of {subject} to {Length(minutes)}",
            Intent.TimeMove => $"moving {Length(minutes)} to {subject}",
            Intent.TimeSplit => $"splitting {Length(minutes)} off {subject}",
            Intent.TimeFree => $"whether {subject} is charged for",
            Intent.TimeDelete => $"deleting {Length(minutes)} on {subject}",
            Intent.TimeStart or Intent.TimeSwitch => $"starting the timer on {subject}",
            Intent.TimeStop => minutes is null ? $"ending the timer on {subject}" : $"ending the timer on {subject} ({Length(minutes)})",
            Intent.TimePause => $"pausing the timer on {subject}",
            Intent.TimeResume => $"resuming the timer on {subject}",
            Intent.TaskAdd => $"adding {subject}",
            Intent.TaskPrioritise => $"moving {subject}",
            Intent.TaskDone => $"{subject} as done",
            Intent.TaskStart => $"{subject} as under way",
            Intent.TaskWait => $"{subject} as waiting",
            Intent.TaskReopen => $"reopening {subject}",
            Intent.TaskRemove => $"removing {subject}",
            Intent.TaskDue => $"the due date of {subject}",
            Intent.TaskEstimate => $"the estimate of {subject}",
            Intent.SettingsHours => "the working hours",
            Intent.SettingsCapacity => "the capacity",
            Intent.SettingsPlanning => "when you are asked about the week",
            Intent.SettingsAway => $"being away {subject}",
            Intent.SettingsBack => $"being back {subject}",
            Intent.SettingsHolidays => "the choice of public holidays",
            Intent.SettingsAddress => "the form of address",
            Intent.SettingsNotices => "how you hear of changes",
            Intent.PlanAgree => $"making room for {subject}",
            Intent.PlanAdd => $"{subject} in the plan",
            Intent.PlanRemove => $"{subject} out of the plan",
            Intent.PlanMinutes => $"the time planned for {subject}",
            Intent.PlanNote => $"the note to {subject}",
            Intent.PlanSkip => $"skipping {subject}",
            Intent.PlanConfirm => $"confirming the plan for week {NumberOfWeek(subject)}",
            Intent.PlanChange => $"asking for “{subject}”",
            Intent.TaskRename => $"the new name {subject}",
            Intent.TaskDescribe => $"the description of {subject}",
            Intent.TaskService => $"the service of {subject}",
            Intent.TaskRepeat => $"how often {subject} comes back",
            Intent.TaskCheck or Intent.TaskTick or Intent.TaskUntick or Intent.TaskStrike => $"the checklist of {subject}",
            Intent.TaskLink => $"the link of {subject}",
            Intent.TaskNote => $"the note on {subject}",
            Intent.TaskOfEntry => $"making a task of {subject}",
            Intent.SettingsName => "the name",
            Intent.PracticeName => "the name of the practice",
            Intent.PracticeCurrency => $"the home currency {subject}",
            Intent.ClientAdd => $"adding the client {subject}",
            Intent.ClientLink => $"linking this room to {subject}",
            Intent.ClientUnlink => $"unlinking this room from {subject}",
            Intent.ClientRename => $"renaming {subject}",
            Intent.ClientRemove => $"putting {subject} away",
            Intent.ClientInvite => $"inviting {subject}",
            Intent.ClientUninvite => $"uninviting {subject}",
            Intent.ClientShare => $"sharing with {subject}",
            Intent.ClientUnshare => $"no longer sharing with {subject}",
            >= Intent.ContractSet and <= Intent.ContractWarning => $"the contract of {subject}",
            Intent.HoursGive => $"{Length(minutes)} more for {subject}",
            Intent.SettingsLanguage => "the change of language",
            Intent.SettingsTimezone => $"the time zone {subject}",
            _ => $"the change to {subject}",
        };
        return day is null ? deed : $"{deed} ({day})";
    }

    public override Phrase Undone(string deed) => Phrase.Of($"Undone: {deed:b}.");

    public override Phrase Redone(string deed) => Phrase.Of($"Back again: {deed:b}.");

    public override Phrase NothingToUndo() => "There is nothing of yours left to undo here.";

    public override Phrase NothingToRedo() => "There is nothing to redo.";

    public override Phrase AlreadyUndone(string deed) => Phrase.Of($"That is undone already: {deed:b}.");

    public override Phrase ChangedSince(string deed) => Phrase.Of($"Not undone, because it was changed again since: {deed:b}.");

    public override Phrase UndoIsClosed(string deed) => Phrase.Of($"Not undone, because that month is closed and approved: {deed:b}. A change now becomes a correction in the next report.");

    private string Length(int? minutes) => minutes is { } known ? Minutes(known) : "time";
}
