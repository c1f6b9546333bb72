using Shouldly;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Features.Clients;

public sealed class PeopleOfClientTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_contact_is_invited_by_mention_greeted_and_at_home()
    {
        var reply = await bot.SayAsync("anna", "acme", "/client invite @guest");

        reply.Text().ShouldBe("""
            guest is a contact of Acme now: sees the board, sets its order, and nothing of anyone else. I have said hello in the room.
            Assumed for guest: English, Europe/Berlin. They can change it: /va language hungarian, /va timezone Vienna
            """);
        var greeting = (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem();
        (greeting.Channel, greeting.Place).ShouldBe(("playground", "acme"));
        ReplyJson.Read(greeting.Reply).ShouldSatisfyAllConditions(
            hello => hello.Text().ShouldStartWith("Hello guest, I'm VaBot. Anna asked me to help the two of you here."),
            hello => hello.Visibility.ShouldBe(Visibility.Conversation));

        (await bot.SayAsync("guest", "acme", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
        (await bot.SayAsync("guest", "bluebird", "/board")).Text().ShouldContain("I can't do that in this conversation");
        (await bot.SayAsync("guest", "dm", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>().Title.ShouldContain("Acme");
    }

    [Fact]
    public async Task What_the_platform_says_of_somebody_new_is_not_assumed()
    {
        var message = bot.Incoming("anna", "dm", "/client meghív @guest, Kovács") with
        {
            Mentions = [new Mentioned(new ChatUser("playground", "demo", "guest"), "@guest", new Profile("Guy Guest", "guest", "Europe/Vienna", "hu-HU"))],
        };

        (await bot.SayAsync(message)).Text().ShouldBe("Guy Guest is a contact of Kovács now: sees the board, sets its order, and nothing of anyone else. I have said hello in the room.");

        var guest = (await bot.RowsAsync<Person>()).Single(person => person.Name == "Guy Guest");
        (guest.Language, guest.Zone, guest.ZoneIsPinned).ShouldBe((Language.Hungarian, "Europe/Vienna", false));
        var greeting = (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem();
        greeting.Place.ShouldBe("kovacs");
        ReplyJson.Read(greeting.Reply).Text().ShouldStartWith("Szia, Guy Guest! VaBot vagyok. Anna megkért");
    }

    [Fact]
    public async Task An_invitation_is_undone_and_the_person_is_a_guest_again()
    {
        var reply = await bot.SayAsync("anna", "acme", "/client invite @guest");
        await bot.SayAsync("guest", "acme", "/task add something of mine");

        (await bot.PressAsync("anna", "acme", reply, "Undo")).Text().ShouldBe("Undone: inviting guest.");
        (await bot.SayAsync("guest", "acme", "/board")).Text().ShouldContain("I can't do that in this conversation");

        (await bot.SayAsync("anna", "acme", "/redo")).Text().ShouldBe("Back again: inviting guest.");
        (await bot.SayAsync("guest", "acme", "/board")).Text().ShouldContain("something of mine");
    }

    [Fact]
    public async Task A_contact_may_be_of_two_clients_and_leaves_one()
    {
        await bot.SayAsync("anna", "dm", "/client invite @carl to Bluebird");
        (await bot.SayAsync("carl", "bluebird", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
        (await bot.RowsAsync<Person>()).Count(person => person.Name == "Carl Becker").ShouldBe(1);

        (await bot.SayAsync("anna", "acme", "/client uninvite @carl")).Text().ShouldStartWith("Carl Becker is no longer a contact of Acme.");

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldContain("I can't do that in this conversation");
        (await bot.SayAsync("carl", "dm", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>().Title.ShouldContain("Bluebird");
    }

    [Fact]
    public async Task A_colleague_shares_one_client_and_sees_no_other()
    {
        (await bot.SayAsync("anna", "acme", "/client share @maria")).Text().ShouldStartWith("maria works for Acme with you now");

        (await bot.SayAsync("maria", "acme", "/log 45m newsletter")).Text().ShouldContain("Newsletter");
        (await bot.SayAsync("maria", "bluebird", "/log 45m research")).Text().ShouldContain("I can't do that in this conversation");
        (await bot.SayAsync("maria", "dm", "/client list")).Text().ShouldBe("Your clients\nAcme (Acme GmbH): Europe/Berlin · room in Playground, Slack, Teams");

        var reply = await bot.SayAsync("anna", "dm", "/client unshare @maria from Acme");
        reply.Text().ShouldStartWith("maria no longer works for Acme.");
        (await bot.RowsAsync<Member>()).ShouldHaveSingleItem().Role.ShouldBe(Role.Assistant);
        (await bot.SayAsync("maria", "acme", "/log 45m newsletter")).Text().ShouldContain("I can't do that in this conversation");

        await bot.SayAsync("anna", "dm", reply.Button("Undo").Command);
        (await bot.SayAsync("maria", "acme", "/log 45m newsletter")).Text().ShouldContain("Newsletter");
    }

    [Fact]
    public async Task A_colleague_whose_timer_runs_stops_it_first()
    {
        await bot.SayAsync("anna", "acme", "/client share @maria");
        await bot.SayAsync("maria", "acme", "/timer start newsletter");

        (await bot.SayAsync("anna", "acme", "/client unshare @maria")).Text().ShouldStartWith("maria still has a timer on Acme.");

        await bot.SayAsync("maria", "acme", "/timer stop");
        (await bot.SayAsync("anna", "acme", "/client unshare @maria")).Text().ShouldStartWith("maria no longer works for Acme.");
    }

    [Fact]
    public async Task A_colleague_stays_one_while_a_client_is_shared()
    {
        await bot.SayAsync("anna", "acme", "/client share @maria");
        await bot.SayAsync("anna", "bluebird", "/client share with @maria");
        await bot.SayAsync("anna", "acme", "/client stop sharing with @maria");

        (await bot.SayAsync("maria", "bluebird", "/log 45m research")).Text().ShouldContain("Trade fair research");
    }

    [Fact]
    public async Task Who_belongs_to_a_client()
    {
        await bot.SayAsync("anna", "acme", "/client share @maria");

        (await bot.SayAsync("anna", "acme", "/client people")).Text().ShouldBe("""
            People of Acme
            Carl Becker: contact, English, Europe/Berlin
            maria: colleague, English, Europe/Budapest
            """);
        (await bot.SayAsync("anna", "dm", "/client people Kovács")).Text().ShouldBe("People of Kovács\nKovács Péter: contact, magyar, Europe/Budapest");
        (await bot.SayAsync("anna", "dm", "/client emberek")).Text().ShouldContain("Beth Jones");
        (await bot.SayAsync("anna", "acme", "/client people bluebird")).Text().ShouldNotContain("Beth");
    }

    [Theory]
    [InlineData("acme", "/client invite", "Mention one person")]
    [InlineData("acme", "/client invite carl", "Mention one person")]
    [InlineData("acme", "/client invite @guest @maria", "Mention one person")]
    [InlineData("acme", "/client invite @carl", "Carl Becker is a contact of Acme already.")]
    [InlineData("acme", "/client invite @anna", "Anna works in your practice")]
    [InlineData("acme", "/client invite @guest to Bluebird", "I find no client called Bluebird here.")]
    [InlineData("dm", "/client invite @guest", "For which client? /client invite @guest to NAME")]
    [InlineData("dm", "/client invite @guest to Gamma", "I find no client called Gamma here.")]
    [InlineData("acme", "/client uninvite @beth", "@beth is not among the people of Acme")]
    [InlineData("acme", "/client uninvite @nobody", "@nobody is not among the people of Acme")]
    [InlineData("acme", "/client share @anna", "Anna works in your practice")]
    [InlineData("acme", "/client share @carl", "Carl Becker is a client's contact")]
    [InlineData("acme", "/client share @beth", "Beth Jones is a client's contact")]
    [InlineData("acme", "/client unshare @carl", "@carl is not among the people of Acme")]
    public async Task What_cannot_be_is_said_and_changes_nothing(string where, string line, string answer)
    {
        var (people, contacts) = (await bot.RowsAsync<Person>(), await bot.RowsAsync<Contact>());

        (await bot.SayAsync("anna", where, line)).Text().ShouldContain(answer);

        (await bot.RowsAsync<Person>()).ShouldBeEquivalentTo(people);
        (await bot.RowsAsync<Contact>()).ShouldBeEquivalentTo(contacts);
        (await bot.RowsAsync<OutboxMessage>()).ShouldBeEmpty();
    }
}
