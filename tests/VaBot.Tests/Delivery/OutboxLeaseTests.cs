using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>Senders that die, senders that share, senders that are slow.</summary>
public sealed class OutboxLeaseTests
{
    public static TheoryData<Store> Stores => TestDatabase.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task What_a_dead_sender_held_is_taken_over_after_its_lease_and_looked_for_first(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.EnqueueAsync("a");
        await bot.EnqueueAsync("b");

        // Leased and never heard of again: the process is gone.
        (await bot.TakeAsync()).ShouldHaveSingleItem().Message.Key.ShouldBe("a");

        bot.Clock.Advance(OutboxLeases.Length - Duration.FromMilliseconds(1));
        await bot.DrainAsync();
        bot.Channel.Heard.ShouldBeEmpty();

        bot.Clock.Advance(Duration.FromMilliseconds(1));
        await bot.DrainAsync();
        bot.Channel.Keys().ShouldBe("a? b");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Senders_that_look_at_the_same_time_never_take_the_same_message(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await using var another = bot.StartAnother();
        for (var i = 0; i < 40; i++)
        {
            await bot.EnqueueAsync($"k{i}", $"p{i % 20}");
        }

        await Task.WhenAll(Task.Run(bot.DrainAsync), Task.Run(another.DrainAsync), Task.Run(bot.DrainAsync), Task.Run(another.DrainAsync));
        await bot.DrainAsync();

        var heard = bot.Channel.Heard.Concat(another.Channel.Heard).ToList();
        heard.Select(message => message.Key).Distinct().Count().ShouldBe(40);
        heard.Count.ShouldBe(40);
        heard.ShouldAllBe(message => !message.MayHaveBeenSent);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Who_comes_back_after_the_lease_changes_nothing(Store store)
    {
        await using var bot = await TestBot.StartAsync(store);
        await bot.EnqueueAsync("a");
        var asleep = (await bot.TakeAsync()).ShouldHaveSingleItem();

        bot.Clock.Advance(OutboxLeases.Length);
        var awake = (await bot.TakeAsync()).ShouldHaveSingleItem();
        await bot.Leases().EndAsync([new EndedTry(asleep, SendResult.TryAgain("no_connection"))], CancellationToken.None);

        var message = await bot.MessageAsync("a");
        (message.LeaseUntil, message.IsUnclear, message.Reason).ShouldBe((bot.Clock.Now + OutboxLeases.Length, true, null));
        awake.MayHaveBeenSent.ShouldBeTrue();
        await bot.Leases().EndAsync([new EndedTry(awake, SendResult.Sent)], CancellationToken.None);
        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task What_is_still_being_sent_is_not_taken_again_though_the_clock_jumped()
    {
        await using var bot = await TestBot.StartAsync();
        var (begun, answer) = (new TaskCompletionSource(), new TaskCompletionSource<SendResult>());
        bot.Channel.AnswerAsync = (_, _) =>
        {
            begun.TrySetResult();
            return answer.Task;
        };
        await bot.EnqueueAsync("a", usefulFor: Duration.FromDays(10));
        var first = bot.DrainAsync();
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));

        bot.Clock.Advance(Duration.FromDays(1));
        var second = bot.DrainAsync();
        answer.SetResult(SendResult.Sent);
        await Task.WhenAll(first, second);

        bot.Channel.Keys().ShouldBe("a");
        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task A_platform_that_never_answers_is_given_up_before_the_lease_ends()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Sender().LongestTry.ShouldBeLessThan(bot.Sender().LastWord);
        bot.Sender().LastWord.ShouldBeLessThan(OutboxLeases.Length.ToTimeSpan());
        (bot.Sender().LongestTry, bot.Sender().LastWord) = (TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(60));
        bot.Channel.AnswerAsync = (_, _) => new TaskCompletionSource<SendResult>().Task;
        await bot.EnqueueAsync("a");

        await bot.DrainAsync();

        var message = await bot.MessageAsync("a");
        (message.State, message.IsUnclear, message.LeaseUntil).ShouldBe((OutboxState.Waiting, true, null));
    }

    [Fact]
    public async Task A_channel_that_is_told_to_stop_still_says_what_it_knows()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Sender().LongestTry = TimeSpan.FromMilliseconds(50);
        bot.Channel.AnswerAsync = async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return SendResult.TryAgain("out_of_time");
        };
        await bot.EnqueueAsync("a");

        await bot.DrainAsync();

        var message = await bot.MessageAsync("a");
        (message.State, message.IsUnclear, message.Reason).ShouldBe((OutboxState.Waiting, false, "out_of_time"));
    }

    [Fact]
    public async Task A_sender_that_is_told_to_stop_waits_for_what_is_under_way()
    {
        await using var bot = await TestBot.StartAsync();
        var (begun, answer) = (new TaskCompletionSource(), new TaskCompletionSource<SendResult>());
        bot.Channel.AnswerAsync = (_, _) =>
        {
            begun.TrySetResult();
            return answer.Task;
        };
        await bot.EnqueueAsync("a");
        await bot.Sender().StartAsync(CancellationToken.None);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));

        var stopping = bot.Sender().StopAsync(CancellationToken.None);
        answer.SetResult(SendResult.Sent);
        await stopping;

        (await bot.MessageAsync("a")).State.ShouldBe(OutboxState.Sent);
    }
}
