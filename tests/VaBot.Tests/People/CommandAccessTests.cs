using Shouldly;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.People;

/// <summary>Who may do what: every command of the house against every role, written down here and nowhere computed. A new command fails until it has its line.</summary>
public sealed class CommandAccessTests
{
    private const Role None = Role.None, Contact = Role.Contact, Colleague = Role.Colleague, Assistant = Role.Assistant, Guest = Role.Guest;

    private static readonly Dictionary<Intent, Role> May = new()
    {
        [Intent.Unknown] = Guest | Contact | Colleague | Assistant,
        [Intent.Help] = Guest | Contact | Colleague | Assistant,

        // The client sees and orders the board, adds, says when it is due, what is awaited, that it is done, and writes on cards.
        [Intent.TaskAdd] = Contact | Colleague | Assistant,
        [Intent.TaskPrioritise] = Contact | Colleague | Assistant,
        [Intent.TaskDone] = Contact | Colleague | Assistant,
        [Intent.TaskWait] = Contact | Colleague | Assistant,
        [Intent.TaskReopen] = Contact | Colleague | Assistant,
        [Intent.TaskRemove] = Contact | Colleague | Assistant,
        [Intent.TaskDue] = Contact | Colleague | Assistant,
        [Intent.TaskList] = Contact | Colleague | Assistant,
        [Intent.TaskShow] = Contact | Colleague | Assistant,
        [Intent.TaskDescribe] = Contact | Colleague | Assistant,
        [Intent.TaskCheck] = Contact | Colleague | Assistant,
        [Intent.TaskTick] = Contact | Colleague | Assistant,
        [Intent.TaskUntick] = Contact | Colleague | Assistant,
        [Intent.TaskStrike] = Contact | Colleague | Assistant,
        [Intent.TaskLink] = Contact | Colleague | Assistant,
        [Intent.TaskNote] = Contact | Colleague | Assistant,
        [Intent.TaskFind] = Contact | Colleague | Assistant,
        [Intent.TaskDueList] = Contact | Colleague | Assistant,
        [Intent.TaskWaitingList] = Contact | Colleague | Assistant,
        [Intent.TaskHistory] = Contact | Colleague | Assistant,

        // What ends up on a report (name, service, length) and when work is done is staff's.
        [Intent.TaskStart] = Colleague | Assistant,
        [Intent.TaskEstimate] = Colleague | Assistant,
        [Intent.TaskRename] = Colleague | Assistant,
        [Intent.TaskService] = Colleague | Assistant,
        [Intent.TaskRepeat] = Colleague | Assistant,
        [Intent.TaskOfEntry] = Colleague | Assistant,
        [Intent.TaskAllClients] = Assistant,

        [Intent.TimeLog] = Colleague | Assistant,
        [Intent.TimeEdit] = Colleague | Assistant,
        [Intent.TimeMove] = Colleague | Assistant,
        [Intent.TimeSplit] = Colleague | Assistant,
        [Intent.TimeDelete] = Colleague | Assistant,
        [Intent.TimeSummary] = Colleague | Assistant,
        [Intent.TimeStart] = Colleague | Assistant,
        [Intent.TimeSwitch] = Colleague | Assistant,
        [Intent.TimePause] = Colleague | Assistant,
        [Intent.TimeResume] = Colleague | Assistant,
        [Intent.TimeStop] = Colleague | Assistant,
        [Intent.TimeStatus] = Colleague | Assistant,

        [Intent.TimeUndo] = Contact | Colleague | Assistant,
        [Intent.TimeRedo] = Contact | Colleague | Assistant,
        [Intent.SettingsLanguage] = Contact | Colleague | Assistant,
        [Intent.SettingsTimezone] = Contact | Colleague | Assistant,
        [Intent.BudgetShow] = Contact | Assistant,

        // Everybody's own.
        [Intent.SettingsShow] = Contact | Colleague | Assistant,
        [Intent.SettingsHours] = Contact | Colleague | Assistant,
        [Intent.SettingsAway] = Contact | Colleague | Assistant,
        [Intent.SettingsBack] = Contact | Colleague | Assistant,
        [Intent.SettingsHolidays] = Contact | Colleague | Assistant,
        [Intent.SettingsAddress] = Contact | Colleague | Assistant,
        [Intent.SettingsNotices] = Contact | Colleague | Assistant,
        [Intent.SettingsCapacity] = Colleague | Assistant,

        // The week: hers to plan and send, the client's to confirm or to wish otherwise.
        [Intent.PlanShow] = Contact | Colleague | Assistant,
        [Intent.PlanAdd] = Contact | Colleague | Assistant,
        [Intent.PlanRemove] = Contact | Colleague | Assistant,
        [Intent.PlanChange] = Contact | Colleague | Assistant,
        [Intent.PlanConfirm] = Contact,
        [Intent.PlanMinutes] = Colleague | Assistant,
        [Intent.PlanNote] = Colleague | Assistant,
        [Intent.PlanSend] = Colleague | Assistant,
        [Intent.PlanSkip] = Colleague | Assistant,
        [Intent.PlanSnooze] = Assistant,
    };

    public static TheoryData<Intent> Commands => [.. new CommandCatalog(typeof(TurnRunner).Assembly).All.Select(command => command.Intent)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_lets_in_whom_the_table_names(Intent intent) =>
        new CommandCatalog(typeof(TurnRunner).Assembly).Find(intent)!.Allowed.ShouldBe(May.GetValueOrDefault(intent, None));

    /// <summary>The table holds where it counts: what a role may not, the bot declines without a change.</summary>
    [Theory]
    [InlineData("carl", "/task rename newsletter to Letter")]
    [InlineData("carl", "/task service newsletter Admin")]
    [InlineData("carl", "/task repeat newsletter weekly")]
    [InlineData("carl", "/task start newsletter")]
    [InlineData("carl", "/task estimate newsletter 1h")]
    [InlineData("carl", "/log make a task of it")]
    [InlineData("guest", "/task note newsletter hello")]
    [InlineData("guest", "/task newsletter")]
    [InlineData("beth", "/task describe newsletter mine")]
    public async Task Who_may_not_is_told_and_nothing_changes(string who, string said)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, "acme", said);

        reply.Text().ShouldNotContain("Newsletter");
        (await bot.RowsAsync<JournalEntry>()).ShouldBeEmpty();
    }
}
