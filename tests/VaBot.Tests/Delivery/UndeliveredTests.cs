using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>A conversation that takes no messages any more: the assistant hears of it, once.</summary>
public sealed class UndeliveredTests
{
    [Fact]
    public async Task The_assistant_is_told_once_a_day()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va language english");
        bot.Channel.Answer = message => message.To.Place == "acme" ? SendResult.Refused("is_archived") with { Closed = message.To } : SendResult.Sent;
        await bot.EnqueueAsync("a");
        await bot.EnqueueAsync("b");
        await bot.DrainAsync();

        var told = bot.Channel.Heard.Where(message => message.To.Place == "dm/anna").ShouldHaveSingleItem();
        told.Reply.Text().ShouldContain("Acme's room");

        bot.Clock.Advance(Duration.FromDays(1));
        await bot.EnqueueAsync("c");
        await bot.DrainAsync();
        bot.Channel.Heard.Count(message => message.To.Place == "dm/anna").ShouldBe(2);
    }

    [Fact]
    public async Task Of_her_own_messages_nobody_is()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Channel.Answer = message => SendResult.Refused("is_archived") with { Closed = message.To };
        await bot.SayAsync("anna", "dm", "/va language english");
        await bot.EnqueueAsync("a", place: "dm/anna");
        await bot.EnqueueAsync("b", place: "nowhere");
        await bot.DrainAsync();

        bot.Channel.Heard.Count.ShouldBe(2);
        (await bot.RowsAsync<OutboxMessage>()).Count.ShouldBe(2);
    }
}
