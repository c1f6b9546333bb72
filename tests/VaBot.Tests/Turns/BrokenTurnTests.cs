using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Turns;

/// <summary>A turn that fails for a reason of the bot's own.</summary>
public sealed class BrokenTurnTests
{
    [Fact]
    public async Task Whoever_is_known_is_told_in_their_language()
    {
        var failing = new Failing();
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<IInterceptor>(failing));
        foreach (var (who, said, sorry) in new[] { ("anna", "/log 10m newsletter", "Elnézést, valami elromlott nálam"), ("carl", "/task add Photos", "Sorry, something broke on my side") })
        {
            await bot.SayAsync(who, "acme", said);

            failing.Next = true;
            (await bot.SayAsync(who, "acme", said)).Text().ShouldStartWith(sorry);
        }

        await bot.SayAsync("anna", "dm", "/va formal");
        await bot.SayAsync("anna", "acme", "/board");
        failing.Next = true;
        (await bot.SayAsync("anna", "acme", "/log 10m newsletter")).Text().ShouldContain("Kérem");
    }

    [Fact]
    public async Task A_stranger_is_in_the_platforms()
    {
        var failing = new Failing();
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<IInterceptor>(failing));
        failing.Next = true;

        var message = bot.Incoming("guest", "dm", "/board") with { Profile = new Profile(Locale: "hu_HU"), AnswerTo = new Address("playground", "dm/guest") };
        (await bot.SayAsync(message)).Text().ShouldStartWith("Elnézést, valami elromlott nálam");
    }

    /// <summary>The next save is the last thing that turn does.</summary>
    private sealed class Failing : SaveChangesInterceptor
    {
        public bool Next { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            var fails = Next;
            Next = false;
            return fails ? throw new InvalidOperationException("The disk is gone.") : base.SavingChangesAsync(eventData, result, cancellationToken);
        }
    }
}
