using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Features.Contracts;

/// <summary>A contract in conversation: what it says, from when, and who agreed.</summary>
public sealed class ContractTests
{
    [Fact]
    public async Task Before_anything_is_logged_it_is_set_up_at_once()
    {
        await using var bot = await EnglishAsync();

        (await bot.SayAsync("anna", "dm", "/client discount 5% from month 3 kovács")).Text().ShouldContain("Kovács, from the beginning, since nothing has been logged yet: Discount: none → 5 % from month 3 of the contract");

        var terms = await TermsAsync(bot, "Kovács");
        terms.ShouldHaveSingleItem().DiscountPercent.ShouldBe(5);
        (await bot.RowsAsync<Proposal>()).ShouldBeEmpty();
        await bot.SayAsync("anna", "dm", "/undo");
        (await TermsAsync(bot, "Kovács")).ShouldHaveSingleItem().DiscountPercent.ShouldBe(0);
    }

    [Fact]
    public async Task A_raise_is_asked_agreed_and_kept_with_the_name()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        var said = await bot.SayAsync("anna", "acme", "/client rate Copywriting 36 from 2027-01-01");
        said.Text().ShouldContain("Acme, from Fri 1 Jan 2027 if the client agrees: Copywriting: 32.00 EUR → 36.00 EUR");
        said.Text().ShouldContain("I am asking Carl Becker now");
        (await RatesAsync(bot, "Copywriting")).ShouldBe([32m]);

        var asked = await HeardAsync(bot, "acme");
        asked.Text().ShouldContain("Anna proposes a change of the contract, to count from Fri 1 Jan 2027:");
        (await bot.PressAsync("guest", "acme", asked, "Agree")).Text().ShouldContain("met yet");
        (await RatesAsync(bot, "Copywriting")).ShouldBe([32m]);
        (await bot.PressAsync("carl", "acme", asked, "Agree")).Text().ShouldContain("Agreed, and kept with your name");
        (await RatesAsync(bot, "Copywriting")).ShouldBe([32m, 36m]);
        (await bot.PressAsync("carl", "acme", asked, "Decline")).Text().ShouldContain("no longer open");
        await bot.LookAsync();
        var stands = bot.Channel.Changed.ShouldHaveSingleItem();
        (stands.To.Place, stands.Reply.AllButtons().Count).ShouldBe(("acme", 0));
        stands.Reply.Text().ShouldEndWith("Carl Becker agreed.");

