using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Features.Clients;

/// <summary>It is Friday, 20 November 2026, 10:00 in Budapest. Anna reads Hungarian; her home currency is HUF.</summary>
public sealed class ClientTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_client_added_in_a_room_that_is_nobodys_has_that_room_and_a_contract()
    {
        (await bot.SayAsync("anna", "dm", "/va language english")).Text();

        var reply = await bot.SayAsync("anna", "lobby", "/client add Gamma GmbH, EUR, Berlin");

        reply.Text().ShouldBe("""
            New client: Gamma GmbH, Gamma for short, EUR, Europe/Berlin.
            Everybody here reads what I post about Gamma, and nothing of your other clients. Next, bring in your contact: /client invite @name
            """);
        var gamma = await ClientAsync("Gamma");
        var contract = (await bot.RowsAsync<Contract>()).Single(contract => contract.ClientId == gamma.Id);
        (contract.Currency, contract.Zone, contract.StartsOn).ShouldBe(("EUR", "Europe/Berlin", new LocalDate(2026, 11, 20)));
        (await bot.SayAsync("anna", "lobby", "/log 45m first steps")).Text().ShouldContain("Logged 45 min for Gamma (today)");
    }

    [Fact]
    public async Task What_is_not_said_comes_from_the_practice_and_is_shown_as_assumed()
    {
        var reply = await bot.SayAsync("anna", "dm", "/client új Delta Kft.");

        reply.Text().ShouldBe("""
            Új ügyfél: Delta Kft., röviden Delta, HUF, Europe/Budapest.
            Feltételeztem: HUF és Europe/Budapest, mint a vállalkozásodnál.
            Most menj abba a csatornába, ahol együtt vagytok, hívj meg oda, és írd be: /client összeköt Delta
            """);
        (await bot.RowsAsync<Conversation>()).ShouldNotContain(room => room.Place == "dm/anna" && room.ClientId != null);

        (await bot.SayAsync("anna", "lobby", "/client összeköt delta")).Text().ShouldStartWith("Ennek a szobának mostantól van gazdája: Delta.");
        (await bot.SayAsync("anna", "lobby", "/log 20p levelek")).Text().ShouldContain("Delta");
    }

    [Fact]
    public async Task Adding_is_undone_and_redone_with_the_room()
    {
        var reply = await bot.SayAsync("anna", "lobby", "/client add Gamma GmbH, EUR, Berlin");

        var undone = await bot.PressAsync("anna", "lobby", reply, "Visszavonás");
        undone.Text().ShouldBe("Visszavonva: új ügyfél: Gamma.");
        (await bot.RowsAsync<Conversation>()).ShouldNotContain(room => room.Place == "lobby");
        (await bot.SayAsync("anna", "dm", "/client list")).Text().ShouldNotContain("Gamma");

        (await bot.PressAsync("anna", "lobby", undone, "Visszaállítás")).Text().ShouldBe("Visszaállítva: új ügyfél: Gamma.");
        (await bot.SayAsync("anna", "lobby", "/log 45m first steps")).Text().ShouldContain("Gamma");
    }

    [Fact]
    public async Task Undoing_an_addition_that_others_have_built_on_loses_nothing()
    {
        var reply = await bot.SayAsync("anna", "lobby", "/client add Gamma GmbH, EUR, Berlin");
        await bot.SayAsync("anna", "lobby", "/log 45m first steps");
        await bot.SayAsync("anna", "lobby", "/task add second steps");

        (await bot.SayAsync("anna", "dm", reply.Button("Visszavonás").Command)).Text().ShouldStartWith("Visszavonva");

        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
        (await bot.SayAsync("anna", "dm", "/redo")).Text().ShouldStartWith("Visszaállítva");
        (await bot.SayAsync("anna", "lobby", "/board")).ShouldSatisfyAllConditions(board => board.Text().ShouldContain("second steps"));
    }

    [Theory]
    [InlineData("acme", "/client add Gamma", "Ennek a szobának már van gazdája: Acme.")]
    [InlineData("acme", "/client link Bluebird", "Ennek a szobának már van gazdája: Acme.")]
    [InlineData("lobby", "/client link Gamma", "Itt nem találok ilyen nevű ügyfelet: Gamma.")]
    [InlineData("lobby", "/client link blue", "Itt nem találok ilyen nevű ügyfelet: blue.")]
    [InlineData("lobby", "/client link", "Melyik ügyfél?")]
    [InlineData("dm", "/client link acme", "írd be: /client összeköt Acme")]
    [InlineData("dm", "/client add", "Hogy hívják az ügyfelet?")]
    [InlineData("dm", "/client add ACME", "Ilyen nevű ügyfeled már van: ACME.")]
    [InlineData("dm", "/client add Acme Kft.", "Ilyen nevű ügyfeled már van: Acme.")]
    [InlineData("dm", "/client add Gamma, EUR, Berlni", "Ezt sem pénznemként, sem helyként nem ismerem: Berlni.")]
    [InlineData("dm", "/client unlink", "Abban a szobában írd be")]
    [InlineData("dm", "/client rename Acme", "Mindkét név kell")]
    [InlineData("dm", "/client rename Gamma to Delta", "Itt nem találok ilyen nevű ügyfelet: Gamma.")]
    [InlineData("dm", "/client rename Acme to bluebird", "Ilyen nevű ügyfeled már van: bluebird.")]
    [InlineData("dm", "/client remove", "Melyik ügyfél?")]
    [InlineData("acme", "/client remove Bluebird", "Itt nem találok ilyen nevű ügyfelet: Bluebird.")]
    [InlineData("acme", "/client rename Bluebird to Gamma", "Itt nem találok ilyen nevű ügyfelet: Bluebird.")]
    public async Task What_cannot_be_is_said_with_an_example_and_changes_nothing(string where, string line, string answer)
    {
        var (clients, rooms) = (await bot.RowsAsync<Client>(), await bot.RowsAsync<Conversation>());

        (await bot.SayAsync("anna", where, line)).Text().ShouldContain(answer);

        (await bot.RowsAsync<Client>()).ShouldBeEquivalentTo(clients);
        (await bot.RowsAsync<Conversation>()).ShouldBeEquivalentTo(rooms);
    }

    [Fact]
    public async Task A_room_is_unlinked_and_linked_again_by_undo()
    {
        var reply = await bot.SayAsync("anna", "acme", "/client unlink");
        reply.Text().ShouldStartWith("Ez a szoba már nem az ügyfélé (Acme).");

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldContain("I can't do that in this conversation");
        (await bot.SayAsync("anna", "acme", "/log 45m newsletter")).Text().ShouldContain("Ez a szoba még egyik ügyfeledé sem");
        (await bot.SayAsync("carl", "dm", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();

        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.SayAsync("carl", "acme", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
    }

    [Fact]
    public async Task A_free_room_may_go_to_another_client_and_tells_it_nothing_of_the_first()
    {
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "acme", "/client unlink");
        (await bot.SayAsync("anna", "acme", "/client link Bluebird Inc.")).Text().ShouldContain("Bluebird");

        (await bot.SayAsync("anna", "acme", "/log today")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("anna", "acme", "/undo")).Text().ShouldBe("Visszavonva: szoba összekötése: Bluebird.");
        (await bot.SayAsync("anna", "acme", "/undo")).Text().ShouldBe("Visszavonva: szoba leválasztása: Acme.");
        (await bot.SayAsync("carl", "acme", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
    }

    [Theory]
    [InlineData("dm", "/client rename Acme to Acme Group Ltd", "Acme Group Ltd", "Acme Group")]
    [InlineData("dm", "/client rename acme gmbh -> Acme Group Ltd (AG)", "Acme Group Ltd", "AG")]
    [InlineData("dm", "/client átnevez Acme erre: Acme Csoport Zrt.", "Acme Csoport Zrt.", "Acme Csoport")]
    [InlineData("acme", "/client rename to Road to Acme", "Road to Acme", "Road to Acme")]
    [InlineData("acme", "/client rename Acme to ACME", "ACME", "ACME")]
    public async Task A_client_gets_another_name(string where, string line, string name, string shortName)
    {
        var acme = await ClientAsync("Acme");

        var reply = await bot.SayAsync("anna", where, line);

        var renamed = (await bot.RowsAsync<Client>()).Single(client => client.Id == acme.Id);
        (renamed.Name, renamed.ShortName).ShouldBe((name, shortName));
        await bot.PressAsync("anna", where, reply, "Visszavonás");
        (await ClientAsync("Acme")).Name.ShouldBe("Acme GmbH");
    }

    [Fact]
    public async Task A_client_put_away_is_seen_by_nobody_and_comes_back_whole()
    {
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var reply = await bot.SayAsync("anna", "dm", "/client remove Acme");

        reply.Text().ShouldStartWith("Eltettem: Acme.");
        foreach (var line in new[] { "/client list", "/client", "/board", "/log week", "/log 30m acme", "/task" })
        {
            (await bot.SayAsync("anna", "dm", line)).ShouldSatisfyAllConditions(
                said => ReplyJson.Write(said).ShouldNotContain("Newsletter"),
                said => said.Text().ShouldNotContain("Acme:"));
        }

        (await bot.SayAsync("carl", "dm", "/board")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("anna", "bluebird", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();

        await bot.SayAsync("anna", "dm", reply.Button("Visszavonás").Command);
        (await bot.SayAsync("carl", "acme", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
        (await bot.SayAsync("anna", "acme", "/log week")).Text().ShouldContain("45 perc");
        (await bot.RowsAsync<TaskItem>()).Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_client_a_timer_runs_for_stays()
    {
        await bot.SayAsync("anna", "acme", "/timer start newsletter");

        (await bot.SayAsync("anna", "dm", "/client remove Acme")).Text().ShouldContain("Ennél az ügyfélnél (Acme) még megy egy időmérő, az övé: Anna.");

        (await ClientAsync("Acme")).ArchivedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_list_shows_every_client_to_her_and_the_rooms_own_in_the_room()
    {
        (await bot.SayAsync("anna", "dm", "/client lista")).Text().ShouldBe("""
            Az ügyfeleid
            Acme (Acme GmbH): EUR, Europe/Berlin · szobája: Playground, Slack, Teams
            Bluebird (Bluebird Inc.): USD, America/New_York · szobája: Playground, Slack, Teams
            Kovács (Kovács Bt.): HUF, Europe/Budapest · szobája: Playground, Slack, Teams
            Új ügyfél: /client új Példa Kft., HUF, Budapest. Az ügyfél szobájában: /client meghív @név, /client emberek, /client megoszt @munkatárs. Van /client átnevez és /client eltávolít is.
            """);
        (await bot.SayAsync("anna", "acme", "/client list")).Text().ShouldBe("""
            Az ügyfeleid
            Acme (Acme GmbH): EUR, Europe/Berlin · szobája: Playground, Slack, Teams
            Új ügyfél: /client új Példa Kft., HUF, Budapest. Az ügyfél szobájában: /client meghív @név, /client emberek, /client megoszt @munkatárs. Van /client átnevez és /client eltávolít is.
            """);
    }

    [Fact]
    public async Task The_budget_is_still_what_client_alone_shows()
    {
        (await bot.SayAsync("anna", "dm", "/client")).Text().ShouldContain("Bluebird: ebben a hónapban még 20 óra");
        (await bot.SayAsync("anna", "dm", "/client bluebird")).Text().ShouldStartWith("Bluebird: ebben a hónapban");

        (await bot.SayAsync("anna", "dm", "/client list acme tasks")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();

        await bot.SayAsync("anna", "dm", "/client add New Wave Ltd, GBP");
        (await bot.SayAsync("anna", "dm", "/client new wave")).Text().ShouldBe("New Wave: nincs kerete. Ebben a hónapban 0 perc van rögzítve.");
    }

    [Fact]
    public async Task A_room_left_behind_by_a_client_put_away_is_linked_anew_by_its_own_practice_only()
    {
        var added = await bot.SayAsync("anna", "dm", "/client add Gamma");
        await bot.SayAsync("anna", "lobby", "/client link Gamma");
        await bot.SayAsync("anna", "dm", added.Button("Visszavonás").Command);
        var other = Guid.CreateVersion7();
        await bot.ChangeAsync(database =>
        {
            var dora = new Person { Id = Guid.CreateVersion7(), Name = "dora", Language = VaBot.Languages.Language.English, Zone = "Europe/Vienna" };
            database.AddRange(
                dora,
                new ChatIdentity { Channel = "playground", Workspace = "demo", UserId = "dora", PersonId = dora.Id },
                new Practice { Id = other, Name = "Other", Currency = "EUR", Zone = "Europe/Vienna" },
                new Member { PersonId = dora.Id, PracticeId = other, Role = Role.Assistant });
        });

        (await bot.SayAsync("dora", "lobby", "/client add Epsilon")).Text().ShouldContain("I can't do that in this conversation");
        (await bot.RowsAsync<Client>()).ShouldNotContain(client => client.ShortName == "Epsilon");
        (await bot.SayAsync("dora", "elsewhere", "/client link Acme GmbH")).Text().ShouldContain("I find no client called Acme GmbH here.");
        (await bot.SayAsync("anna", "lobby", "/client link Bluebird")).Text().ShouldContain("Bluebird");
        (await bot.SayAsync("beth", "lobby", "/board")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Board>();
    }

    [Fact]
    public async Task A_wish_of_a_contact_of_two_practices_is_the_practices_whose_client_was_named()
    {
        var (other, omega) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var carl = (await bot.RowsAsync<Person>()).Single(person => person.Name.StartsWith("Carl", StringComparison.Ordinal));
        var acme = await ClientAsync("Acme");
        await bot.ChangeAsync(database =>
        {
            var dora = new Person { Id = Guid.CreateVersion7(), Name = "dora", Language = VaBot.Languages.Language.English, Zone = "Europe/Vienna" };
            database.AddRange(
                dora,
                new ChatIdentity { Channel = "playground", Workspace = "demo", UserId = "dora", PersonId = dora.Id },
                new Practice { Id = other, Name = "Other", Currency = "EUR", Zone = "Europe/Vienna" },
                new Member { PersonId = dora.Id, PracticeId = other, Role = Role.Assistant },
                new Client { Id = omega, PracticeId = other, Name = "Omega", ShortName = "Omega" },
                new Contact { PersonId = carl.Id, ClientId = omega, Role = Role.Contact });
        });

        await bot.SayAsync("carl", "dm", "/task add Leaflet for omega");
        await bot.SayAsync("carl", "dm", "/task add Brochure for acme");

        var cards = await bot.RowsAsync<TaskItem>();
        var (leaflet, brochure) = (cards.Single(card => card.Title == "Leaflet"), cards.Single(card => card.Title == "Brochure"));
        (leaflet.ClientId, leaflet.PracticeId).ShouldBe((omega, other));
        (brochure.ClientId, brochure.PracticeId).ShouldBe((acme.Id, acme.PracticeId));
        (await bot.SayAsync("anna", "dm", "/task leaflet")).Text().ShouldNotContain("Omega");
    }

    [Fact]
    public async Task A_room_that_is_nobodys_hears_nothing_of_what_was_done_elsewhere()
    {
        var logged = await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "dm", "/client rename Bluebird to Redbird");

        (await bot.SayAsync("anna", "lobby", "/undo")).Text().ShouldBe("Itt már nincs mit visszavonnod.");
        (await bot.SayAsync("anna", "lobby", logged.Button("Visszavonás").Command)).Text().ShouldBe("Itt már nincs mit visszavonnod.");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Help_in_a_room_that_is_nobodys_says_how_it_becomes_a_clients()
    {
        (await bot.SayAsync("anna", "lobby", "/va help")).Text().ShouldStartWith("Ez a szoba még egyik ügyfeledé sem.");
        (await bot.SayAsync("carl", "lobby", "/va help")).Text().ShouldStartWith("Hi, I'm VaBot.");
        (await bot.SayAsync("anna", "lobby", "shall we have lunch?")).Parts.ShouldBeEmpty();
    }

    private async Task<Client> ClientAsync(string shortName) => (await bot.RowsAsync<Client>()).Single(client => client.ShortName == shortName);
}
