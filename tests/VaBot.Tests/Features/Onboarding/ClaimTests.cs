using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Features.Onboarding;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Features.Onboarding;

/// <summary>A new server: whoever reads its console becomes its assistant.</summary>
public sealed partial class ClaimTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartNewAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_first_assistant_claims_the_installation_and_is_led_on_to_her_first_entry()
    {
        var code = await CodeAsync();

        var reply = await bot.SayAsync(From("anna", $"/va claim {code}", new Profile("Anna Kiss", "anna", "Europe/Vienna", "en-GB")));

        reply.Text().ShouldBe("""
            Welcome, Anna Kiss! Anna Kiss's practice is yours, and I work for you now.
            Your time zone is Europe/Vienna. Assumed: the name Anna Kiss's practice, home currency EUR. To change them: /va practice Anna Virtual Assistance, /va currency EUR, /va name Anna Kiss
            1. Add your first client, best in the channel you share with them (invite me there first): /client add Example GmbH, EUR, Berlin
            2. Bring in your contact, in the same channel: /client invite @name
            3. Log time: /log 45m newsletter. After that /va help shows lines with your own names, and /va settings how I treat you.
            """);
        (await bot.SayAsync("anna", "lobby", "/client add Acme GmbH, EUR, Berlin")).Text().ShouldStartWith("New client: Acme GmbH");
        await bot.SayAsync("anna", "lobby", "/client invite @carl");
        (await bot.SayAsync("anna", "lobby", "/log 45m newsletter")).Text().ShouldStartWith("Logged 45 min for Acme (today)");
        (await bot.SayAsync("carl", "lobby", "/board")).Parts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Everything_of_a_new_practice_is_saved_with_the_claim_and_the_code_is_gone()
    {
        var code = await CodeAsync();

        await bot.SayAsync(From("anna", $"/va claim {code.ToLowerInvariant().Replace('-', ' ')}, Kiss Iroda", new Profile("Anna", null, "America/New_York", "hu")));

        var anna = (await bot.RowsAsync<Person>()).ShouldHaveSingleItem();
        (anna.Name, anna.Language, anna.Zone).ShouldBe(("Anna", Language.Hungarian, "America/New_York"));
        var practice = (await bot.RowsAsync<Practice>()).ShouldHaveSingleItem();
        (practice.Name, practice.Currency, practice.Zone).ShouldBe(("Kiss Iroda", "USD", "America/New_York"));
        (await bot.RowsAsync<Member>()).ShouldHaveSingleItem().Role.ShouldBe(Role.Assistant);
        (await bot.RowsAsync<Conversation>()).ShouldHaveSingleItem().PersonId.ShouldBe(anna.Id);
        (await bot.RowsAsync<OneTimeCode>()).ShouldBeEmpty();
        (await bot.RowsAsync<HandledMessage>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_platform_that_says_nothing_makes_her_zone_a_question()
    {
        var reply = await bot.SayAsync("anna", "dm", $"/va átveszem {await CodeAsync()}");

        reply.Text().ShouldContain("Merre laksz? Ezt feltételeztem: Europe/Budapest, ezért a pénznem HUF; a név pedig anna vállalkozása.");
        await bot.PressAsync("anna", "dm", reply, "London");
        await bot.SayAsync("anna", "dm", "/va pénznem font");
        await bot.SayAsync("anna", "dm", "/va vállalkozás Kiss Iroda");
        await bot.SayAsync("anna", "dm", "/va név Kiss Anna");

        var practice = (await bot.RowsAsync<Practice>()).ShouldHaveSingleItem();
        (practice.Name, practice.Currency, practice.Zone).ShouldBe(("Kiss Iroda", "GBP", "Europe/London"));
        var anna = (await bot.RowsAsync<Person>()).ShouldHaveSingleItem();
        (anna.Name, anna.Zone, anna.ZoneIsPinned).ShouldBe(("Kiss Anna", "Europe/London", true));
        (await bot.SayAsync("anna", "dm", "/va súgó")).Text().ShouldStartWith("1. Vedd fel az első ügyfeledet");
    }

    [Fact]
    public async Task Where_the_bot_may_not_be_it_writes_down_no_direct_messages()
    {
        var message = bot.Incoming("anna", "dm", $"/va claim {await CodeAsync()}") with { IsWithBot = false };

        (await bot.SayAsync(message)).Text().ShouldContain("Anna");

        (await bot.RowsAsync<Conversation>()).ShouldBeEmpty();
        await bot.SayAsync("anna", "dm", "hello");
        (await bot.RowsAsync<Conversation>()).ShouldHaveSingleItem().Place.ShouldBe("dm/anna");
    }

    [Theory]
    [InlineData("/va claim", "The code stands on the server's console")]
    [InlineData("/va claim 0000-0000-0000", "I don't know that code.")]
    [InlineData("/va claim please", "I don't know that code.")]
    [InlineData("/va link 0000-0000-0000", "I don't know that code.")]
    [InlineData("/va link", "First type /va link where I know you")]
    public async Task Without_the_code_nothing_happens_and_nothing_is_kept(string line, string answer)
    {
        var code = await CodeAsync();

        (await bot.SayAsync("guest", "dm", line)).Text().ShouldStartWith(answer);

        (await bot.RowsAsync<Person>()).ShouldBeEmpty();
        (await bot.RowsAsync<HandledMessage>()).ShouldBeEmpty();
        (await bot.SayAsync("anna", "dm", $"/va claim {code}")).Text().ShouldStartWith("Welcome, anna!");
    }

    [Fact]
    public async Task A_code_is_good_once_for_a_day_and_not_after_a_restart()
    {
        var old = await CodeAsync();
        var code = await CodeAsync();
        (await bot.SayAsync("guest", "dm", $"/va claim {old}")).Text().ShouldStartWith("I don't know that code.");

        bot.Clock.Advance(Duration.FromHours(24));
        (await bot.SayAsync("anna", "dm", $"/va claim {code}")).Text().ShouldStartWith("I don't know that code.");

        code = await CodeAsync();
        bot.Clock.Advance(Duration.FromHours(23));
        (await bot.SayAsync("anna", "dm", $"/va claim {code}")).Text().ShouldStartWith("Welcome, anna!");
        (await bot.SayAsync("guest", "dm", $"/va claim {code}")).Text().ShouldBe("This VaBot has its assistant already. If you work with them, ask to be invited.");
        (await ConsoleAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guessing_ends_for_the_one_who_guesses_and_for_nobody_else()
    {
        var code = await CodeAsync();
        for (var i = 0; i < 5; i++)
        {
            (await bot.SayAsync("guest", "dm", $"/va claim 0000-0000-000{i}")).Text().ShouldStartWith("I don't know that code.");
        }

        (await bot.SayAsync("guest", "dm", $"/va claim {code}")).Text().ShouldStartWith("Those were a few wrong codes in a row.");
        (await bot.SayAsync("carl", "dm", "/va claim 0000-0000-0000")).Text().ShouldStartWith("I don't know that code.");

        bot.Clock.Advance(Duration.FromMinutes(10));
        (await bot.SayAsync("guest", "dm", $"/va claim {code}")).Text().ShouldStartWith("Welcome, guest!");
    }

    [Fact]
    public async Task Two_who_type_the_right_code_at_once_make_one_practice()
    {
        var code = await CodeAsync();
        await using var another = bot.StartAnother();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? bot : another).SayAsync(i % 3 == 0 ? "anna" : $"other{i}", "dm", $"/va claim {code}", $"claim {i}"))));

        (await bot.RowsAsync<Practice>()).ShouldHaveSingleItem();
        (await bot.RowsAsync<Member>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_code_is_nowhere_but_on_the_console()
    {
        var code = (await CodeAsync()).Replace("-", "");

        var row = (await bot.RowsAsync<OneTimeCode>()).ShouldHaveSingleItem();
        row.Hash.Length.ShouldBe(32);
        System.Text.Encoding.UTF8.GetString(row.Hash).ShouldNotContain(code);
        (row.Use, row.PersonId, row.ExpiresAt).ShouldBe((CodeUse.Claim, null, TestBot.Start + Duration.FromHours(24)));
    }

    [Fact]
    public async Task A_practice_that_is_there_is_not_offered()
    {
        await using var demo = await TestBot.StartAsync();
        await using var scope = demo.Host.CreateAsyncScope();
        var console = new StringWriter();

        await scope.ServiceProvider.GetRequiredService<FirstClaim>().OfferAsync(console, CancellationToken.None);

        console.ToString().ShouldBeEmpty();
        (await demo.SayAsync("guest", "dm", "/va claim 0000-0000-0000")).Text().ShouldStartWith("This VaBot has its assistant already.");
    }

    private IncomingMessage From(string who, string line, Profile profile) => bot.Incoming(who, "dm", line) with { Profile = profile };

    private async Task<string> CodeAsync() => Code().Match(await ConsoleAsync()).Groups[1].Value;

    /// <summary>What the operator reads when the server starts.</summary>
    private async Task<string> ConsoleAsync()
    {
        await using var scope = bot.Host.CreateAsyncScope();
        var console = new StringWriter();
        await scope.ServiceProvider.GetRequiredService<FirstClaim>().OfferAsync(console, CancellationToken.None);
        return console.ToString();
    }

    [GeneratedRegex(@"/va claim (\w{4}-\w{4}-\w{4})")]
    private static partial Regex Code();
}
