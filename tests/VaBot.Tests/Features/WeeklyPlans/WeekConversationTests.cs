using NodaTime;
using NodaTime.Text;
using Shouldly;
using VaBot.Features.WeeklyPlans;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.WeeklyPlans;

/// <summary>It is Friday, 20 November 2026, 10:00 in Budapest; next week is W48.</summary>
public sealed class WeekConversationTests
{
    private static readonly Instant FridayThree = Instant.FromUtc(2026, 11, 20, 14, 0);

    [Fact]
    public async Task On_Friday_at_three_she_is_asked_once_with_a_draft_for_every_client()
    {
        await using var bot = await Due.StartAsync();

        await bot.GoToAsync(FridayThree - Duration.FromSeconds(1));
        bot.Channel.Heard.ShouldBeEmpty();
        await bot.GoToAsync(FridayThree + Duration.FromHours(1));

        var prompt = bot.Told("anna").ShouldHaveSingleItem();
        prompt.Reply.Text().ShouldBe("""
            48. hét (nov. 23., hétfő – nov. 29., vasárnap): tervezet 3 ügyfélnek, 16 óra 30 perc a heti kapacitásodból (25 óra).
            Acme, 8 óra / 8 óra: Newsletter 3 óra, Blog post: autumn sale 4 óra, Inbox triage 1 óra.
            Bluebird, 5 óra / 5 óra: Social media calendar 2 óra, Trade fair research 3 óra.
            Kovács, 3 óra 30 perc / 6 óra: Hírlevél 2 óra, Számlák rendszerezése 1 óra 30 perc.
            """);
        prompt.Reply.AllButtons().Select(button => button.Label).ShouldBe(
            ["Mehet: Acme", "Módosítás", "Kihagyom", "Mehet: Bluebird", "Módosítás", "Kihagyom", "Mehet: Kovács", "Módosítás", "Kihagyom", "Majd két óra múlva", "Majd a következő munkanap reggel"]);
    }

    [Fact]
    public async Task She_sends_the_client_confirms_and_she_hears_of_it()
    {
        await using var bot = await Due.StartAsync();
        var prompt = await PromptAsync(bot);

        (await bot.PressAsync("anna", "dm", prompt, "Mehet: Acme")).Text().ShouldBe("Megy a terv a 48. hétre: Acme. Szólok, ha válaszoltak.");
        await bot.LookAsync();
        var plan = bot.Channel.Heard[^1];
        plan.To.ShouldBe(new Address("playground", "acme"));
        plan.Reply.Text().ShouldBe("""
            Plan for week 48 (Mon 23 Nov – Sun 29 Nov)
            Planned
            Newsletter · 3 h
            Blog post: autumn sale · 4 h
            Inbox triage · 1 h
            Total · 8 h
            """);
        plan.Reply.AllButtons().Select(button => button.Label).ShouldBe(["Confirm", "Change order", "Ask for a change"]);

        (await bot.PressAsync("carl", "acme", plan.Reply, "Confirm")).Text().ShouldEndWith("Thank you, the plan for week 48 is confirmed.");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(10));
        bot.Told("anna")[^1].Reply.Text().ShouldBe("Carl Becker jóváhagyta a tervet (Acme, 48. hét).");

