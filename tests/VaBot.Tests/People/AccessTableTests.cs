using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.People;

/// <summary>Who may have what done where: every command of the house against every role and every kind of place, written down here by hand.
/// A new command fails this test until it stands in the table.</summary>
public sealed class AccessTableTests
{
    /// <summary>In every cell: own room (o), another client's room (x), a room that is nobody's (n), direct messages (d).
    /// For an assistant another client's room is one of another practice.</summary>
    private static readonly (string Guest, string Contact, string Colleague, string Assistant, Intent[] Intents)[] Table =
    [
        ("oxnd", "oxnd", "oxnd", "oxnd", [Intent.Help, Intent.Unknown]),
        ("", "od", "od", "ond", [Intent.TimeUndo, Intent.TimeRedo]),
        ("", "", "od", "od",
        [
            Intent.TimeLog, Intent.TimeEdit, Intent.TimeMove, Intent.TimeSplit, Intent.TimeDelete, Intent.TimeSummary, Intent.TimeFree,
            Intent.TimeStart, Intent.TimeSwitch, Intent.TimePause, Intent.TimeResume, Intent.TimeStop, Intent.TimeStatus,
            Intent.TaskStart, Intent.TaskEstimate, Intent.TaskRename, Intent.TaskService, Intent.TaskRepeat, Intent.TaskOfEntry, Intent.SettingsCapacity, Intent.ClientList,
            Intent.PlanMinutes, Intent.PlanNote, Intent.PlanSend, Intent.PlanSkip, Intent.TimeForm, Intent.PlanForm,
        ]),
        ("", "od", "od", "od",
        [
            Intent.TaskAdd, Intent.TaskPrioritise, Intent.TaskDone, Intent.TaskWait, Intent.TaskReopen, Intent.TaskRemove, Intent.TaskDue, Intent.TaskList,
            Intent.TaskShow, Intent.TaskDescribe, Intent.TaskCheck, Intent.TaskTick, Intent.TaskUntick, Intent.TaskStrike, Intent.TaskLink, Intent.TaskNote,
            Intent.TaskForm, Intent.Home, Intent.TaskFind, Intent.TaskDueList, Intent.TaskWaitingList, Intent.TaskHistory, Intent.PlanShow, Intent.PlanAdd, Intent.PlanRemove, Intent.PlanChange,
            Intent.SettingsShow, Intent.SettingsLanguage, Intent.SettingsTimezone, Intent.SettingsHours, Intent.SettingsAway, Intent.SettingsBack,
            Intent.SettingsHolidays, Intent.SettingsAddress, Intent.SettingsNotices, Intent.SettingsName,
        ]),
        ("", "od", "", "od", [Intent.BudgetShow, Intent.ReportShow, Intent.ReportQuestions]),
        ("", "od", "", "", [Intent.PlanConfirm, Intent.PlanAgree, Intent.ContractAgree, Intent.ContractDecline, Intent.ReportQuestion, Intent.ReportAccept, Intent.HoursMore]),
        ("", "", "", "ond", [Intent.ClientAdd, Intent.ClientLink]),
        ("", "", "", "od",
        [
            Intent.ClientUnlink, Intent.ClientRename, Intent.ClientRemove, Intent.ClientPeople,
            Intent.ClientInvite, Intent.ClientUninvite, Intent.ClientShare, Intent.ClientUnshare, Intent.TaskAllClients, Intent.PlanSnooze, Intent.SettingsPlanning,
            Intent.ContractShow, Intent.ContractSet, Intent.ContractCurrency, Intent.ContractRate, Intent.ContractDiscount, Intent.ContractPackage, Intent.ContractFee, Intent.ContractRounding,
            Intent.ContractGrouping, Intent.ContractObjection, Intent.ContractSending, Intent.ContractShown, Intent.ContractDays, Intent.ContractHours, Intent.ContractWarning, Intent.ReportApprove, Intent.ReportAnswer, Intent.HoursGive,
        ]),
        ("", "", "", "d", [Intent.PracticeName, Intent.PracticeCurrency, Intent.IncomeShow]),
        ("d", "d", "d", "d", [Intent.PracticeClaim, Intent.AccountLink]),
        ("", "d", "d", "d", [Intent.AccountUnlink]),
    ];

    private static readonly (string Role, string Who, string Own, string Other)[] Cast =
    [
        ("guest", "guest", "acme", "bluebird"), ("contact", "carl", "acme", "bluebird"), ("colleague", "maria", "acme", "bluebird"), ("assistant", "anna", "acme", "elsewhere"),
    ];

    [Fact]
    public async Task Every_command_may_be_run_by_whom_and_where_the_table_says()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/client share @maria");
        await AddAnotherPracticeAsync(bot);
        var commands = bot.Host.GetRequiredService<CommandCatalog>().All.Select(command => command.Intent).ToList();
        Table.SelectMany(row => row.Intents).ShouldBe(commands, ignoreOrder: true);

