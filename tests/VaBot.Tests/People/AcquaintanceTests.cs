using Shouldly;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.People;

/// <summary>What a platform says of somebody is learned as they write.</summary>
public sealed class AcquaintanceTests : IAsyncLifetime
{
    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_zone_follows_the_platform_at_once_until_it_is_chosen()
    {
        (await SayAsync("carl", "acme", "/va settings", new Profile(Zone: "Asia/Tokyo"))).Text().ShouldContain("Time zone: Asia/Tokyo");

        await bot.SayAsync("carl", "acme", "/va timezone Vienna");
        (await SayAsync("carl", "acme", "/va settings", new Profile(Zone: "Asia/Tokyo"))).Text().ShouldContain("Time zone: Europe/Vienna");
    }

    [Fact]
    public async Task Following_is_no_part_of_what_is_undone_and_survives_a_mistake()
    {
        var reply = await SayAsync("carl", "acme", "/va notices off", new Profile(Zone: "Asia/Tokyo"));
        await bot.PressAsync("carl", "acme", reply, "Undo");
        (await PersonAsync("Carl Becker")).Zone.ShouldBe("Asia/Tokyo");

        await SayAsync("carl", "acme", "/va hours", new Profile(Zone: "Europe/Rome"));
        (await PersonAsync("Carl Becker")).Zone.ShouldBe("Europe/Rome");
    }

    [Theory]
    [InlineData("Nowhere/Atall")]
    [InlineData("")]
    public async Task A_zone_nobody_knows_is_passed_over(string zone)
    {
        await SayAsync("carl", "acme", "/board", new Profile(Zone: zone));
        (await PersonAsync("Carl Becker")).Zone.ShouldBe("Europe/Berlin");
    }

    [Fact]
    public async Task A_name_that_was_given_is_kept_and_an_assumed_one_gets_better()
    {
        await SayAsync("carl", "acme", "/board", new Profile("C. Becker", "carl"));
        (await PersonAsync("Carl Becker")).NameIsAssumed.ShouldBeFalse();

        await bot.SayAsync("anna", "acme", "/client invite @u9");
        var id = (await PersonAsync("u9")).Id;
        foreach (var (profile, name) in new[]
        {
            (new Profile(Handle: "uwe"), "uwe"), (new Profile("Uwe Neun", "uwe"), "Uwe Neun"), (new Profile(Handle: "uwe"), "Uwe Neun"), (new Profile("Uwe N.", "uwe"), "Uwe N."), (new Profile("  "), "Uwe N."),
        })
        {
            await SayAsync("u9", "acme", "/board", profile);
            (await bot.RowsAsync<Person>()).Single(person => person.Id == id).Name.ShouldBe(name);
        }

        await bot.SayAsync("u9", "acme", "/va name Uwe");
        await SayAsync("u9", "acme", "/board", new Profile("Uwe Neun"));
        (await PersonAsync("Uwe")).NameIsAssumed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_stranger_is_answered_in_the_platforms_language_and_not_kept()
    {
        (await SayAsync("guest", "dm", "/board", new Profile(Locale: "hu_HU"))).Text().ShouldStartWith("Még nem ismerjük egymást");
        (await bot.RowsAsync<HandledMessage>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Direct_messages_are_written_down_so_that_the_bot_can_write_first()
    {
        await bot.SayAsync("anna", "acme", "/client invite @guest");
        var guest = await PersonAsync("guest");
        var opened = new Address("playground", "@demo/guest");
        (await PlaceAsync(guest)).ShouldBe(opened);

        await bot.SayAsync(bot.Incoming("guest", "dm", "/board") with { IsWithBot = false });
        (await PlaceAsync(guest)).ShouldBe(opened);

        await bot.SayAsync("guest", "dm", "hi there");
        (await PlaceAsync(guest)).ShouldBe(new Address("playground", "dm/guest"));

        await bot.SayAsync("guest", "dm", "hi again");
        (await bot.RowsAsync<Conversation>()).Count(place => place.PersonId == guest.Id).ShouldBe(1);
        (await bot.RowsAsync<Conversation>()).ShouldNotContain(place => place.Place == "acme" && place.PersonId != null);
    }

    [Theory]
    [InlineData("hu", Language.Hungarian)]
    [InlineData("hu-HU", Language.Hungarian)]
    [InlineData("EN_us", Language.English)]
    [InlineData("de-DE", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_locale_is_a_language_if_the_bot_speaks_it(string? locale, Language? language) =>
        Acquaintance.LanguageOf(new Profile(Locale: locale)).ShouldBe(language);

    private Task<Reply> SayAsync(string who, string where, string line, Profile profile) => bot.SayAsync(bot.Incoming(who, where, line) with { Profile = profile });

    private async Task<Person> PersonAsync(string name) => (await bot.RowsAsync<Person>()).Single(person => person.Name == name);

    private Task<Address?> PlaceAsync(Person person) => bot.LookAsync(database => Places.DirectAsync(database, person.Id, null, CancellationToken.None));
}
