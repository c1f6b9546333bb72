using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>What was sent is brought up to date where it stands, and nothing is said twice for it.</summary>
public sealed class OutboxReplaceTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_is_replaced_by_its_platforms_name_again_and_again(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.EnqueueAsync("a");
        await bot.DrainAsync();

        await ReplaceAsync(bot, "a", "1", "second");
        await bot.DrainAsync();
        await ReplaceAsync(bot, "a", "2", "third");
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a");
        bot.Channel.Changed.Select(message => (message.Replaces!.Single(), message.To.Place, message.Reply.Text())).ShouldBe([("name-of-a", "acme", "second"), ("name-of-a", "acme", "third")]);
    }

    [Fact]
    public async Task What_is_still_on_its_way_goes_first()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.EnqueueAsync("a");
        await ReplaceAsync(bot, "a", "1", "second");

        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a");
        bot.Channel.Changed.ShouldHaveSingleItem().Replaces.ShouldBe(["name-of-a"]);
    }

    [Fact]
    public async Task Nothing_is_said_for_a_message_that_never_was_or_has_no_name()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => message.Key == "dropped" ? SendResult.Refused("gone") : SendResult.Sent;
        await bot.EnqueueAsync("nameless");
        await bot.EnqueueAsync("dropped");
        await bot.DrainAsync();

        foreach (var key in new[] { "never", "dropped", "nameless" })
        {
            await ReplaceAsync(bot, key, "1", "second");
        }

        await bot.DrainAsync();
        bot.Channel.Changed.ShouldBeEmpty();
        (await bot.RowsAsync<OutboxMessage>()).ShouldAllBe(message => message.State != OutboxState.Waiting);
    }

    [Fact]
    public async Task What_a_clicks_own_answer_replaces_is_left_to_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.EnqueueAsync("a");
        await bot.EnqueueAsync("b");
        await bot.DrainAsync();

        await ReplaceAsync(bot, "a", "1", "second", except: "name-of-a");
        await ReplaceAsync(bot, "b", "1", "second", except: "name-of-a");
        await bot.DrainAsync();

        bot.Channel.Changed.ShouldHaveSingleItem().Replaces.ShouldBe(["name-of-b"]);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_came_half_way_goes_on_from_there(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        bot.Channel.Answer = message => message.Arrived.Count < 2
            ? SendResult.TryAgain("full", TimeSpan.FromSeconds(1)) with { Ids = [.. message.Arrived, $"page-{message.Arrived.Count + 1}"] }
            : SendResult.Sent with { Ids = [.. message.Arrived, "page-3"] };
        await bot.EnqueueAsync("a");
        for (var tries = 0; tries < 3; tries++)
        {
            await bot.DrainAsync();
            bot.Clock.Advance(Duration.FromSeconds(1));
        }

        await ReplaceAsync(bot, "a", "1", "second");
        await bot.DrainAsync();

        bot.Channel.Heard.Select(message => string.Join(' ', message.Arrived)).ShouldBe(["", "page-1", "page-1 page-2"]);
        bot.Channel.Changed.ShouldHaveSingleItem().Replaces.ShouldBe(["page-1", "page-2", "page-3"]);
    }

    private static async Task ReplaceAsync(TestBot bot, string earlier, string change, string text, string? except = null)
    {
        await using var scope = bot.Host.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Outbox>().ReplaceAsync(earlier, change, _ => Reply.Of(new Line(Phrase.Of($"{text}"))), except, Duration.Zero, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<VaBot.Data.Database>().SaveChangesAsync();
    }
}
