using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using VaBot.Data;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Data;

public sealed class BackUpTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-copy-").FullName;

    private string Copy => Path.Combine(folder, "copy.db");

    [Fact]
    public async Task A_copy_made_while_people_write_is_whole_and_has_everything_answered_before()
    {
        await using var bot = await TestBot.StartAsync();
        var answered = new Looks(50);
        using var stop = new CancellationTokenSource();
        var writing = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await bot.SayAsync("anna", "acme", "/log 1m newsletter");
                await answered.LookAsync(CancellationToken.None);
            }
        })).ToList();

        await answered.EnoughAsync();
        var before = answered.Count;
        await bot.LookAsync(async database =>
        {
            await database.BackUpAsync(Copy, CancellationToken.None);
            return true;
        });
        stop.Cancel();
        await Task.WhenAll(writing);

        Directory.GetFiles(folder).ShouldBe([Copy]);
        (await AskCopyAsync("PRAGMA integrity_check")).ShouldBe("ok");
        ((long)(await AskCopyAsync("SELECT COUNT(*) FROM TimeEntries"))!).ShouldBeInRange(before, answered.Count);
        (await AskCopyAsync("SELECT COUNT(*) FROM HandledMessages")).ShouldBe(await AskCopyAsync("SELECT COUNT(*) FROM TimeEntries"));
    }

    [Fact]
    public async Task The_next_copy_takes_the_place_of_the_last()
    {
        await using var bot = await TestBot.StartAsync();
        await System.IO.File.WriteAllTextAsync(Copy, "last week's");

        await BackUpAsync(bot);

        (await AskCopyAsync("SELECT COUNT(*) FROM Practices")).ShouldBe(1L);
    }

    [Fact]
    public async Task Nothing_is_made_of_a_database_that_is_not_there()
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        var missing = Path.Combine(folder, "missing.db");
        SqliteDatabase.Configure(options, $"Data Source={missing}");
        await using var database = new SqliteDatabase(options.Options);

        (await Should.ThrowAsync<FileNotFoundException>(database.BackUpAsync(Copy, CancellationToken.None))).Message.ShouldContain(missing);

        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_left_of_a_copy_that_cannot_take_its_place()
    {
        await using var bot = await TestBot.StartAsync();
        Directory.CreateDirectory(Copy);

        await Should.ThrowAsync<IOException>(BackUpAsync(bot));

        Directory.GetFileSystemEntries(folder).ShouldBe([Copy]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task BackUpAsync(TestBot bot) => bot.LookAsync(async database =>
    {
        await database.BackUpAsync(Copy, CancellationToken.None);
        return true;
    });

    private async Task<object?> AskCopyAsync(string question)
    {
        await using var connection = new SqliteConnection($"Data Source={Copy};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return await command.ExecuteScalarAsync();
    }
}
