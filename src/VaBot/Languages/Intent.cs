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

    /// <summary>When an assistant is asked about the next week.</summary>
    SettingsPlanning,

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

    // The week's plan, by slash verbs of /plan and buttons.

    /// <summary><c>/plan send Acme</c>: to the client, for confirmation.</summary>
    PlanSend,

    /// <summary><c>/plan skip Acme</c>: no plan for this client that week.</summary>
    PlanSkip,

    /// <summary><c>/plan later</c>: ask again later today, or tomorrow.</summary>
    PlanSnooze,

    /// <summary><c>/plan note Back up early on Friday</c>: what she says with the plan.</summary>
    PlanNote,

    /// <summary><c>/plan minutes newsletter 2h</c>: how much of a card this week.</summary>
    PlanMinutes,

    /// <summary><c>/plan agree</c> under a button: something planned moves to next week for a new task.</summary>
    PlanAgree,

    // What else is done with a card: reached by /task and a verb, or by a button.

    /// <summary><c>/task show newsletter</c>: everything on the card.</summary>
    TaskShow,

    /// <summary><c>/task rename newsletter to Newsletter December</c>.</summary>
    TaskRename,

    /// <summary><c>/task describe newsletter …</c>.</summary>
    TaskDescribe,

    /// <summary><c>/task service newsletter Copywriting</c>.</summary>
    TaskService,

    /// <summary><c>/task repeat inbox triage weekly on friday</c>.</summary>
    TaskRepeat,

    /// <summary><c>/task check newsletter order photos</c>: a new item on the card's checklist.</summary>
    TaskCheck,

    /// <summary><c>/task tick newsletter 2</c>.</summary>
    TaskTick,

    /// <summary><c>/task untick newsletter 2</c>.</summary>
    TaskUntick,

    /// <summary><c>/task strike newsletter 2</c>: an item leaves the checklist.</summary>
    TaskStrike,

    /// <summary><c>/task link newsletter https://…</c>: where the deliverable is.</summary>
    TaskLink,

    /// <summary><c>/task note newsletter …</c>.</summary>
    TaskNote,

    /// <summary><c>/task find photos</c>.</summary>
    TaskFind,

    /// <summary><c>/task due list</c>: what is due, over all clients in reach.</summary>
    TaskDueList,

    /// <summary><c>/task waiting</c>: what waits for whom.</summary>
    TaskWaitingList,

    /// <summary><c>/task all</c>: the open cards of every client.</summary>
    TaskAllClients,

    /// <summary><c>/task history newsletter</c>: who changed what, and when.</summary>
    TaskHistory,

    /// <summary><c>/log make a task of it</c>: the last entry gets a card of its own.</summary>
    TaskOfEntry,
    /// <summary><c>/va name Anna Kiss</c>: what one is called.</summary>
    SettingsName,

    /// <summary><c>/va home</c>: everything of one's own on one page.</summary>
    Home,

    // Forms: the same commands by filling in fields.

    /// <summary><c>/log form</c>.</summary>
    TimeForm,

    /// <summary><c>/task form</c>.</summary>
    TaskForm,

    /// <summary><c>/plan form</c>.</summary>
    PlanForm,

    // The practice and who belongs to it, by slash verbs of /va and /client.

    /// <summary><c>/va claim CODE</c>: the first assistant takes over a new installation.</summary>
    PracticeClaim,

    /// <summary><c>/va practice Anna Virtual Assistance</c>: its name.</summary>
    PracticeName,

    /// <summary><c>/va currency EUR</c>: its home currency.</summary>
    PracticeCurrency,

    /// <summary><c>/va link</c>: a code for another account of the same person; <c>/va link CODE</c> uses it there.</summary>
    AccountLink,

    /// <summary><c>/va unlink</c>: an account that is the person's no longer.</summary>
    AccountUnlink,

    /// <summary><c>/client add Acme GmbH, EUR, Berlin</c>.</summary>
    ClientAdd,

    /// <summary><c>/client link Acme</c>: this room is theirs.</summary>
    ClientLink,

    /// <summary><c>/client unlink</c>: this room is theirs no longer.</summary>
    ClientUnlink,

    /// <summary><c>/client rename Acme to Acme Group</c>.</summary>
    ClientRename,

    /// <summary><c>/client list</c>.</summary>
    ClientList,

    /// <summary><c>/client remove Acme</c>: put away, nothing lost.</summary>
    ClientRemove,

    /// <summary><c>/client invite @carl</c>: a contact of the client.</summary>
    ClientInvite,

    /// <summary><c>/client uninvite @carl</c>.</summary>
    ClientUninvite,

    /// <summary><c>/client people</c>: who belongs to the client.</summary>
    ClientPeople,

    /// <summary><c>/client share @maria</c>: a colleague works for the client too.</summary>
    ClientShare,

    /// <summary><c>/client unshare @maria</c>.</summary>
    ClientUnshare,

    // What a client and the practice agreed, by slash verbs of /client. The day a change begins and the client are read apart from it.

    /// <summary><c>/client contract</c>: all of it, with who agreed to what and when.</summary>
    ContractShow,

    /// <summary><c>/client set …</c>: several clauses at once, from the contract's form.</summary>
    ContractSet,

    /// <summary><c>/client currency EUR</c>: only while nothing has been logged.</summary>
    ContractCurrency,

    /// <summary><c>/client rate Copywriting 32 from 2027-01-01</c>.</summary>
    ContractRate,

    /// <summary><c>/client discount 10% from month 13</c>.</summary>
    ContractDiscount,

    /// <summary><c>/client package 20h for 600, overage 35, rollover 5h 3 months</c>.</summary>
    ContractPackage,

    /// <summary><c>/client fee 150</c>: a month, whatever is done.</summary>
    ContractFee,

    /// <summary><c>/client rounding up to 15m</c>.</summary>
    ContractRounding,

    /// <summary><c>/client lines by day</c>: what a report's line is about.</summary>
    ContractGrouping,

    /// <summary><c>/client objection 14 days</c>.</summary>
    ContractObjection,

    /// <summary><c>/client send itself on</c>.</summary>
    ContractSending,

    /// <summary><c>/client show rates</c>, <c>/client hide notes</c>.</summary>
    ContractShown,

    /// <summary><c>/client days client</c>: whose clock decides the day.</summary>
    ContractDays,

    /// <summary><c>/client hours 8h</c>: planned in a week.</summary>
    ContractHours,

    /// <summary><c>/client warn on</c>: the client hears when time runs out.</summary>
    ContractWarning,

    /// <summary><c>/client agree</c> under a button: the client's yes to a change of the contract.</summary>
    ContractAgree,

    /// <summary><c>/client decline</c> under a button.</summary>
    ContractDecline,

    // The month's report, by slash verbs of /report and buttons.

    /// <summary><c>/report approve october acme</c>: locked, and off to the client.</summary>
    ReportApprove,

    /// <summary><c>/report question 3 why so long?</c>: the client's, about a line.</summary>
    ReportQuestion,

    /// <summary><c>/report answer …</c> under a button.</summary>
    ReportAnswer,

    /// <summary><c>/report questions</c>: what was asked and said.</summary>
    ReportQuestions,

    /// <summary><c>/report accept</c>: the client has nothing to question.</summary>
    ReportAccept,

    /// <summary><c>/report income</c>: what her clients come to.</summary>
    IncomeShow,

    /// <summary><c>/client more 3h</c>: the client wants hours on top of the package.</summary>
    HoursMore,

    /// <summary><c>/client give</c> under a button: the assistant's yes to them.</summary>
    HoursGive,

    /// <summary><c>/log free</c>, <c>/log billable</c>: whether the last entry, or the one named, is charged for.</summary>
    TimeFree,
}
