using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Features.TimeEntries;

/// <summary>The days' totals are always the sum of the entries, whatever is done in whatever order.</summary>
public sealed class DayTotalTests
{
    private static readonly string[] Sayings =
    [
        "/log 45m newsletter", "/log 30m blog post yesterday", "/log 10m", "/log edit 25m", "/log edit 50m", "/log move blog post", "/log move yesterday",
        "/log split 5m", "/log delete", "/undo", "/undo", "/undo", "/redo", "/redo", "/timer start newsletter", "/timer stop",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task They_follow_every_change(int seed)
    {
        await using var bot = await TestBot.StartAsync();
        var chance = new Random(seed);
        var rooms = new[] { "acme", "bluebird", "dm" };
        var changes = 0;
        for (var i = 0; i < 80; i++)
        {
            bot.Clock.Advance(Duration.FromMinutes(3));
            await bot.SayAsync("anna", rooms[chance.Next(rooms.Length)], Sayings[chance.Next(Sayings.Length)]);
            var entries = (await bot.RowsAsync<TimeEntry>()).GroupBy(entry => (entry.PersonId, entry.ClientId, entry.Day)).ToDictionary(day => day.Key, day => day.Sum(entry => entry.Minutes));
            var totals = (await bot.RowsAsync<DayTotal>()).Where(total => total.Minutes != 0).ToDictionary(total => (total.PersonId, total.ClientId, total.Day), total => total.Minutes);
            totals.ShouldBe(entries, ignoreOrder: true);
            changes += entries.Count;
        }

        changes.ShouldBeGreaterThan(80);
    }
}
