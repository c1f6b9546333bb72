using NodaTime;
using Shouldly;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>Order within a place, independence between places.</summary>
public sealed class OutboxOrderTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_place_hears_everything_in_order_in_one_go(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        for (var i = 1; i <= 5; i++)
        {
            await bot.EnqueueAsync($"a{i}", "acme");
            await bot.EnqueueAsync($"b{i}", "bluebird");
        }

        await bot.DrainAsync();

        string HeardIn(string place) => string.Join(' ', bot.Channel.Heard.Where(message => message.To.Place == place).Select(message => message.Key));
        HeardIn("acme").ShouldBe("a1 a2 a3 a4 a5");
        HeardIn("bluebird").ShouldBe("b1 b2 b3 b4 b5");
    }

    [Fact]
    public async Task What_waits_for_another_try_is_not_overtaken_in_its_place()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => message.To.Place == "acme" && bot.Channel.Heard.Count(m => m.To.Place == "acme") == 1
            ? SendResult.TryAgain("ratelimited", TimeSpan.FromSeconds(10))
            : SendResult.Sent;
        await bot.EnqueueAsync("a1", "acme");
        await bot.EnqueueAsync("a2", "acme");
        await bot.EnqueueAsync("b1", "bluebird");
        await bot.EnqueueAsync("b2", "bluebird");

        await bot.DrainAsync();
        bot.Channel.Heard.Select(message => message.Key).Order().ShouldBe(["a1", "b1", "b2"]);

        bot.Clock.Advance(Duration.FromSeconds(10));
        await bot.DrainAsync();
        bot.Channel.Keys().ShouldEndWith("a1 a2");
    }

    [Fact]
    public async Task A_slow_place_keeps_nobody_else_waiting()
    {
        await using var bot = await TestBot.StartAsync();
        var slow = new TaskCompletionSource<SendResult>();
        var others = new TaskCompletionSource();
        bot.Channel.AnswerAsync = (message, _) =>
        {
            if (message.Key == "b3")
            {
                others.SetResult();
            }

            return message.To.Place == "acme" ? slow.Task : Task.FromResult(SendResult.Sent);
        };
        await bot.EnqueueAsync("a1", "acme");
        await bot.EnqueueAsync("b1", "bluebird");
        await bot.EnqueueAsync("b2", "bluebird");
        await bot.EnqueueAsync("b3", "bluebird");

        var drain = bot.DrainAsync();
        await others.Task.WaitAsync(TimeSpan.FromSeconds(20));
        drain.IsCompleted.ShouldBeFalse();
        slow.SetResult(SendResult.Sent);
        await drain;

        bot.Channel.Heard.Count.ShouldBe(4);
    }

    [Fact]
    public async Task More_places_than_are_served_at_once_are_all_served_in_one_go()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.ChangeAsync(database => database.AddRange(Enumerable.Range(0, 300).Select(i => new VaBot.Delivery.OutboxMessage
        {
            Key = $"k{i}",
            Channel = "playground",
            Place = $"p{i}",
            Reply = ReplyJson.Write(Reply.Silence),
            CreatedAt = bot.Clock.Now,
            DueAt = bot.Clock.Now,
            NotAfter = bot.Clock.Now + Duration.FromHours(1),
        })));

        await bot.DrainAsync();

        bot.Channel.Heard.Select(message => message.Key).Distinct().Count().ShouldBe(300);
        bot.Channel.Heard.Count.ShouldBe(300);
    }
}
