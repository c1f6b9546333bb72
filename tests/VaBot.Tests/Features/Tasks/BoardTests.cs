using NodaTime;
using Shouldly;
using VaBot.Features.Tasks;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Features.Tasks;

/// <summary>Conversations of both sides about the board.</summary>
public sealed class BoardTests
{
    [Theory]
    [InlineData("carl", "blog post is more urgent than the newsletter", "Blog post: autumn sale is now first, before Newsletter.", "Blog post: autumn sale, Newsletter, Inbox triage, Invoice follow-ups")]
    [InlineData("carl", "/task top inbox triage", "Inbox triage is now first, before Newsletter.", "Inbox triage, Newsletter, Blog post: autumn sale, Invoice follow-ups")]
    [InlineData("carl", "/task move newsletter to 3", "Newsletter is now no. 3, before Invoice follow-ups.", "Blog post: autumn sale, Inbox triage, Newsletter, Invoice follow-ups")]
    [InlineData("carl", "/task newsletter second", "Newsletter is now no. 2, before Inbox triage.", "Blog post: autumn sale, Newsletter, Inbox triage, Invoice follow-ups")]
    [InlineData("carl", "/task newsletter #3", "Newsletter is now no. 3, before Invoice follow-ups.", "Blog post: autumn sale, Inbox triage, Newsletter, Invoice follow-ups")]
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

    /// <summary>However tight the ranks, the board is in the order a list would be in.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(TaskItem.RankGap)]
    public async Task Whatever_is_moved_wherever_the_order_is_that_of_a_list(long gap)
    {
        await using var bot = await TestBot.StartAsync();
        var expected = Enumerable.Range(0, 100).Select(i => $"Item {i}").ToList();
        await bot.ChangeAsync(database =>
        {
            var bluebird = database.Set<VaBot.People.Client>().Single(client => client.ShortName == "Bluebird");
            database.RemoveRange(database.Set<TaskItem>().Where(task => task.ClientId == bluebird.Id));
            database.AddRange(expected.Select((title, i) => new TaskItem { Id = Guid.CreateVersion7(), PracticeId = bluebird.PracticeId, ClientId = bluebird.Id, Title = title, Rank = i * gap, CreatedAt = TestBot.Start }));
        });
        var random = new Random(7);
        for (var i = 0; i < 80; i++)
        {
            // Mostly into the same few places, so that gaps there are used up.
            var (moved, next) = (expected[random.Next(100)], expected[50 + random.Next(3)]);
            if (moved != next)
            {
                await bot.SayAsync("beth", "bluebird", $"/task \"{moved}\" before \"{next}\"");
                expected.Remove(moved);
                expected.Insert(expected.IndexOf(next), moved);
            }
        }

        var items = (await bot.RowsAsync<TaskItem>()).Where(task => task.Title.StartsWith("Item", StringComparison.Ordinal)).OrderBy(task => task.Rank).ToList();
        items.Select(task => task.Title).ShouldBe(expected);
        items.Select(task => task.Rank).Distinct().Count().ShouldBe(100);
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

    [Fact]
    public async Task A_long_column_is_shown_page_by_page()
    {
        await using var bot = await TestBot.StartAsync();
        for (var i = 1; i <= 14; i++)
        {
            await bot.SayAsync("carl", "acme", $"/task add Wish {i}");
        }

        var board = await bot.SayAsync("carl", "acme", "/board");
        Titles(board).ShouldBe("Newsletter, Blog post: autumn sale, Inbox triage, Invoice follow-ups, Wish 1, Wish 2, Wish 3, Wish 4");
        board.Parts.OfType<Board>().Single().Columns.Single().Count.ShouldBe(18);
        var second = await bot.PressAsync("carl", "acme", board, "More: To do");
        Titles(second).ShouldBe("Wish 5, Wish 6, Wish 7, Wish 8, Wish 9, Wish 10, Wish 11, Wish 12");
        var last = await bot.PressAsync("carl", "acme", second, "More: To do");
        Titles(last).ShouldBe("Wish 13, Wish 14");
        last.AllButtons().ShouldNotContain(button => button.Label == "More: To do");

        var inDm = await bot.PressAsync("anna", "dm", await bot.SayAsync("anna", "dm", "/board acme"), "Több: Teendő");
        Titles(inDm).ShouldStartWith("Wish 5");
    }

    [Fact]
    public async Task A_click_that_finishes_what_repeats_shows_the_next_one_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        var board = await bot.SayAsync("anna", "acme", "/board");

        var triage = board.Parts.OfType<Board>().Single().Columns.SelectMany(column => column.Cards).Single(card => card.Title == "Inbox triage");
        var reply = await bot.SayAsync("anna", "acme", triage.Buttons.Single(button => button.Label == "Kész").Command);

        var columns = reply.Parts.OfType<Board>().Single().Columns;
        columns.Single(column => column.Name == "Teendő").ShouldSatisfyAllConditions(
            column => column.Count.ShouldBe(4),
            column => column.Cards.Select(card => card.Title).ShouldContain("Inbox triage"));
        columns.Single(column => column.Name == "Kész").Count.ShouldBe(1);
        (await bot.SayAsync("anna", "acme", reply.AllButtons().First(button => button.Label == "Legfelülre").Command)).Text().ShouldNotContain("megváltozott");
    }

