using System.Text.RegularExpressions;
using NodaTime;
using Shouldly;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Features.Onboarding;

/// <summary>One person, several workspaces.</summary>
public sealed partial class LinkTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_code_makes_an_account_elsewhere_the_same_person()
    {
        var code = await CodeAsync("anna");

        (await bot.SayAsync(Elsewhere($"/va link {code}"))).Text().ShouldStartWith("Meg is vagy, Anna!");

        (await bot.SayAsync(Elsewhere("/log 45m newsletter acme"))).Text().ShouldContain("Newsletter (Acme, ma)");
        (await bot.SayAsync("anna", "dm", "/log today")).Text().ShouldContain("45 perc");
        var anna = (await bot.RowsAsync<Person>()).Single(person => person.Name == "Anna");
        var place = (await bot.RowsAsync<Conversation>()).Single(place => place.Place == "T1ELSE/D1");
        (place.PersonId, place.Workspace, place.UserId).ShouldBe((anna.Id, "T1ELSE", "U1ANNA"));
        (await bot.RowsAsync<OneTimeCode>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_is_good_once_for_a_quarter_of_an_hour_and_the_latest_counts()
    {
        var old = await CodeAsync("anna");
        var code = await CodeAsync("anna");
        (await bot.SayAsync(Elsewhere($"/va link {old}"))).Text().ShouldStartWith("I don't know that code.");

        bot.Clock.Advance(Duration.FromMinutes(15));
        (await bot.SayAsync(Elsewhere($"/va link {code}"))).Text().ShouldStartWith("I don't know that code.");

        code = await CodeAsync("anna");
        (await bot.SayAsync(Elsewhere($"/va link {code}"))).Text().ShouldStartWith("Meg is vagy");
        (await bot.SayAsync("guest", "dm", $"/va link {code}")).Text().ShouldStartWith("I don't know that code.");
    }

    [Fact]
    public async Task A_code_moves_nobody_who_is_known()
    {
        var code = await CodeAsync("anna");

        (await bot.SayAsync("carl", "dm", $"/va link {code}")).Text().ShouldStartWith("I know this account already: it is Carl Becker's.");

        (await bot.SayAsync("carl", "acme", "/client people")).Text().ShouldContain("only the assistant");
        (await bot.SayAsync(Elsewhere($"/va link {code}"))).Text().ShouldStartWith("Meg is vagy");
    }

    [Fact]
    public async Task In_a_room_a_code_is_refused_and_stays_good()
    {
        var code = await CodeAsync("anna");
        var handled = (await bot.RowsAsync<HandledMessage>()).Count;

        (await bot.SayAsync("guest", "acme", $"/va link {code}")).Text().ShouldStartWith("That is between the two of us");
        (await bot.SayAsync("anna", "acme", "/va link")).Text().ShouldStartWith("Ez kettőnkre tartozik");

        (await bot.RowsAsync<HandledMessage>()).ShouldAllBe(message => !message.Reply.Contains(code));
        (await bot.RowsAsync<HandledMessage>()).Count.ShouldBe(handled + 1);
        (await bot.SayAsync(Elsewhere($"/va link {code}"))).Text().ShouldStartWith("Meg is vagy");
    }

    [Fact]
    public async Task The_code_is_kept_nowhere_and_a_repeated_delivery_does_not_show_it()
    {
        var first = await bot.SayAsync("carl", "dm", "/va link", "the same");
        var code = Code().Match(first.Text()).Value;

        (await bot.SayAsync("carl", "dm", "/va link", "the same")).Text().ShouldBe("I have shown you a code already. /va link makes a new one.");

        (await bot.RowsAsync<HandledMessage>()).ShouldAllBe(message => !message.Reply.Contains(code));
        (await bot.RowsAsync<OneTimeCode>()).ShouldHaveSingleItem().ExpiresAt.ShouldBe(TestBot.Start + Duration.FromMinutes(15));
        (await bot.RowsAsync<JournalEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_is_let_go_with_its_direct_messages_and_the_last_one_stays()
    {
        await bot.SayAsync(Elsewhere($"/va link {await CodeAsync("anna")}"));
        var accounts = await bot.SayAsync("anna", "dm", "/va unlink");
        accounts.AllButtons().Select(button => button.Label).ShouldBe(
            ["Playground demo (itt)", "Slack T0VABOT", "Slack T1ELSE", "Teams 6f1c2d4e-0000-4000-8000-000000000001"]);

        (await bot.PressAsync("anna", "dm", accounts, "Slack T1ELSE")).Text().ShouldBe("Már nem a tiéd: Slack T1ELSE. Oda nem írok többé neked.");

        (await bot.RowsAsync<Conversation>()).ShouldNotContain(place => place.Place == "T1ELSE/D1");
        (await bot.SayAsync(Elsewhere("/log 45m newsletter acme"))).Text().ShouldContain("We haven't met yet");
        await bot.PressAsync("anna", "dm", accounts, "Slack T0VABOT");
        await bot.PressAsync("anna", "dm", accounts, "Teams 6f1c2d4e-0000-4000-8000-000000000001");
        (await bot.PressAsync("anna", "dm", accounts, "Playground demo (itt)")).Text().ShouldStartWith("Ez az egyetlen fiókod");
        (await bot.PressAsync("anna", "dm", accounts, "Slack T0VABOT")).Text().ShouldStartWith("Ilyen fiókod nincs.");
        (await bot.SayAsync("anna", "dm", "/va unlink playground/demo/carl")).Text().ShouldStartWith("Ilyen fiókod nincs.");
        (await bot.RowsAsync<ChatIdentity>()).ShouldContain(account => account.UserId == "carl" && account.Channel == "playground");
    }

    private IncomingMessage Elsewhere(string line) => bot.Incoming("anna", "dm", line) with
    {
        Sender = new ChatUser("slack", "T1ELSE", "U1ANNA"),
        Conversation = new Address("slack", "T1ELSE/D1"),
    };

    private async Task<string> CodeAsync(string who) => Code().Match((await bot.SayAsync(who, "dm", "/va link")).Text()).Value;

    [GeneratedRegex(@"\w{4}-\w{4}-\w{4}")]
    private static partial Regex Code();
}
