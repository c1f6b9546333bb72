using Shouldly;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>What is offered on each card of a board.</summary>
public sealed class BoardButtonsTests
{
    [Fact]
    public async Task Nothing_is_offered_that_moves_a_card_nowhere()
    {
        await using var bot = await TestBot.StartAsync();

        var board = await bot.SayAsync("carl", "acme", "/board");
        Buttons(board, "Newsletter").ShouldBe(["Down", "Details"]);
        Buttons(board, "Inbox triage").ShouldBe(["Top", "Up", "Down", "Details"]);
        Buttons(board, "Invoice follow-ups").ShouldBe(["Top", "Up", "Details"]);

        var moved = await bot.PressAsync("carl", "acme", new Reply([.. board.Parts.OfType<Board>().Select(part => new Buttons([.. Card(part, "Invoice follow-ups").Buttons]))]), "Top");
        Buttons(moved, "Invoice follow-ups").ShouldBe(["Down", "Details"]);
        Buttons(moved, "Newsletter").ShouldBe(["Top", "Up", "Down", "Details"]);
        Buttons(moved, "Inbox triage").ShouldBe(["Top", "Up", "Details"]);

        Buttons(await bot.SayAsync("anna", "acme", "/board"), "Invoice follow-ups").ShouldBe(["Indítás", "15 perc", "Kész", "Részletek"]);
        (await bot.SayAsync("carl", "acme", "/task inbox triage")).AllButtons().Select(button => button.Label).ShouldBe(["Top", "Up", "History"]);
    }

    [Fact]
    public async Task A_board_of_which_not_all_is_shown_still_knows_its_ends()
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 1; i <= 8; i++)
        {
            await bot.SayAsync("carl", "acme", $"/task add Sample {(char)('A' + i)}");
        }

        var board = await bot.SayAsync("carl", "acme", "/board");
        Buttons(board, "Sample E").ShouldBe(["Top", "Up", "Down", "Details"]);

        var rest = await bot.PressAsync("carl", "acme", board, "More: To do");
        Buttons(rest, "Sample F").ShouldBe(["Top", "Up", "Down", "Details"]);
        Buttons(rest, "Sample I").ShouldBe(["Top", "Up", "Details"]);
    }

    private static Card Card(Board board, string title) => board.Columns.SelectMany(column => column.Cards).Single(card => card.Title == title);

    private static IEnumerable<string> Buttons(Reply reply, string title) => Card(reply.Parts.OfType<Board>().Single(), title).Buttons.Select(button => button.Label);
}