    [Fact]
    public async Task What_was_done_weeks_ago_is_off_the_board_and_still_found()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "acme", "/task done newsletter");
        bot.Clock.Advance(Duration.FromDays(15));

        (await bot.SayAsync("carl", "acme", "/board")).Text().ShouldNotContain("Newsletter");
        (await bot.SayAsync("carl", "acme", "/task reopen newsletter")).Text().ShouldBe("Newsletter is open again.");
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Stores), MemberType = typeof(TestDatabase))]
    public async Task Two_people_who_order_at_once_leave_every_card_in_a_place_of_its_own(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        string[] cards = ["newsletter", "blog post", "inbox triage", "invoice follow-ups"];

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? bot : another)
            .SayAsync(i % 2 == 0 ? "anna" : "carl", "acme", i % 3 == 0 ? $"/task top {cards[i % 4]}" : i % 3 == 1 ? $"/task {cards[i % 4]} before {cards[(i + 1) % 4]}" : $"/task down {cards[i % 4]}", $"order {i}"))));

        var acme = (await bot.RowsAsync<VaBot.People.Client>()).Single(client => client.ShortName == "Acme").Id;
        (await bot.RowsAsync<TaskItem>()).Where(task => task.ClientId == acme).Select(task => task.Rank).Distinct().Count().ShouldBe(4);
        var shown = Titles(await another.SayAsync("carl", "acme", "/board", "board of another process"));
        shown.ShouldBe(Titles(await bot.SayAsync("carl", "acme", "/board")));
        shown.Split(", ").Order().ShouldBe(["Blog post: autumn sale", "Inbox triage", "Invoice follow-ups", "Newsletter"]);
    }

    [Fact]
    public async Task What_another_process_added_is_found_by_its_name_at_once()
    {
        await using var bot = await TestBot.StartAsync();
        await using var another = bot.StartAnother();
        await bot.SayAsync("carl", "acme", "/board");
        await another.SayAsync("carl", "acme", "/task add Order samples", "from another process");

        (await bot.SayAsync("carl", "acme", "/task top order samples")).Text().ShouldStartWith("Order samples is now first");
    }

    private static string Titles(Reply reply) => string.Join(", ", reply.Parts.OfType<Board>().SelectMany(board => board.Columns).SelectMany(column => column.Cards).Select(card => card.Title));

    private static async Task<string> OrderAsync(TestBot bot)
    {
        var acme = (await bot.RowsAsync<VaBot.People.Client>()).Single(client => client.ShortName == "Acme").Id;
        var open = (await bot.RowsAsync<TaskItem>()).Where(task => task.ClientId == acme && task.State is not (TaskState.Done or TaskState.Removed));
        return string.Join(", ", open.OrderBy(task => task.Rank).Select(task => task.Title));
    }
}