        var kept = (await bot.RowsAsync<WeeklyPlan>()).Single(plan => plan.State == PlanState.Confirmed);
        PlanContent.Read(kept.Confirmed!).Parts.Select(part => (part.Title, part.Minutes)).ShouldBe([("Newsletter", 180), ("Blog post: autumn sale", 240), ("Inbox triage", 60)]);
    }

    [Fact]
    public async Task What_she_changes_after_the_yes_is_marked_and_asked_again_only_when_the_content_differs()
    {
        await using var bot = await Due.StartAsync();
        await ConfirmedAsync(bot);

        await bot.SayAsync("anna", "dm", "/plan ki inbox triage");
        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldContain("The plan for week 48 is being changed. You'll get the new one.");
        await bot.SayAsync("anna", "dm", "/plan be inbox triage");
        (await bot.SayAsync("anna", "dm", "/plan küldd Acme")).Text().ShouldBe("A 48. heti terv pontosan az, amit már jóváhagytak (Acme), ezért nem kérdezem meg újra.");

        await bot.SayAsync("anna", "dm", "/plan idő newsletter 2 óra");
        var before = bot.Channel.Heard.Count;
        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.LookAsync();
        bot.Channel.Heard.Skip(before).ShouldHaveSingleItem().Reply.Text().ShouldContain("Newsletter · 2 h");
    }

    [Fact]
    public async Task The_client_asks_for_a_change_in_a_form_or_in_words()
    {
        await using var bot = await Due.StartAsync();
        var plan = await SentAsync(bot);

        var form = (await bot.PressAsync("carl", "acme", plan, "Ask for a change")).Parts.ShouldHaveSingleItem().ShouldBeOfType<Form>();
        var line = FormCommand.Fill(form.Command, new Dictionary<string, string> { ["wish"] = "more research, fewer calls" });
        (await bot.SayAsync("carl", "acme", line)).Text().ShouldBe("Noted, I'll pass it on: more research, fewer calls");
        await bot.GoToAsync(FridayThree + Duration.FromMinutes(10));

        var told = bot.Told("anna")[^1].Reply;
        told.Text().ShouldBe("Carl Becker módosítást kér a tervben (Acme): more research, fewer calls");
        (await bot.PressAsync("anna", "dm", told, "Tervek megnyitása")).Text().ShouldContain("Az ügyfél kérése: more research, fewer calls");
    }

    [Fact]
    public async Task A_silent_client_is_reminded_once_on_Monday_at_ten_and_then_she_is_told()
    {
        await using var bot = await Due.StartAsync();
        await SentAsync(bot);
        await bot.SayAsync("anna", "dm", "/plan kihagyom Bluebird");
        await bot.SayAsync("anna", "dm", "/plan kihagyom Kovács");
        var before = bot.Channel.Heard.Count;

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 8, 59));
        bot.Channel.Heard.Count.ShouldBe(before);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 15, 0));
        bot.Channel.Heard.Skip(before).ShouldHaveSingleItem().Reply.Text().ShouldBe("Carl Becker, the plan for week 48 (8 h) is waiting for your OK.");

        // Carl's day has ended and so has hers: she hears of it the next morning.
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 26, 12, 0));
        bot.Channel.Heard.Skip(before + 1).Select(told => told.Reply.Text()).ShouldBe(["A 48. heti tervre emlékeztető után sem jött válasz: Acme."]);
    }

    [Theory]
    [InlineData("/plan confirm")]
    [InlineData("/plan change fewer calls")]
    public async Task An_answer_taken_back_is_waited_for_again(string answer)
    {
        await using var bot = await Due.StartAsync();
        await SentAsync(bot);
        await bot.SayAsync("carl", "acme", answer);
        await bot.SayAsync("carl", "acme", "/undo");
        await bot.SayAsync("carl", "acme", "/redo");
        await bot.SayAsync("carl", "acme", "/undo");
        await bot.LookAsync();
        var before = Acme(bot).Count;

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 8, 59));
        Acme(bot).Count.ShouldBe(before);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 15, 0));
        Acme(bot).Skip(before).ShouldBe(["Carl Becker, the plan for week 48 (8 h) is waiting for your OK."]);
    }

    [Fact]
    public async Task A_plan_answered_before_it_was_shown_is_shown_when_the_answer_is_taken_back()
    {
        await using var bot = await Due.StartAsync();
        bot.Clock.Now = Instant.FromUtc(2026, 11, 20, 9, 30);
        await bot.SayAsync("anna", "dm", "/plan küldd Bluebird");
        await bot.SayAsync("beth", "bluebird", "/plan confirm");
        await bot.SayAsync("beth", "bluebird", "/undo");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 0));

        bot.Channel.Heard.Where(told => told.To.Place == "bluebird").ShouldHaveSingleItem().Reply.Text().ShouldStartWith("Plan for week 48");
    }

    [Fact]
    public async Task A_newer_version_is_not_reminded_of_a_second_time()
    {
        await using var bot = await Due.StartAsync();
        await SentAsync(bot);
        await bot.SayAsync("anna", "dm", "/plan kihagyom Bluebird");
        await bot.SayAsync("anna", "dm", "/plan kihagyom Kovács");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 9, 0));
        Acme(bot).Count(text => text.Contains("is waiting for your OK", StringComparison.Ordinal)).ShouldBe(1);

        await bot.SayAsync("anna", "dm", "/plan ki inbox triage");
        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 26, 12, 0));

        Acme(bot).Count(text => text.Contains("is waiting for your OK", StringComparison.Ordinal)).ShouldBe(1);
        bot.Told("anna", "plan-silence/").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Fridays_message_says_what_became_of_each_plan_wherever_that_was_decided()
    {
        await using var bot = await Due.StartAsync();
        await PromptAsync(bot);
        var key = bot.Told("anna")[0].Key;

        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.SayAsync("anna", "dm", "/plan kihagyom Kovács");
        await bot.SayAsync("carl", "dm", "/plan confirm");
        await bot.LookAsync();

        var stands = bot.Channel.Standing(key);
        stands.Text().ShouldBe("""
            48. hét (nov. 23., hétfő – nov. 29., vasárnap): tervezet 3 ügyfélnek, 16 óra 30 perc a heti kapacitásodból (25 óra).
            Acme, 8 óra / 8 óra: Newsletter 3 óra, Blog post: autumn sale 4 óra, Inbox triage 1 óra. Jóváhagyva.
            Bluebird, 5 óra / 5 óra: Social media calendar 2 óra, Trade fair research 3 óra.
            Kovács, 3 óra 30 perc / 6 óra: Hírlevél 2 óra, Számlák rendszerezése 1 óra 30 perc. Kihagyva.
            """);
        stands.AllButtons().Select(button => button.Label).ShouldBe(
            ["Módosítás", "Mehet: Bluebird", "Módosítás", "Kihagyom", "Mehet: Kovács", "Módosítás", "Majd két óra múlva", "Majd a következő munkanap reggel"]);

        await bot.SayAsync("carl", "acme", "/undo");
        await bot.SayAsync("anna", "dm", "/undo");
        await bot.LookAsync();
        stands = bot.Channel.Standing(key);
        stands.Text().ShouldContain("Inbox triage 1 óra. Elküldve, még nincs jóváhagyva.");
        stands.Text().ShouldNotContain("Kihagyva");
        stands.AllButtons().Select(button => button.Label).Count(label => label == "Kihagyom").ShouldBe(2);
    }

    [Fact]
    public async Task And_so_does_the_one_she_put_off()
    {
        await using var bot = await Due.StartAsync();
        await bot.PressAsync("anna", "dm", await PromptAsync(bot), "Majd a következő munkanap reggel");
        await bot.SayAsync("anna", "dm", "/plan kihagyom Kovács");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 8, 0));
        var again = bot.Told("anna", "plan-again/").ShouldHaveSingleItem();
        await bot.PressAsync("anna", "dm", again.Reply, "Majd két óra múlva");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 10, 0));

        await bot.SayAsync("anna", "dm", "/plan küldd Acme");
        await bot.LookAsync();

        // What she put off has given its place to the answer, and keeps it.
        bot.Channel.Standing(bot.Told("anna", "plan-again/")[1].Key).Text().ShouldContain("Inbox triage 1 óra. Elküldve, még nincs jóváhagyva.");
        bot.Channel.Changed.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answered_plan_is_not_reminded_of()
    {
        await using var bot = await Due.StartAsync();
        await ConfirmedAsync(bot);
        await bot.GoToAsync(FridayThree + Duration.FromHours(1));
        var before = bot.Channel.Heard.Count;

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 22, 16, 59));
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 26, 12, 0));

        bot.Channel.Heard.Skip(before).Select(told => told.Reply.Text()).ShouldHaveSingleItem().ShouldBe("A 48. heti terv még nem ment el: Bluebird, Kovács.");
    }

    [Fact]
    public async Task A_silent_assistant_is_reminded_once_on_Sunday_at_six()
    {
        await using var bot = await Due.StartAsync();
        await PromptAsync(bot);

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 22, 16, 59));
        bot.Told("anna").Count.ShouldBe(1);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 12, 0));

        var reminder = bot.Told("anna").Skip(1).ShouldHaveSingleItem().Reply;
        reminder.Text().ShouldBe("A 48. heti terv még nem ment el: Acme, Bluebird, Kovács.");
        (await bot.PressAsync("anna", "dm", reminder, "Tervek megnyitása")).Text().ShouldContain("48. hét");
    }

    [Fact]
    public async Task A_plan_sent_when_the_client_sleeps_waits_for_the_morning_and_she_is_told_when()
    {
        await using var bot = await Due.StartAsync();
        bot.Clock.Now = Instant.FromUtc(2026, 11, 20, 9, 30);

        // 04:30 in New York
        (await bot.SayAsync("anna", "dm", "/plan küldd Bluebird")).Text().ShouldBe("""
            Megy a terv a 48. hétre: Bluebird. Szólok, ha válaszoltak.
            Beth Jones most nem dolgozik, ekkor kapja meg: ma 09:00 (nálad: ma 15:00).
            """);
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 13, 59));
        bot.Channel.Heard.ShouldBeEmpty();

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 0));
        bot.Channel.Heard.Count(told => told.To.Place == "bluebird").ShouldBe(1);
    }

    [Fact]
    public async Task A_plan_whose_room_is_gone_by_the_morning_waits_for_another_while_it_is_of_use()
    {
        await using var bot = await Due.StartAsync();
        bot.Clock.Now = Instant.FromUtc(2026, 11, 20, 9, 30);
        await bot.SayAsync("anna", "dm", "/plan küldd Bluebird");
        await bot.ChangeAsync(database => database.RemoveRange(database.Set<Conversation>().Where(room => room.Channel != "playground")));
        var unlinked = await bot.SayAsync("anna", "bluebird", "/client unlink");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 15, 0));
        bot.Told("anna", "waits/").ShouldHaveSingleItem().Reply.Text().ShouldBe("Már nincs beszélgetésem ezzel az ügyféllel: Bluebird, ezért ez vár: a 48. heti terv. Írd be egy olyan szobában, amit olvasnak: /client összeköt Bluebird. Akkor kimegy.");

        await bot.PressAsync("anna", "bluebird", unlinked, "Visszavonás");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 15, 0));
        bot.Channel.Heard.Where(told => told.To.Place == "bluebird").ShouldHaveSingleItem().Reply.Text().ShouldStartWith("Plan for week 48");
    }

    [Fact]
    public async Task A_client_on_a_day_off_is_asked_on_the_next_working_day()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("carl", "acme", "/va away 11-20..11-23");

        (await bot.SayAsync("anna", "dm", "/plan küldd Acme")).Text().ShouldContain("Carl Becker most szabadságon van, ekkor kapja meg: nov. 24., kedd 09:00 (nálad is ennyi az óra).");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 7, 59));
        bot.Channel.Heard.Where(told => told.To.Place == "acme").ShouldBeEmpty();
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 8, 0));
        bot.Channel.Heard.Where(told => told.To.Place == "acme").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Snoozed_it_comes_again_with_what_has_been_done_since()
    {
        await using var bot = await Due.StartAsync();
        var prompt = await PromptAsync(bot);
        (await bot.PressAsync("anna", "dm", prompt, "Majd a következő munkanap reggel")).Text().ShouldBe("Ekkor kérdezem újra: nov. 23., hétfő 09:00.");
        await bot.SayAsync("anna", "dm", "/plan kihagyom Acme");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 23, 8, 0));

        bot.Told("anna")[^1].Reply.Text().ShouldContain("Acme, 8 óra / 8 óra: Newsletter 3 óra, Blog post: autumn sale 4 óra, Inbox triage 1 óra. Kihagyva.");
    }

    [Fact]
    public async Task The_next_Friday_opens_with_planned_against_done_and_why()
    {
        await using var bot = await Due.StartAsync();
        await ConfirmedAsync(bot);
        bot.Clock.Now = Instant.FromUtc(2026, 11, 25, 9, 0);
        await bot.SayAsync("anna", "acme", "/log 2h newsletter");
        await bot.SayAsync("anna", "acme", "/task done newsletter");
        await bot.SayAsync("carl", "acme", "/task inbox triage to the bottom");
        await bot.SayAsync("anna", "acme", "/task wait blog post for the photos");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 27, 14, 0));

        bot.Told("anna")[^1].Reply.Text().ShouldStartWith("""
            48. hét: terv és valóság
            Acme: 3 feladatból 1 kész, ledolgozva 2 óra, tervezve 8 óra volt.
            • Blog post: autumn sale: erre vár: the photos
            • Inbox triage: átsorolta: Carl Becker
            49. hét
            """.TrimEnd());
    }

    [Theory]
    [InlineData("2026-11-22T22:59:00Z", "nem kezdődött el")]
    [InlineData("2026-11-22T23:00:00Z", "átsorolta: Carl Becker")]
    public async Task The_week_that_is_looked_back_on_begins_on_Monday_where_she_is(string moved, string why)
    {
        await using var bot = await Due.StartAsync();
        await ConfirmedAsync(bot);
        bot.Clock.Now = InstantPattern.General.Parse(moved).Value;
        await bot.SayAsync("carl", "acme", "/task inbox triage to the bottom");

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 27, 14, 0));

        bot.Told("anna")[^1].Reply.Text().ShouldContain($"• Inbox triage: {why}");
    }

    [Fact]
    public async Task Only_the_client_confirms_and_nobody_sees_a_draft()
    {
        await using var bot = await Due.StartAsync();
        await PromptAsync(bot);

        (await bot.SayAsync("carl", "acme", "/plan")).Text().ShouldBe("There is no plan for week 48 yet.");
        (await bot.SayAsync("carl", "acme", "/plan confirm")).Text().ShouldBe("There is no plan for week 48 yet.");
        (await bot.SayAsync("anna", "acme", "/plan confirm")).Text().ShouldContain("ügyfél");
        (await bot.SayAsync("carl", "acme", "/plan send")).Text().ShouldContain("only the assistant");
    }

    private static IReadOnlyList<string> Acme(TestBot bot) => [.. bot.Channel.Heard.Where(told => told.To.Place == "acme").Select(told => told.Reply.Text())];

    private static async Task<Reply> PromptAsync(TestBot bot)
    {
        await bot.GoToAsync(FridayThree);
        return bot.Told("anna").ShouldHaveSingleItem().Reply;
    }

    private static async Task<Reply> SentAsync(TestBot bot)
    {
        await bot.PressAsync("anna", "dm", await PromptAsync(bot), "Mehet: Acme");
        await bot.LookAsync();
        return bot.Channel.Heard[^1].Reply;
    }

    private static async Task ConfirmedAsync(TestBot bot) => await bot.PressAsync("carl", "acme", await SentAsync(bot), "Confirm");
}
