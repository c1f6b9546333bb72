using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Messages;

/// <summary>What is typed without being seen, and what is cut where nobody sees it.</summary>
public sealed class UnseenTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [InlineData("/log 4\u200b5m newsletter", null)]
    [InlineData("/log \ufeff45m news\u00adletter\u200b", null)]
    [InlineData("/log 45m \u202eevil\u202c things", "evil things")]
    [InlineData("/log 45m 👩‍💻 call", "👩‍💻 call")]
    public async Task Signs_nobody_sees_change_neither_length_nor_name(string said, string? note)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.SayAsync("anna", "acme", said);

        var entry = (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem();
        (entry.Minutes, entry.Note).ShouldBe((45, note));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab🎉", 3, "ab")]
    [InlineData("ab🎉", 4, "ab🎉")]
    [InlineData("ab🎉d", 4, "ab🎉")]
    public void A_cut_leaves_no_half_character(string text, int most, string kept) => Cut.At(text, most).ShouldBe(kept);

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Every_store_keeps_a_note_that_had_to_be_cut_in_an_emoji(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        var said = new string('x', TimeEntry.LongestNote - 1);

        var reply = await bot.SayAsync("anna", "acme", $"/log 45m {said}🎉🎉 \0");
        await bot.SayAsync("anna", "acme", $"/task add order\0 the {said[..60]}");

        reply.Text().ShouldStartWith("Rögzítve: 45 perc");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Note.ShouldBe(said);
    }
}
