using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Delivery;

public sealed class OutboxAgainTests
{
    [Fact]
    public async Task What_may_have_arrived_before_it_was_dropped_is_looked_for_first()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = _ => SendResult.Unknown("http_500");
        await bot.EnqueueAsync("a", usefulFor: Duration.FromMinutes(5));
        await bot.DrainAsync();
        bot.Clock.Advance(Duration.FromMinutes(6));
        await bot.DrainAsync();
        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Dropped);

        bot.Channel.Answer = _ => SendResult.Sent;
        (await AgainAsync(bot, "a")).ShouldBeTrue();
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a a?");
    }

    [Fact]
    public async Task What_nobody_can_look_for_is_sent_once_more_by_whoever_knows()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => message.MayHaveBeenSent ? SendResult.Refused(SendResult.MayHaveArrived) : SendResult.Unknown("timeout");
        await bot.EnqueueAsync("a");
        await bot.DrainAsync();
        bot.Clock.Advance(Duration.FromMinutes(1));
        await bot.DrainAsync();
        await AgainAsync(bot, "a");
        await bot.DrainAsync();
        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Dropped);

        bot.Channel.Answer = _ => SendResult.Sent;
        (await AgainAsync(bot, "a", evenTwice: true)).ShouldBeTrue();
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a a? a? a");
        (await AgainAsync(bot, "a", evenTwice: true)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_waits_for_its_next_try_need_not_wait()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = _ => SendResult.TryAgain("ratelimited", TimeSpan.FromMinutes(10));
        await bot.EnqueueAsync("a", usefulFor: Duration.FromMinutes(5));
        await bot.DrainAsync();

        bot.Channel.Answer = _ => SendResult.Sent;
        await AgainAsync(bot, "a");
        await bot.DrainAsync();

        bot.Channel.Keys().ShouldBe("a a");
        var message = await bot.MessageAsync("a");
        (message.State, message.Attempts, message.NotAfter).ShouldBe((OutboxState.Sent, 2, TestBot.Start + Duration.FromDays(1)));
    }

    [Fact]
    public async Task What_is_being_sent_is_not_sent_beside_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.EnqueueAsync("a");
        var taken = (await bot.TakeAsync()).ShouldHaveSingleItem();

        (await AgainAsync(bot, "a")).ShouldBeTrue();
        (await bot.TakeAsync()).ShouldBeEmpty();
        await bot.Leases().EndAsync([new EndedTry(taken, SendResult.Sent)], CancellationToken.None);

        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Sent);
        (await AgainAsync(bot, "a")).ShouldBeFalse();
    }

    private static async Task<bool> AgainAsync(TestBot bot, string key, bool evenTwice = false)
    {
        var id = (await bot.MessageAsync(key)).Id;
        await using var scope = bot.Host.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxAgain>().SendAsync(id, evenTwice, CancellationToken.None);
    }
}
