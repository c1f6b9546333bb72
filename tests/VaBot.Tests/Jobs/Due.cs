using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Tests.Jobs;

/// <summary>A bot that also speaks first: its jobs look when a test says so.</summary>
public static class Due
{
    public static Task<TestBot> StartAsync() => TestBot.StartAsync(services => services.AddJobs(typeof(TurnRunner).Assembly));

    /// <summary>Every job looks once, and what it says is sent.</summary>
    public static async Task LookAsync(this TestBot bot)
    {
        var runs = await bot.Host.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
        runs.Select(run => run.Failure).ShouldAllBe(failure => failure == null);
        await bot.Host.GetRequiredService<OutboxSender>().DrainAsync(CancellationToken.None);
    }

    /// <summary>Moves the clock and stops wherever something is due, as time would.</summary>
    public static async Task GoToAsync(this TestBot bot, Instant target)
    {
        await bot.LookAsync();
        while (await bot.Host.GetRequiredService<JobRunner>().NextDueAsync(bot.Clock.Now, CancellationToken.None) is { } due && due < target)
        {
            bot.Clock.Now = due;
            await bot.LookAsync();
        }

        bot.Clock.Now = target;
        await bot.LookAsync();
    }

    /// <summary>What this person was told first, in direct messages, oldest first.</summary>
    /// <param name="kind">How the keys of the messages begin.</param>
    public static IReadOnlyList<OutgoingMessage> Told(this TestBot bot, string who, string kind = "") =>
        [.. bot.Channel.Heard.Where(message => message.To.Place == $"dm/{who}" && message.Key.StartsWith(kind, StringComparison.Ordinal))];
}
