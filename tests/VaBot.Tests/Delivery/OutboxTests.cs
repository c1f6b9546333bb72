using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Shouldly;
using VaBot.Channels.Playground;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>What leaves through the one door out: once, in order, late rather than never, and never when it is of no use any more.</summary>
public sealed class OutboxTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_is_sent_once(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.EnqueueAsync("a");

        await bot.DrainAsync();
        bot.Clock.Advance(Duration.FromHours(2));
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a");
        bot.Channel.Heard[0].Reply.Text().ShouldBe("This is a.");
        var message = await bot.MessageAsync("a");
        (message.State, message.LeaseUntil, message.IsUnclear, message.EndedAt).ShouldBe((OutboxState.Sent, null, false, TestBot.Start));
    }

    [Fact]
    public async Task A_platform_that_asks_for_time_gets_it_to_the_second()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = _ => bot.Channel.Heard.Count == 1 ? SendResult.TryAgain("ratelimited", TimeSpan.FromSeconds(30)) : SendResult.Sent;
        await bot.EnqueueAsync("a");
        await bot.DrainAsync();

        bot.Clock.Advance(Duration.FromMilliseconds(29_999));
        await bot.DrainAsync();
        bot.Channel.Keys().ShouldBe("a");

        bot.Clock.Advance(Duration.FromMilliseconds(1));
        await bot.DrainAsync();
        bot.Channel.Keys().ShouldBe("a a");
    }

    [Fact]
    public async Task Without_a_wish_of_the_platform_the_waits_double()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = _ => SendResult.TryAgain("no_connection");
        await bot.EnqueueAsync("a", usefulFor: Duration.FromDays(1));
        var waits = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            await bot.DrainAsync();
            var due = (await bot.MessageAsync("a")).DueAt;
            waits.Add((due - bot.Clock.Now).TotalSeconds);
            bot.Clock.Now = due;
        }

        var least = new double[] { 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900 };
        waits.Zip(least).ShouldAllBe(wait => wait.First >= wait.Second && wait.First <= wait.Second * 1.25);
    }

    [Fact]
    public async Task After_a_try_that_ended_without_an_answer_the_platform_is_told_to_look_first()
    {
        await using var bot = await TestBot.StartAsync();
        SendResult[] answers = [SendResult.TryAgain("no_connection"), SendResult.Unknown("timeout"), SendResult.TryAgain("ratelimited"), SendResult.Sent];
        bot.Channel.Answer = _ => answers[bot.Channel.Heard.Count - 1];
        await bot.EnqueueAsync("a");
        for (var i = 0; i < answers.Length; i++)
        {
            await bot.DrainAsync();
            bot.Clock.Advance(Duration.FromMinutes(1));
        }

        // Being told to wait once more does not make the earlier try any clearer.
        bot.Channel.Keys().ShouldBe("a a a? a?");
    }

    [Fact]
    public async Task What_is_too_late_is_dropped_and_the_log_says_so()
    {
        var log = new HeardLog();
        await using var bot = await TestBot.StartAsync(services => services.AddLogging(logging => logging.AddProvider(log)));
        await bot.EnqueueAsync("late", usefulFor: Duration.FromMinutes(5));
        await bot.EnqueueAsync("useful", usefulFor: Duration.FromMinutes(6));

        bot.Clock.Advance(Duration.FromMinutes(5) + Duration.FromMilliseconds(1));
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("useful");
        var late = await bot.MessageAsync("late");
        (late.State, late.Reason).ShouldBe((OutboxState.Dropped, "too_late"));
        log.Lines.ShouldContain($"Warning: Outbox message {late.Id} was dropped: too_late");
    }

    [Fact]
    public async Task What_the_platform_refuses_is_dropped_and_the_place_goes_on()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => message.Key == "a" ? SendResult.Refused("msg_too_long") : SendResult.Sent;
        await bot.EnqueueAsync("a");
        await bot.EnqueueAsync("b");

        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a b");
        (await bot.MessageAsync("a")).Reason.ShouldBe("msg_too_long");
    }

    [Fact]
    public async Task A_channel_that_throws_leaves_an_unclear_message_and_hurts_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => message.Key == "a" ? throw new InvalidOperationException("broken") : SendResult.Sent;
        await bot.EnqueueAsync("a");
        await bot.EnqueueAsync("b", "bluebird");

        await bot.DrainAsync();
        bot.Channel.Answer = _ => SendResult.Sent;
        bot.Clock.Advance(Duration.FromMinutes(1));
        await bot.DrainAsync();

        bot.Channel.Keys().Split(' ').Order().ShouldBe(["a", "a?", "b"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_channel_nobody_has_started_is_waited_for()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.ChangeAsync(database => database.Add(new OutboxMessage
        {
            Key = "a",
            Channel = "telegraph",
            Place = "x",
            Reply = ReplyJson.Write(Reply.Silence),
            CreatedAt = bot.Clock.Now,
            DueAt = bot.Clock.Now,
            NotAfter = bot.Clock.Now + Duration.FromHours(1),
        }));

        await bot.DrainAsync();

        var message = await bot.MessageAsync("a");
        (message.State, message.Reason, message.IsUnclear).ShouldBe((OutboxState.Waiting, "channel_not_running", false));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_key_is_kept_once_and_the_second_save_fails_as_a_whole(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.EnqueueAsync("a");

        await Should.ThrowAsync<DbUpdateException>(() => bot.ChangeAsync(database =>
        {
            database.Add(new PlaygroundMessage { Key = "work", Place = "acme", Author = "bot", At = bot.Clock.Now });
            var again = new OutboxMessage { Key = "a", Channel = "playground", Place = "bluebird", Reply = "{}", CreatedAt = bot.Clock.Now, DueAt = bot.Clock.Now, NotAfter = bot.Clock.Now };
            database.Add(again);
        }));

        (await bot.RowsAsync<PlaygroundMessage>()).ShouldBeEmpty();
        await bot.DrainAsync();
        bot.Channel.Keys().ShouldBe("a");
        bot.Channel.Heard[0].To.Place.ShouldBe("acme");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_the_channel_wants_kept_is_saved_with_the_outcome(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        bot.Channel.Answer = message => SendResult.Sent with { Records = [new PlaygroundMessage { Key = message.Key, Place = "acme", Author = "bot", At = bot.Clock.Now }] };
        await bot.EnqueueAsync("a");

        await bot.DrainAsync();

        (await bot.RowsAsync<PlaygroundMessage>()).ShouldHaveSingleItem().Key.ShouldBe("a");
        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Sent);
    }
}
