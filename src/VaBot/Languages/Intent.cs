namespace VaBot.Languages;

/// <summary>What a person wants. Names as the understanding contract has them live in <c>UnderstandingJson</c>; the second group
/// has no name of its own there and is reached by slash text, buttons or a repair of what was said last.</summary>
public enum Intent
{
    /// <summary>Small talk, or anything that must change nothing.</summary>
    Unknown,
    Help,
    TimeLog,
    TimeStart,
    TimeStop,
    TimeUndo,
    TimeEdit,
    TimeSummary,
    TaskAdd,
    TaskPrioritise,
    TaskDone,
    TaskStart,
    TaskWait,
    TaskReopen,
    TaskRemove,
    TaskDue,
    TaskEstimate,
    TaskList,
    PlanShow,
    PlanConfirm,
    PlanAdd,
    PlanRemove,
    PlanChange,
    ReportShow,
    BudgetShow,
    SettingsLanguage,
    SettingsTimezone,

    /// <summary><c>/log redo</c>, "redo", "mégis": the change last undone comes back.</summary>
    TimeRedo,

    /// <summary><c>/log move blog</c>, <c>/log move Bluebird</c>: the last entry goes to another task or client, or another day.</summary>
    TimeMove,

    /// <summary><c>/log split 20m blog</c>: these minutes of the last entry become an entry of their own.</summary>
    TimeSplit,

    /// <summary><c>/log delete</c>: the last entry goes (and can be undone like any other change).</summary>
    TimeDelete,

    /// <summary><c>/timer switch blog</c>: stop and save the running timer, start another.</summary>
    TimeSwitch,

    /// <summary><c>/timer pause</c>.</summary>
    TimePause,

    /// <summary><c>/timer resume</c>.</summary>
    TimeResume,

    /// <summary><c>/timer status</c>, or <c>/timer</c> alone.</summary>
    TimeStatus,

    // One's own settings, by slash verbs of /va.

    /// <summary><c>/va settings</c>: all of one's own, with how to change them.</summary>
    SettingsShow,

    /// <summary><c>/va hours mon-fri 9-17</c>: when one works.</summary>
    SettingsHours,

    /// <summary><c>/va capacity 25h</c>: how much one can work in a week.</summary>
    SettingsCapacity,

    /// <summary><c>/va away 12-20..12-31</c>: days off; without days, the ones to come.</summary>
    SettingsAway,

    /// <summary><c>/va back</c>: a day off that is none after all.</summary>
    SettingsBack,

    /// <summary><c>/va holidays AT</c>: whose public holidays one keeps.</summary>
    SettingsHolidays,

    /// <summary><c>/va formal</c>, <c>/va informal</c>.</summary>
    SettingsAddress,

    /// <summary><c>/va notices daily</c>: how one hears of what the other side changed.</summary>
    SettingsNotices,
}
