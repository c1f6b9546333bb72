using NodaTime;
using Shouldly;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>Lists that run across a board or all boards, and who changed what.</summary>
public sealed class TaskListTests
{
    [Theory]
    [InlineData("/task find photos")]
    [InlineData("/task find PHOTOS order")]
    [InlineData("/task keresés \"photos\"")]
    [InlineData("/task search for autumn-photos")]
    public async Task Search_looks_into_everything_a_card_says(string said)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/task check newsletter Order autumn-photos");

        var found = await bot.SayAsync("carl", "acme", said);

        found.Text().ShouldEndWith("Newsletter · To do");
        (await bot.PressAsync("carl", "acme", found, "Newsletter")).Text().ShouldStartWith("Newsletter\nClient: Acme");
    }

    [Theory]
    [InlineData("anna", "dm", "/board nonsense", "Itt nem találok ilyen nevű ügyfelet: nonsense.")]
    [InlineData("anna", "dm", "/board a Zrínyi Kft kérlek", "Itt nem találok ilyen nevű ügyfelet: Zrínyi Kft.")]
    [InlineData("anna", "dm", "/client nonsense", "Itt nem találok ilyen nevű ügyfelet: nonsense.")]
    [InlineData("anna", "dm", "/report nonsense", "Itt nem találok ilyen nevű ügyfelet: nonsense.")]
    [InlineData("anna", "acme", "/board nonsense", "Ebben a beszélgetésben csak ezzel az ügyféllel foglalkozom: Acme.")]
    [InlineData("carl", "acme", "/board bluebird", "In this conversation I only deal with Acme.")]
    public async Task A_client_nobody_knows_is_not_all_of_them(string who, string where, string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync(who, where, said)).Text().ShouldStartWith(answer);
    }

    [Theory]
    [InlineData("/client")]
    [InlineData("/report")]
    public async Task A_client_names_nobody_where_there_is_only_one_answer(string said)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", $"{said} pdf")).Text().ShouldBe((await bot.SayAsync("carl", "acme", said)).Text());
    }

    [Theory]
    [InlineData("/board nonsense", "Newsletter")]
    [InlineData("/client nonsense", "Acme")]
    [InlineData("/report nonsense", "Acme")]
    public async Task And_those_that_are_known_are_one_press_away(string said, string shown)
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("anna", "dm", said);
        asked.AllButtons().Select(button => button.Label).ShouldBe(["Acme", "Bluebird", "Kovács"]);

        var answer = (await bot.PressAsync("anna", "dm", asked, "Acme")).Text();
        answer.ShouldContain(shown);
        answer.ShouldNotContain("Bluebird");
    }

    [Fact]
    public async Task Search_minds_neither_accents_nor_that_a_word_is_a_cards_name()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "kovacs", "/task done számlák rendszerezése");

        (await bot.SayAsync("peter", "kovacs", "/task keresés szamlak")).Text().ShouldContain("Számlák rendszerezése · Kész");
        (await bot.SayAsync("anna", "dm", "/task find newsletter")).Text().ShouldBe("1 feladat, amelyben ez áll: „newsletter”\nAcme · Newsletter · Teendő");
    }

    [Fact]
    public async Task What_is_looked_for_and_not_there_can_become_a_card()
    {
        await using var bot = await TestBot.StartAsync();

        var nothing = await bot.SayAsync("carl", "acme", "/task find a new printer");
        nothing.Text().ShouldBe("I found no task with a new printer in it.");

        (await bot.PressAsync("carl", "acme", nothing, "Add it as a task")).Text().ShouldStartWith("Added a new printer to Acme's board");
    }

    [Theory]
    [InlineData("/task due")]
    [InlineData("/task due list")]
    [InlineData("/task határidők")]
    public async Task What_is_due_comes_in_order_over_all_clients(string said)
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.SayAsync("carl", "acme", said)).Text().ShouldStartWith("Nothing has a due date.");
        await bot.SayAsync("anna", "acme", "/task due newsletter 2026-12-01");
        await bot.SayAsync("anna", "bluebird", "/task due trade fair research 2026-11-21");
        bot.Clock.Advance(Duration.FromDays(3));

        (await bot.SayAsync("anna", "dm", said)).Text().ShouldBe("""
            Határidők
            Bluebird · Trade fair research · ⚠ nov. 21., szombat · Teendő
            Acme · Newsletter · dec. 1., kedd · Teendő
            """);
        (await bot.SayAsync("carl", "acme", said)).Text().ShouldBe("What is due\nNewsletter · Tue 1 Dec · To do");
    }

    [Theory]
    [InlineData("/task waiting")]
    [InlineData("/task várakozók")]
    public async Task What_waits_says_for_what_and_since_when(string said)
    {
        await using var bot = await TestBot.StartAsync();
        (await bot.SayAsync("carl", "acme", said)).Text().ShouldBe("Nothing is waiting for the client.");
        await bot.SayAsync("anna", "acme", "/task wait newsletter for the photos");
        bot.Clock.Advance(Duration.FromDays(1));
        await bot.SayAsync("anna", "bluebird", "/task vár trade fair research az adatokra");

        (await bot.SayAsync("anna", "dm", said)).Text().ShouldBe("""
            Ami az ügyfélre vár
            Acme · Newsletter · the photos · tegnap
            Bluebird · Trade fair research · az adatokra · ma
            """);
        (await bot.SayAsync("beth", "bluebird", said)).Text().ShouldBe("What waits for the client\nTrade fair research · az adatokra · today");
    }

    [Fact]
    public async Task All_clients_are_for_the_assistant_and_in_private_only()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task start newsletter");

        (await bot.SayAsync("anna", "dm", "/task all")).Text().ShouldBe("""
            Minden ügyfeled
            Acme · 3 · 1 · Newsletter
            Bluebird · 2 · Social media calendar
            Kovács · 2 · Hírlevél
            """);
        await bot.SayAsync("carl", "acme", "/task top invoice follow-ups");
        (await bot.SayAsync("anna", "dm", "/task all")).Text().ShouldContain("Acme · 3 · 1 · Invoice follow-ups");
        (await bot.SayAsync("anna", "acme", "/task all")).Text().ShouldStartWith("Ebben a beszélgetésben csak ezzel az ügyféllel foglalkozom: Acme.");
        (await bot.SayAsync("carl", "dm", "/task all")).Text().ShouldStartWith("That's something only the assistant can do.");
        (await bot.SayAsync("carl", "acme", "/task all the invoices")).Text().ShouldStartWith("Added all the invoices to");
    }

    [Fact]
    public async Task History_names_who_what_and_when_on_the_readers_clock()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task due newsletter 2026-12-01");
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        bot.Clock.Advance(Duration.FromHours(1));
        var top = await bot.SayAsync("carl", "acme", "/task newsletter last");
        bot.Clock.Advance(Duration.FromHours(14));
        await bot.PressAsync("carl", "acme", top, "Undo");
        await bot.SayAsync("carl", "acme", "/va timezone New York");

        (await bot.SayAsync("carl", "acme", "/task history newsletter")).Text().ShouldBe("""
            Newsletter: who changed what
            today 05:00 · Carl Becker · moved it on the board (undone today 19:00)
            today 04:00 · Anna · Due: – → Tue 1 Dec
            """);
        (await bot.SayAsync("anna", "acme", "/task előzmények newsletter")).Text().ShouldBe("""
            Newsletter: ki mit módosított
            tegnap 11:00 · Carl Becker · átsorolta (visszavonva: ma 01:00)
            tegnap 10:00 · Anna · Határidő: – → dec. 1., kedd
            """);
    }

    [Fact]
    public async Task History_stays_behind_the_wall_and_survives_a_new_name()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task rename newsletter to December letter");
        await bot.SayAsync("anna", "bluebird", "/task note trade fair research secret");
        var id = (await bot.RowsAsync<VaBot.Features.Tasks.TaskItem>()).Single(task => task.Title == "Trade fair research").Id;

        (await bot.SayAsync("carl", "acme", "/task history december letter")).Text().ShouldContain("Anna · Title: Newsletter → December letter");
        (await bot.SayAsync("carl", "acme", "/task history")).Text().ShouldNotContain("secret");
        (await bot.SayAsync("carl", "acme", $"/task history -- task={id:N}")).Text().ShouldBe("That card is gone, or it isn't here.");
        (await bot.SayAsync("anna", "acme", "/task history")).Text().ShouldNotContain("secret");
        (await bot.SayAsync("anna", "dm", "/task history")).Text().ShouldContain("megjegyzés: secret");
        (await bot.SayAsync("guest", "acme", "/task history")).Text().ShouldStartWith("We haven't met yet");
    }
}
