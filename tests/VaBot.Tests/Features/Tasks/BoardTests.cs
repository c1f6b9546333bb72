using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>Conversations of both sides about the board.</summary>
public sealed class BoardTests
{
    [Theory]
    [InlineData("carl", "blog post is more urgent than the newsletter", "Blog post: autumn sale is now first, before Newsletter.", "Blog post: autumn sale, Newsletter, Inbox triage, Invoice follow-ups")]
    [InlineData("carl", "/task top inbox triage", "Inbox triage is now first, before Newsletter.", "Inbox triage, Newsletter, Blog post: autumn sale, Invoice follow-ups")]
    [InlineData("carl", "/task newsletter last", "Newsletter is now last.", "Blog post: autumn sale, Inbox triage, Invoice follow-ups, Newsletter")]
    [InlineData("carl", "put invoice follow-ups second", "Invoice follow-ups is now no. 2, before Blog post: autumn sale.", "Newsletter, Invoice follow-ups, Blog post: autumn sale, Inbox triage")]
    [InlineData("carl", "move inbox triage up", "Inbox triage is now no. 2, before Blog post: autumn sale.", "Newsletter, Inbox triage, Blog post: autumn sale, Invoice follow-ups")]
    [InlineData("carl", "move newsletter down", "Newsletter is now no. 2, before Inbox triage.", "Blog post: autumn sale, Newsletter, Inbox triage, Invoice follow-ups")]
    [InlineData("anna", "az inbox triage kerüljön a newsletter elé", "Inbox triage az első, utána jön: Newsletter.", "Inbox triage, Newsletter, Blog post: autumn sale, Invoice follow-ups")]
    public async Task Either_side_says_what_comes_first(string who, string said, string answer, string order)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync(who, "acme", said);