        foreach (var (role, who, own, other) in Cast)
        {
            foreach (var (letter, where) in new[] { ('o', own), ('x', other), ('n', "lobby"), ('d', "dm") })
            {
                var can = await bot.LookAsync(async database =>
                {
                    var message = bot.Incoming(who, where, "/va help");
                    var actor = await database.ActorAsync(message, CancellationToken.None);
                    var setup = bot.Host.GetRequiredService<TurnSetup>();
                    return setup.Prepare(database, new Outbox(database, bot.Clock), setup.Hear(message, new Known(actor, new World([], []), new Marks(null, Guid.Empty, null)))).Can;
                });
                foreach (var row in Table)
                {
                    var cell = role switch { "guest" => row.Guest, "contact" => row.Contact, "colleague" => row.Colleague, _ => row.Assistant };
                    foreach (var intent in row.Intents)
                    {
                        can(intent).ShouldBe(cell.Contains(letter), $"{intent} for the {role} in {where}");
                    }
                }
            }
        }
    }

    /// <summary>What is refused is refused by the door itself, with a sentence, and leaves nothing behind.</summary>
    [Theory]
    [InlineData("guest", "acme", "/client add Foo, EUR", "We haven't met yet")]
    [InlineData("guest", "dm", "/client list", "We haven't met yet")]
    [InlineData("carl", "acme", "/client invite @guest", "only the assistant can do")]
    [InlineData("carl", "acme", "/client people", "only the assistant can do")]
    [InlineData("carl", "dm", "/client add Foo", "only the assistant can do")]
    [InlineData("carl", "bluebird", "/client link Acme", "I can't do that in this conversation")]
    [InlineData("carl", "lobby", "/client link Acme", "I can't do that in this conversation")]
    [InlineData("maria", "acme", "/client share @guest", "Ezt csak az asszisztens teheti meg")]
    [InlineData("anna", "lobby", "/log 45m newsletter", "Ez a szoba még egyik ügyfeledé sem")]
    [InlineData("anna", "lobby", "/board acme", "Ez a szoba még egyik ügyfeledé sem")]
    [InlineData("anna", "lobby", "/client list", "Ez a szoba még egyik ügyfeledé sem")]
    [InlineData("anna", "lobby", "/va currency EUR", "Ez kettőnkre tartozik")]
    [InlineData("anna", "elsewhere", "/client link Acme", "Ebben a beszélgetésben ezt nem tudom megtenni")]
    [InlineData("anna", "elsewhere", "/client add Foo", "Ebben a beszélgetésben ezt nem tudom megtenni")]
    [InlineData("guest", "acme", "/va claim 7K3D-QX2M-94TB", "That is between the two of us")]
    [InlineData("guest", "acme", "/va link 7K3D-QX2M-94TB", "That is between the two of us")]
    public async Task What_is_not_theirs_to_do_is_refused_with_a_sentence(string who, string where, string line, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/client share @maria");
        await AddAnotherPracticeAsync(bot);
        var (clients, contacts, rooms) = (await bot.RowsAsync<Client>(), await bot.RowsAsync<Contact>(), await bot.RowsAsync<Conversation>());

        (await bot.SayAsync(who, where, line)).Text().ShouldContain(answer);

        (await bot.RowsAsync<Client>()).ShouldBeEquivalentTo(clients);
        (await bot.RowsAsync<Contact>()).ShouldBeEquivalentTo(contacts);
        (await bot.RowsAsync<Conversation>()).ShouldBeEquivalentTo(rooms);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_contact_of_two_practices_is_always_held_in_the_same_one(bool turned)
    {
        await using var bot = await TestBot.StartAsync();
        Guid[] practices = [new("00000000-0000-7000-8000-000000000001"), new("00000000-0000-7000-8000-000000000002")];
        Guid[] clients = [new("00000000-0000-7000-8000-00000000000a"), new("00000000-0000-7000-8000-00000000000b")];
        var carl = (await bot.RowsAsync<Person>()).Single(person => person.Name == "Carl Becker").Id;
        await bot.ChangeAsync(database =>
        {
            foreach (var (practice, client) in practices.Zip(turned ? clients.Reverse() : clients))
            {
                database.AddRange(
                    new Practice { Id = practice, Name = "Other", Currency = "EUR", Zone = "Europe/Vienna" },
                    new Client { Id = client, PracticeId = practice, Name = "Carl's", ShortName = "Carl's" },
                    new Contact { PersonId = carl, ClientId = client, Role = Role.Contact });
            }
        });

        var actor = await bot.LookAsync(database => database.ActorAsync(bot.Incoming("carl", "dm", "/board"), CancellationToken.None));

        (actor.Role, actor.PracticeId).ShouldBe((Role.Contact, practices[0]));
    }

    private static Task AddAnotherPracticeAsync(TestBot bot) => bot.ChangeAsync(database =>
    {
        var practice = new Practice { Id = Guid.CreateVersion7(), Name = "Elsewhere", Currency = "EUR", Zone = "Europe/Vienna" };
        var client = new Client { Id = Guid.CreateVersion7(), PracticeId = practice.Id, Name = "Elsewhere's client", ShortName = "Elsewhere" };
        database.AddRange(practice, client, new Conversation { Channel = "playground", Place = "elsewhere", ClientId = client.Id });
    });
}
