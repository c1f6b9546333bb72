using Shouldly;
using VaBot.Languages;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.People;

/// <summary>The table of <see cref="AccessTableTests"/> holds where it counts.</summary>
public sealed class CommandAccessTests
{
    /// <summary>What a role may not, the bot declines without a change.</summary>
    [Theory]
    [InlineData("carl", "/task rename newsletter to Letter")]
    [InlineData("carl", "/task service newsletter Admin")]
    [InlineData("carl", "/task repeat newsletter weekly")]
    [InlineData("carl", "/task start newsletter")]
    [InlineData("carl", "/task estimate newsletter 1h")]
    [InlineData("carl", "/log make a task of it")]
    [InlineData("guest", "/task note newsletter hello")]
    [InlineData("guest", "/task newsletter")]
    [InlineData("beth", "/task describe newsletter mine")]
    public async Task Who_may_not_is_told_and_nothing_changes(string who, string said)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, "acme", said);

        reply.Text().ShouldNotContain("Newsletter");
        (await bot.RowsAsync<JournalEntry>()).ShouldBeEmpty();
    }
}
