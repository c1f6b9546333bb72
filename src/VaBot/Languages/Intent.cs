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
}