        (await HeardAsync(bot, "dm/anna")).Text().ShouldContain("Carl Becker (Acme) agreed, from Fri 1 Jan 2027: Copywriting: 32.00 EUR → 36.00 EUR");
        var shown = (await bot.SayAsync("anna", "acme", "/client contract")).Text();
        shown.ShouldContain("Carl Becker agreed on today 10:00, from Fri 1 Jan 2027: Copywriting: 32.00 EUR → 36.00 EUR");
        shown.ShouldContain("From Fri 1 Jan 2027: Copywriting: 32.00 EUR → 36.00 EUR");
    }

    [Fact]
    public async Task A_no_changes_nothing_and_is_told()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 45m research");
        await bot.SayAsync("anna", "bluebird", "/client package 10h for 400");
        bot.Clock.Advance(Duration.FromHours(5));
        await bot.LookAsync();

        await bot.PressAsync("beth", "bluebird", await HeardAsync(bot, "bluebird"), "Decline");

        (await TermsAsync(bot, "Bluebird")).ShouldHaveSingleItem().PackageMinutes.ShouldBe(1200);
        (await HeardAsync(bot, "dm/anna")).Text().ShouldContain("Beth Jones (Bluebird) declined, so nothing changes");
    }

    [Fact]
    public async Task Nobody_is_asked_at_night()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 45m research");

        // It is 4 in the morning in New York.
        (await bot.SayAsync("anna", "bluebird", "/client fee 100")).Text().ShouldContain("a month has either a package or a fee");
        (await bot.SayAsync("anna", "bluebird", "/client discount 10%")).Text().ShouldContain("I will ask Beth Jones today 15:00 (their working time)");
        await bot.LookAsync();
        bot.Channel.Heard.ShouldBeEmpty();

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 20, 14, 1));
        (await HeardAsync(bot, "bluebird")).Text().ShouldContain("Discount: none → 10 %");
    }

    [Theory]
    [InlineData("/client unlink", "I have no conversation with Bluebird any more, so the change of the contract waits. Type /client link Bluebird in one that they read, and it goes out.")]
    [InlineData("/client uninvite @beth", "Nobody of Bluebird is here to be asked any more, so the change of the contract waits. Type /client invite @name in their room, and it goes out.")]
    public async Task A_question_nobody_can_be_asked_in_the_morning_waits_and_she_hears_of_it_once(string line, string said)
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 45m research");
        await bot.SayAsync("anna", "bluebird", "/client discount 10%");
        await bot.ChangeAsync(database => database.RemoveRange(database.Set<Conversation>().Where(room => room.Channel != "playground")));
        var gone = await bot.SayAsync("anna", "bluebird", line);

        await bot.GoToAsync(Instant.FromUtc(2026, 11, 24, 15, 0));
        bot.Told("anna", "waits/").ShouldHaveSingleItem().Reply.Text().ShouldBe(said);

        await bot.PressAsync("anna", "bluebird", gone, "Undo");
        await bot.GoToAsync(Instant.FromUtc(2026, 11, 25, 15, 0));
        (await HeardAsync(bot, "bluebird")).Text().ShouldContain("Discount: none → 10 %");
        bot.Told("anna", "waits/").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Terms_change_on_the_first_of_a_month_and_never_the_past()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        (await bot.SayAsync("anna", "acme", "/client rounding up to 15m")).Text().ShouldContain("from Tue 1 Dec if the client agrees: Rounding: none → each line up to 15 min");
        (await bot.SayAsync("anna", "acme", "/client rounding up to 15m from 2026-12-15")).Text().ShouldContain("so it counts from Fri 1 Jan 2027");
        (await bot.SayAsync("anna", "acme", "/client rounding up to 15m from 2026-10-01")).Text().ShouldContain("What is past keeps its price. The earliest day is Sun 1 Nov");
        (await bot.SayAsync("anna", "acme", "/client rate 30 from 2026-11-19")).Text().ShouldContain("The earliest day is Fri 20 Nov");
        (await TermsAsync(bot, "Acme")).ShouldHaveSingleItem().RoundTo.ShouldBe(1);
    }

    [Fact]
    public async Task What_concerns_her_alone_counts_at_once_and_a_later_change_stays()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        await bot.SayAsync("anna", "acme", "/client hours 6h from january");
        (await bot.SayAsync("anna", "acme", "/client lines by day")).Text().ShouldContain("Acme, from Sun 1 Nov: Report lines: one for each task → one for each day");
        await bot.SayAsync("anna", "acme", "/client hours 7h");

        (await TermsAsync(bot, "Acme")).Select(terms => (terms.From, terms.WeeklyMinutes, terms.Grouping)).ShouldBe(
        [
            (new LocalDate(2025, 9, 1), 480, ReportGrouping.Task), (new LocalDate(2026, 11, 1), 420, ReportGrouping.Day), (new LocalDate(2027, 1, 1), 360, ReportGrouping.Day),
        ]);
        (await bot.RowsAsync<Proposal>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Hiding_from_the_client_is_asked_showing_more_is_not()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        (await bot.SayAsync("anna", "acme", "/client show notes")).Text().ShouldContain("amounts, minutes, rates → amounts, minutes, rates, notes");
        (await bot.SayAsync("anna", "acme", "/client hide minutes")).Text().ShouldContain("if the client agrees");
    }

    [Fact]
    public async Task A_second_question_about_the_same_takes_the_place_of_the_first()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "acme", "/client rate 30");
        var first = await HeardAsync(bot, "acme");
        await bot.SayAsync("anna", "acme", "/client rate 28");

        (await bot.PressAsync("carl", "acme", first, "Agree")).Text().ShouldContain("no longer open");
        await bot.LookAsync();
        bot.Channel.Changed.ShouldHaveSingleItem().Reply.Text().ShouldEndWith("There is a newer proposal.");
        await bot.PressAsync("carl", "acme", await HeardAsync(bot, "acme"), "Agree");
        (await RatesAsync(bot, null, "Acme")).ShouldBe([25m, 28m]);
    }

    [Fact]
    public async Task Agreed_late_it_begins_late()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "acme", "/client rate Admin 24 from 2026-12-01");
        await bot.SayAsync("anna", "acme", "/client discount 12%");
        await bot.LookAsync();
        var asked = bot.Channel.Heard.Where(message => message.To.Place == "acme").Select(message => message.Reply).ToList();
        bot.Clock.Advance(Duration.FromDays(30));

        foreach (var one in asked)
        {
            await bot.PressAsync("carl", "acme", one, "Agree");
        }

        (await bot.RowsAsync<Rate>()).Where(rate => rate.Service == "Admin").Max(rate => rate.From).ShouldBe(new LocalDate(2026, 12, 20));
        (await TermsAsync(bot, "Acme"))[^1].From.ShouldBe(new LocalDate(2026, 12, 1));
    }

    [Fact]
    public async Task A_client_without_anybody_here_cannot_be_asked()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "dm", "/client add Gamma Ltd, EUR, Vienna");
        await bot.SayAsync("anna", "dm", "/log 30m calls for gamma");

        (await bot.SayAsync("anna", "dm", "/client rate 40 gamma")).Text().ShouldContain("so this counts on your word");
        (await bot.SayAsync("anna", "dm", "/client contract gamma ltd")).Text().ShouldContain("Set by Anna on today 10:00");
        (await RatesAsync(bot, null, "Gamma")).ShouldBe([40m]);
    }

    [Fact]
    public async Task The_form_shows_the_contract_and_sent_back_untouched_changes_nothing()
    {
        await using var bot = await EnglishAsync();
        await bot.SayAsync("anna", "bluebird", "/log 45m research");
        var form = (await bot.SayAsync("anna", "bluebird", "/client set")).Parts.OfType<Form>().ShouldHaveSingleItem();
        var answers = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        answers["package"].ShouldBe("20h for 600, overage 35");
        (await bot.SayAsync("anna", "bluebird", FormCommand.Fill(form.Command, answers))).Text().ShouldContain("That is how it is with Bluebird already");

        answers["package"] = "25h for 700, overage 35";
        answers["discount"] = "10% from month 13";
        var text = (await bot.SayAsync("anna", "bluebird", FormCommand.Fill(form.Command, answers))).Text();
        text.ShouldContain("from Tue 1 Dec if the client agrees");
        text.ShouldContain("Package: 20 h a month for 600.00 USD; beyond that 35.00 USD an hour → 25 h a month for 700.00 USD; beyond that 35.00 USD an hour");
        text.ShouldContain("Discount: none → 10 % from month 13 of the contract");
    }

    [Fact]
    public async Task The_form_speaks_Hungarian_and_is_read_in_it()
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        var form = (await bot.SayAsync("anna", "acme", "/client set")).Parts.OfType<Form>().ShouldHaveSingleItem();
        var answers = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        answers["discount"].ShouldBe("10%, a szerződés 13. hónapjától");
        form.Fields.Single(field => field.Name == "package").Hint.ShouldBe("20 óra 600-ért, túllépés 35, átvihető 5 óra 3 hónapig");
        (await bot.SayAsync("anna", "acme", FormCommand.Fill(form.Command, answers))).Text().ShouldContain("Most is így van");

        answers["package"] = form.Fields.Single(field => field.Name == "package").Hint;
        answers["rounding"] = "15 percre felfelé";
        var text = (await bot.SayAsync("anna", "acme", FormCommand.Fill(form.Command, answers))).Text();
        text.ShouldContain("havi 20 óra, ára 600,00 EUR; azon túl óránként 35,00 EUR");
        text.ShouldContain("soronként felfelé, 15 percre");
        text.ShouldNotContain("Kedvezmény");
    }

    [Fact]
    public async Task The_currency_is_fixed_by_the_first_entry()
    {
        await using var bot = await EnglishAsync();
        (await bot.SayAsync("anna", "acme", "/client currency USD")).Text().ShouldContain("now counts in USD");
        await bot.SayAsync("anna", "acme", "/undo");
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        (await bot.SayAsync("anna", "acme", "/client currency USD")).Text().ShouldContain("stays with EUR");
    }

    [Theory]
    [InlineData("/client óradíj Copywriting 36 2027-01-01-től", "ettől a naptól: 2027. jan. 1., péntek – Copywriting: 32,00 EUR → 36,00 EUR")]
    [InlineData("/client óradíj copywriting 36 2027 januárjától", "2027. jan. 1., péntek – Copywriting: 32,00 EUR → 36,00 EUR")]
    [InlineData("/client óradíj copywriting 36 januártól", "2027. jan. 1., péntek – Copywriting: 32,00 EUR → 36,00 EUR")]
    [InlineData("/client kedvezmény 15% a 13. hónaptól", "Kedvezmény: 10 % a szerződés 13. hónapjától → 15 % a szerződés 13. hónapjától")]
    [InlineData("/client havidíj 150", "Havidíj: nincs → 150,00 EUR")]
    [InlineData("/client kerekítés 15 percre felfelé", "Kerekítés: nincs → soronként felfelé, 15 percre")]
    [InlineData("/client kifogás 10 nap", "Kifogásolható: 14 napig → 10 napig")]
    [InlineData("/client magától megy", "Küldés: a jóváhagyásod után → elsején magától")]
    [InlineData("/client napok ügyfél", "A nap ezen az órán: az asszisztensé → az ügyfélé (Europe/Berlin)")]
    public async Task In_Hungarian_too(string said, string heard)
    {
        await using var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        (await bot.SayAsync("anna", "acme", said)).Text().ShouldContain(heard);
    }

    private static async Task<TestBot> EnglishAsync()
    {
        var bot = await Due.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        return bot;
    }

    private static async Task<Reply> HeardAsync(TestBot bot, string place)
    {
        await bot.LookAsync();
        return bot.Channel.Heard.Last(message => message.To.Place == place).Reply;
    }

    private static async Task<IReadOnlyList<Terms>> TermsAsync(TestBot bot, string client) => await bot.LookAsync(database => database.Set<Terms>().AsNoTracking()
        .Where(terms => database.Set<Client>().Any(c => c.Id == terms.ClientId && c.ShortName == client)).OrderBy(terms => terms.From).ToListAsync());

    private static async Task<IReadOnlyList<decimal>> RatesAsync(TestBot bot, string? service, string client = "Acme") => await bot.LookAsync(database => database.Set<Rate>().AsNoTracking()
        .Where(rate => rate.Service == service && database.Set<Client>().Any(c => c.Id == rate.ClientId && c.ShortName == client)).OrderBy(rate => rate.From).Select(rate => rate.Hourly).ToListAsync());
}
