using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using VaBot.Data;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>Turns that queue share a commit. Nobody may notice but by being answered sooner.</summary>
public sealed class SqliteBatchTests
{
    private const int Spoilt = 13;

    [Fact]
    public async Task Nobody_is_answered_before_others_can_see_what_was_saved()
    {
        await using var bot = await TestBot.StartAsync();

        var seen = await TogetherAsync(bot, async minutes =>
        {
            await bot.SayAsync("anna", "acme", $"/log {minutes}m newsletter");
            return await SeenFromOutsideAsync(bot, minutes);
        });

        seen.ShouldAllBe(entries => entries == 1);
    }

    [Theory]
    [InlineData(1, 0, 0, true)]
    [InlineData(1, 1, 0, false)]
    [InlineData(7, 1, 0, false)]
    [InlineData(8, 1, 0, true)]
    [InlineData(8, 9, 0, false)]
    [InlineData(16, 16, 0, true)]
    [InlineData(31, 200, 0, false)]
    [InlineData(32, 200, 0, true)]
    [InlineData(1, 200, 19, false)]
    [InlineData(1, 200, 20, true)]
    public void A_commit_waits_while_more_are_coming_than_have_been(int worked, int waiting, int milliseconds, bool isReady)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var time = new Time();
        var batch = new SqliteBatch(connection, time);
        for (var turn = 0; turn < worked; turn++)
        {
            batch.Count();
        }

        time.Milliseconds = milliseconds;

        batch.IsReady(waiting).ShouldBe(isReady);
    }

    /// <summary>ABORT ends a statement; ROLLBACK is what SQLite itself does when the disk is full: everything before the commit is gone.</summary>
    [Theory]
    [InlineData("ABORT")]
    [InlineData("ROLLBACK")]
    public async Task What_fails_for_one_is_saved_once_for_the_others(string how)
    {
        await using var bot = await TestBot.StartAsync();
        await DoAsync(bot, $"CREATE TRIGGER Spoils BEFORE INSERT ON \"TimeEntries\" WHEN NEW.\"Minutes\" = {Spoilt} BEGIN SELECT RAISE({how}, 'spoilt'); END");

        var replies = await TogetherAsync(bot, minutes => bot.SayAsync("anna", "acme", $"/log {minutes}m newsletter"));

        (await bot.RowsAsync<TimeEntry>()).Select(entry => entry.Minutes).Order().ShouldBe([11, 12, 14, 15, 16, 17, 18, 19, 20]);
        replies.Count(reply => reply.Text().Contains("valami elromlott", StringComparison.Ordinal)).ShouldBe(1);
        (await bot.SayAsync("anna", "acme", "/log today")).Text().ShouldContain("2 óra 22 perc");
    }

    /// <summary>Ten turns that all stand in line when it begins to move.</summary>
    private static async Task<IReadOnlyList<T>> TogetherAsync<T>(TestBot bot, Func<int, Task<T>> turn)
    {
        var line = SqliteLine.Before(await bot.LookAsync(database => Task.FromResult(database.Database.GetConnectionString()!)));
        await line.WaitAsync();
        var turns = Enumerable.Range(11, 10).Select(turn).ToList();
        line.Release();
        return await Task.WhenAll(turns);
    }

    private static async Task<long> SeenFromOutsideAsync(TestBot bot, int minutes) =>
        (long)(await DoAsync(bot, $"SELECT COUNT(*) FROM \"TimeEntries\" WHERE \"Minutes\" = {minutes}"))!;

    private static async Task<object?> DoAsync(TestBot bot, string statement)
    {
        await using var connection = new SqliteConnection(await bot.LookAsync(database => Task.FromResult(database.Database.GetConnectionString()!)));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync();
    }

    private sealed class Time : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
