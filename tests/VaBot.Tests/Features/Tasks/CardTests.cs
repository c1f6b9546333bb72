using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>What is done with one card by <c>/task</c> and a verb, from both sides and in both languages.</summary>
public sealed class CardTests
{
    [Theory]
    [InlineData("/task rename newsletter to Newsletter December", "Newsletter új neve: Newsletter December.")]
    [InlineData("/task rename newsletter: Newsletter December", "Newsletter új neve: Newsletter December.")]
    [InlineData("/task átnevezés newsletter: Newsletter December", "Newsletter új neve: Newsletter December.")]
    [InlineData("/task nevezd át a newslettert erre: „Newsletter December”", "Newsletter új neve: Newsletter December.")]
    public async Task A_card_gets_a_new_name(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldBe(answer);
        (await CardAsync(bot, "Newsletter December")).EstimateMinutes.ShouldBe(180);
        await bot.PressAsync("anna", "acme", reply, "Visszavonás");
        (await bot.RowsAsync<TaskItem>()).ShouldContain(task => task.Title == "Newsletter");
    }

    [Theory]
    [InlineData("carl", "/task describe newsletter Three stories, one per product", "Newsletter has its description.", "Three stories, one per product")]
    [InlineData("anna", "/task leírás newsletter: Három hír", "Megvan a leírás: Newsletter.", "Három hír")]
    public async Task Either_side_describes_a_card(string who, string said, string answer, string kept)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync(who, "acme", said)).Text().ShouldBe(answer);
        (await CardAsync(bot, "Newsletter")).Description.ShouldBe(kept);

        await bot.SayAsync("carl", "acme", "/task describe newsletter off");
        (await CardAsync(bot, "Newsletter")).Description.ShouldBeNull();
    }

    [Theory]
    [InlineData("/task service newsletter Admin", "Newsletter mostantól: Admin.", "Admin")]
    [InlineData("/task szolgáltatás newsletter adm", "Newsletter mostantól: Admin.", "Admin")]
    [InlineData("/task service newsletter none", "Newsletter mostantól egyéb munka.", null)]
    [InlineData("/task service newsletter cooking", "Ilyen szolgáltatás nincs a szerződésben: cooking. Ezek vannak: Admin, Copywriting.", "Copywriting")]
    [InlineData("/task service newsletter", "Melyik szolgáltatás: Newsletter? A szerződésben ezek vannak: Admin, Copywriting.", "Copywriting")]
    public async Task A_service_is_one_of_the_contracts(string said, string answer, string? service)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("anna", "acme", said)).Text().ShouldBe(answer);

        (await CardAsync(bot, "Newsletter")).Service.ShouldBe(service);
    }

    [Fact]
    public async Task Where_the_contract_has_no_services_it_says_so() =>
        (await (await TestBot.StartAsync()).SayAsync("anna", "bluebird", "/task service trade fair research Admin")).Text().ShouldBe("Ennek az ügyfélnek a szerződésében nincsenek szolgáltatások, minden munka egy díjjal megy.");

    [Fact]
    public async Task A_checklist_grows_is_ticked_and_shrinks()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", "/task check newsletter order photos")).Text().ShouldBe("Added to Newsletter: ☐ 1. order photos");
        (await bot.SayAsync("anna", "acme", "/task teendő newsletter\n- szövegek\n- fordítás")).Text().ShouldBe("Newsletter: 2 új teendő, a listán most 3 van.");
        (await bot.SayAsync("carl", "acme", "/task tick newsletter 2")).Text().ShouldBe("☑ szövegek (Newsletter, 1 of 3)");
        (await bot.SayAsync("carl", "acme", "/task tick newsletter order")).Text().ShouldBe("☑ order photos (Newsletter, 2 of 3)");
        (await bot.SayAsync("anna", "acme", "/task pipa newsletter 1")).Text().ShouldBe("Már ki van pipálva: order photos.");
        (await bot.SayAsync("carl", "acme", "/task untick newsletter 1")).Text().ShouldBe("☐ order photos is to do again (Newsletter, 1 of 3).");
        var struck = await bot.SayAsync("anna", "acme", "/task kihúzás newsletter 1");
        struck.Text().ShouldBe("Kihúztam: order photos (Newsletter, még 2 van a listán).");
        (await bot.SayAsync("carl", "acme", "/task tick newsletter 9")).Text().ShouldBe("Which step of Newsletter? Give its number from 1 to 2, like /task tick newsletter 1.");

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldContain("- Newsletter · estimate 3 h · ☑ 1/2");
        await bot.PressAsync("anna", "acme", struck, "Visszavonás");
        (await bot.SayAsync("carl", "acme", "/task show newsletter")).Text().ShouldContain("☐ 1. order photos\n☑ 2. szövegek\n☐ 3. fordítás");
    }

    [Theory]
    [InlineData("/task check newsletter")]
    [InlineData("/task check newsletter off")]
    [InlineData("/task tick newsletter")]
    [InlineData("/task tick off the newsletter please")]
    public async Task A_tick_without_a_step_means_the_card_itself(string said)
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", said)).Text().ShouldBe("Newsletter is done.");
    }

    [Theory]
    [InlineData("/task link newsletter https://example.com/draft?a=1&b=2", "https://example.com/draft?a=1&b=2")]
    [InlineData("/task link newsletter <https://example.com/draft|example.com/draft>", "https://example.com/draft")]
    [InlineData("/task link newsletter HTTP://example.com", "HTTP://example.com")]
    [InlineData("/task link newsletter javascript:alert(1)", null)]
    [InlineData("/task link newsletter file:///etc/passwd", null)]
    [InlineData("/task link newsletter https://user:secret@example.com/", null)]
    [InlineData("/task link newsletter https://example.com and more", null)]
    [InlineData("/task link newsletter example.com/draft", null)]
    [InlineData("/task link newsletter", null)]
    public async Task A_link_is_a_web_address_and_nothing_else(string said, string? kept)
    {
        await using var bot = await TestBot.StartAsync();

        var answer = (await bot.SayAsync("carl", "acme", said)).Text();

        (await CardAsync(bot, "Newsletter")).Link.ShouldBe(kept);
        answer.ShouldBe(kept is null ? "Give Newsletter a full web address, like /task link newsletter https://example.com/draft." : $"Newsletter is here: {kept}");
    }

    [Fact]
    public async Task The_card_shows_all_that_is_on_it_to_either_side()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/task describe newsletter Three stories");
        await bot.SayAsync("carl", "acme", "/task check newsletter order photos");
        await bot.SayAsync("carl", "acme", "/task link newsletter https://example.com/draft");
        await bot.SayAsync("anna", "acme", "/task megjegyzés newsletter A képek hétfőn jönnek");
        await bot.SayAsync("anna", "acme", "/task repeat newsletter monthly on the 31st");
        await bot.SayAsync("anna", "acme", "/task wait newsletter for the photos");
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var card = await bot.SayAsync("carl", "acme", "/task newsletter");

        card.Text().ShouldBe("""
            Newsletter
            Client: Acme
            Status: Waiting for client, no. 1
            Waits for: the photos (since today)
            Service: Copywriting
            Time: ▰▱▱▱▱ 45 min of 3 h
            Due: Mon 30 Nov
            Repeats: every month on the last day
            Link: https://example.com/draft
            Three stories
            ☐ 1. order photos
            Anna, today 10:00: A képek hétfőn jönnek
            """);
        card.AllButtons().Select(button => button.Label).ShouldBe(["☑ order photos", "Down", "History"]);
        (await bot.SayAsync("anna", "acme", "/task mutasd a newslettert")).AllButtons().Select(button => button.Label).ShouldBe(["☑ order photos", "Indítás", "15 perc", "Kész", "Előzmények"]);
        (await bot.PressAsync("carl", "acme", card, "☑ order photos")).Text().ShouldBe("☑ order photos (Newsletter, 1 of 1)");
    }

    [Fact]
    public async Task Which_card_is_asked_with_what_was_said_kept_in_the_button()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/task add Newsletter -- sure=twin");

        var asked = await bot.SayAsync("carl", "acme", "/task note newsletter Photos come \"Monday\"");
        asked.Text().ShouldBe("Which one do you mean by newsletter?");
        await bot.SayAsync("carl", "acme", asked.AllButtons()[1].Command);

        var note = (await bot.RowsAsync<TaskNote>()).ShouldHaveSingleItem();
        note.Text.ShouldBe("Photos come \"Monday\"");
        note.TaskId.ShouldBe((await bot.RowsAsync<TaskItem>()).Where(task => task.Title == "Newsletter").OrderBy(task => task.Rank).Last().Id);
    }

    [Fact]
    public async Task A_finished_card_is_shown_and_noted_on_too()
    {
        await using var bot = await TestBot.StartAsync();
        var done = await bot.SayAsync("anna", "acme", "/task done invoice follow-ups");

        (await bot.SayAsync("carl", "acme", "/task show card invoice follow-ups")).Text().ShouldContain("Status: Done");
        (await bot.SayAsync("carl", "acme", "/task history invoice follow-ups")).Text().ShouldContain("Status: To do → Done");
        done.Text().ShouldBe("Kész: Invoice follow-ups.");
    }

    [Fact]
    public async Task A_due_date_and_an_estimate_can_be_taken_away()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("carl", "acme", "/task due newsletter friday");

        (await bot.SayAsync("carl", "acme", "/task due newsletter off")).Text().ShouldBe("Newsletter has no due date any more.");
        (await bot.SayAsync("anna", "acme", "/task estimate newsletter off")).Text().ShouldBe("Nincs többé becslése: Newsletter.");

        var card = await CardAsync(bot, "Newsletter");
        (card.Due, card.EstimateMinutes).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("/task rename newsletter", "Mi legyen az új neve: Newsletter?")]
    [InlineData("/task rename newsletter to Inbox triage", "Ilyen nevű kártya már van a táblán: Inbox triage.")]
    [InlineData("/task rename flyer to Leaflet", "Itt nem találok ilyen feladatot: flyer to Leaflet.")]
    [InlineData("/task describe newsletter", "Miről szól: Newsletter?")]
    [InlineData("/task note newsletter", "Mit jegyezzek fel ide: Newsletter?")]
    [InlineData("/task repeat newsletter now and then", "Milyen gyakran ismétlődjön: Newsletter?")]
    [InlineData("/task tick newsletter 1", "Itt még nincs lista: Newsletter.")]
    [InlineData("/task find", "Mit keressek?")]
    public async Task What_cannot_be_done_says_why_with_an_example_and_saves_nothing(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", said);

        reply.Text().ShouldStartWith(answer);
        (reply.Parts[0] as Line)!.Tone.ShouldBe(Tone.Problem);
        (await bot.RowsAsync<VaBot.Turns.JournalEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_whole()
    {
        await using var bot = await TestBot.StartAsync();

        (await bot.SayAsync("carl", "acme", $"/task note newsletter {new string('x', 1001)}")).Text().ShouldStartWith("That's too long: 1001 characters, and 1000 fit.");
        (await bot.RowsAsync<TaskNote>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("anna", "dm", "/task add Write post, Copywriting, 2h, due friday, high, weekly, Acme", "Write post", "Copywriting", "Weekly")]
    [InlineData("anna", "dm", "/task új cikk írása, Copywriting, 2 óra, péntekre, sürgős, kéthetente, Acme", "cikk írása", "Copywriting", "2 Weekly")]
    [InlineData("anna", "acme", "/task add tidy the archive - Admin - every 2 weeks after done", "tidy the archive", "Admin", "2 Weekly AfterDone")]
    [InlineData("carl", "acme", "/task add clean the shelves every friday", "clean the shelves", null, "Weekly 5")]
    [InlineData("carl", "acme", "/task add posta átnézése minden nap", "posta átnézése", null, "Daily")]
    [InlineData("carl", "acme", "/task add Pay rent, monthly on the 31st, 20m", "Pay rent", null, "Monthly 31")]
    [InlineData("carl", "acme", "/task add weekly report for admin", "weekly report for admin", null, null)]
    [InlineData("carl", "acme", "/task add \"Clean weekly, admin\"", "Clean weekly, admin", null, null)]
    public async Task A_new_card_understands_service_and_repeat_at_its_end(string who, string where, string said, string title, string? service, string? repeats)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, where, said);

        var card = (await bot.RowsAsync<TaskItem>()).SingleOrDefault(task => task.Title == title).ShouldNotBeNull(reply.Text());
        card.Service.ShouldBe(service);
        $"{card.Repeats}".ShouldBe(repeats ?? "");
    }

    [Fact]
    public async Task What_was_said_of_a_new_card_survives_the_question_for_its_client()
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("anna", "dm", "/task add Write post, Copywriting, 2h, due friday, high, weekly on monday");
        asked.Text().ShouldBe("Melyik ügyfélnek?");
        (await bot.PressAsync("anna", "dm", asked, "Acme")).Text().ShouldBe("Felvettem: Write post (Acme, 1. a sorban, Copywriting, sürgős, becslés: 2 óra, határidő: nov. 27., péntek, hetente, hétfőn).");
        (await bot.PressAsync("anna", "dm", asked, "Bluebird")).Text().ShouldStartWith("Ennek az ügyfélnek a szerződésében nincsenek szolgáltatások");

        (await CardAsync(bot, "Write post")).Priority.ShouldBe(Priority.High);
    }

    private static async Task<TaskItem> CardAsync(TestBot bot, string title) => (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == title);
}