        reply.Text().ShouldBe(answer);
        reply.Visibility.ShouldBe(Visibility.Conversation);
        (await OrderAsync(bot)).ShouldBe(order);
        await bot.PressAsync(who, "acme", reply, who == "anna" ? "Visszavonás" : "Undo");
        (await OrderAsync(bot)).ShouldBe("Newsletter, Blog post: autumn sale, Inbox triage, Invoice follow-ups");
    }

    [Fact]
    public async Task The_board_shows_columns_counts_estimates_and_logged_time()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/log 45m newsletter");
        await bot.SayAsync("anna", "acme", "/task start newsletter");
        await bot.SayAsync("anna", "acme", "/task due blog post 2026-11-27");
        await bot.SayAsync("anna", "acme", "/task done invoice follow-ups");

        var board = await bot.SayAsync("carl", "acme", "/board");

        board.Text().ShouldBe("""
            Acme: tasks in order
            Doing (1)
            - Newsletter · ▰▱▱▱▱ 45 min of 3 h
            To do (2)
            - Blog post: autumn sale · estimate 4 h · due Fri 27 Nov
            - Inbox triage · estimate 1 h · ↻ every week
            Done (1)
            - Invoice follow-ups · estimate 45 min
            """);
    }

    [Fact]
    public async Task A_click_on_an_outdated_board_does_nothing_and_shows_the_new_one()
    {
        await using var bot = await TestBot.StartAsync();
        var old = await bot.SayAsync("carl", "acme", "/board");
        await bot.SayAsync("anna", "acme", "/task top invoice follow-ups");

        var up = old.Parts.OfType<Board>().Single().Columns.SelectMany(column => column.Cards).Single(card => card.Title == "Inbox triage").Buttons.Single(button => button.Label == "Up");
        var reply = await bot.SayAsync("carl", "acme", up.Command);

        reply.Text().ShouldStartWith("The board has changed since that was shown, so I did nothing.");
        reply.Parts.OfType<Board>().ShouldHaveSingleItem();
        (await OrderAsync(bot)).ShouldBe("Invoice follow-ups, Newsletter, Blog post: autumn sale, Inbox triage");
    }

    [Fact]
    public async Task A_click_on_a_fresh_board_acts_and_shows_the_board_as_it_will_be()
    {
        await using var bot = await TestBot.StartAsync();
        var board = await bot.SayAsync("carl", "acme", "/board");

        for (var i = 0; i < 3; i++)
        {
            var cards = board.Parts.OfType<Board>().Single().Columns.SelectMany(column => column.Cards).ToList();
            board = await bot.SayAsync("carl", "acme", cards[^1].Buttons.Single(button => button.Label == "Top").Command);
            board.Parts.OfType<Board>().Single().Columns.SelectMany(column => column.Cards).First().Title.ShouldBe(cards[^1].Title);
        }

        (await OrderAsync(bot)).ShouldBe("Blog post: autumn sale, Inbox triage, Invoice follow-ups, Newsletter");
    }

    [Fact]
    public async Task A_client_adds_a_wish_with_a_day_and_an_estimate()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("carl", "acme", "/task add Order samples, due Friday, 30m");

        reply.Text().ShouldBe("Added Order samples to Acme's board (no. 5, estimate 30 min, due Fri 27 Nov).");
        var task = (await bot.RowsAsync<TaskItem>()).Single(task => task.Title == "Order samples");
        task.Due.ShouldBe(new LocalDate(2026, 11, 27));
        task.EstimateMinutes.ShouldBe(30);
    }

    [Fact]
    public async Task A_second_card_of_the_same_name_is_asked_about()
    {
        await using var bot = await TestBot.StartAsync();

        var asked = await bot.SayAsync("carl", "acme", "/task add newsletter");
        asked.Text().ShouldStartWith("newsletter is on the board already.");
        (await bot.RowsAsync<TaskItem>()).Count(task => task.Title == "newsletter").ShouldBe(0);

        await bot.PressAsync("carl", "acme", asked, "Add it anyway");
        (await bot.RowsAsync<TaskItem>()).Count(task => task.Title == "newsletter").ShouldBe(1);
    }

    [Fact]
    public async Task A_finished_card_is_found_again_to_be_reopened()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task done newsletter");

        (await bot.SayAsync("carl", "acme", "/task reopen newsletter")).Text().ShouldBe("Newsletter is open again.");
    }

    [Fact]
    public async Task Moving_into_one_gap_again_and_again_keeps_every_order()
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 0; i < 60; i++)
        {
            await bot.SayAsync("anna", "acme", i % 2 == 0 ? "/task inbox triage before blog post" : "/task invoice follow-ups before blog post");
        }

        (await OrderAsync(bot)).ShouldBe("Newsletter, Inbox triage, Invoice follow-ups, Blog post: autumn sale");
    }

    [Theory]
    [InlineData("/task done flyer", "I can't find a task called flyer here.")]
    [InlineData("/task due newsletter 2026-11-01", "Sun 1 Nov is over.")]
    [InlineData("/task estimate newsletter 2h", "That's something only the assistant can do.")]
    public async Task What_cannot_be_done_says_why_and_changes_nothing(string said, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.RowsAsync<TaskItem>();

        (await bot.SayAsync("carl", "acme", said)).Text().ShouldStartWith(answer);

        (await bot.RowsAsync<TaskItem>()).Select(task => (task.Title, task.Rank, task.State, task.Due)).ShouldBe(before.Select(task => (task.Title, task.Rank, task.State, task.Due)));
    }

    private static async Task<string> OrderAsync(TestBot bot)
    {
        var acme = (await bot.RowsAsync<VaBot.People.Client>()).Single(client => client.ShortName == "Acme").Id;
        var open = (await bot.RowsAsync<TaskItem>()).Where(task => task.ClientId == acme && task.State is not (TaskState.Done or TaskState.Removed));
        return string.Join(", ", open.OrderBy(task => task.Rank).Select(task => task.Title));
    }
}
