using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The fullest board there is, in Slack's terms.</summary>
public sealed class SlackBoardTests
{
    [Theory]
    [InlineData("anna")]
    [InlineData("carl")]
    public async Task A_full_board_takes_a_few_messages_and_each_fits(string who)
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 1; i <= 36; i++)
        {
            await bot.SayAsync("anna", "acme", $"/task add {new string('W', 40)} {i}, 2h, due friday, weekly");
            if (i % 3 > 0)
            {
                await bot.SayAsync("anna", "acme", $"/task {(i % 3 == 1 ? "start" : "wait")} {new string('W', 40)} {i}");
            }
        }

        var board = await bot.SayAsync(who, "acme", "/board");
        board.Parts.OfType<Board>().Single().Columns.Select(column => column.Cards.Count).ShouldBe([8, 8, 8]);

        var messages = SlackRenderer.Messages(board);
        messages.Count.ShouldBeLessThanOrEqualTo(4);
        messages.ShouldAllBe(message => message.Blocks.Count <= 50 && SlackBlock.SizeOf(message.Blocks) <= 10_000);
    }
}
