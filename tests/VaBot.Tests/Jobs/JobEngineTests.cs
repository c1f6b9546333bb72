using Microsoft.Data.Sqlite;
using Shouldly;
using VaBot.Data;
using Xunit;

namespace VaBot.Tests.Jobs;

public sealed class JobEngineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-jobs-").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(folder, "jobs.db")};Foreign Keys=True";

    [Fact]
    public async Task Looks_at_a_job_again_and_again()
    {
        var looks = new Looks(3);
        await using var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("often") { Work = looks.LookAsync });

        await looks.EnoughAsync();

        (await host.Engine.TroubleAsync(CancellationToken.None)).ShouldBeNull();
        host.Runner.LastRuns.Keys.ShouldContain("often");
    }

    [Fact]
    public async Task A_failure_is_remembered_with_its_reason_and_the_job_is_looked_at_again()
    {
        var looks = new Looks(2);
        await using (var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("broken")
        {
            Work = async stop =>
            {
                await looks.LookAsync(stop);
                throw new IOException("disk full");
            },
        }))
        {
            await looks.EnoughAsync();
        }

        await using var later = JobHost.Create("Sqlite", ConnectionString, new TestJob("broken"));
        var report = (await later.Engine.ReportAsync(CancellationToken.None)).ShouldHaveSingleItem();
        report.LastFailure.ShouldNotBeNull().ShouldContain("IOException: disk full");
        report.FailuresInARow.ShouldBeGreaterThanOrEqualTo(2);
        report.Next.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_missed_while_nobody_was_there_is_one_look_at_once()
    {
        var rare = NodaTime.Duration.FromDays(1000);
        var first = new Looks(1);
        await using (await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("rare") { Every = rare, Work = first.LookAsync }))
        {
            await first.EnoughAsync();
        }

        await LateAsync("rare");
        var second = new Looks(1);
        await using var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("rare") { Every = rare, Work = second.LookAsync });
        await second.EnoughAsync();
        second.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_look_cut_off_by_the_end_of_the_program_is_made_again()
    {
        var rare = NodaTime.Duration.FromDays(1000);
        var first = new Looks(1);
        await using (await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("slow")
        {
            Every = rare,
            Work = async stop =>
            {
                await first.LookAsync(stop);
                await Task.Delay(Timeout.Infinite, stop);
            },
        }))
        {
            await first.EnoughAsync();
        }

        var second = new Looks(1);
        await using var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("slow") { Every = rare, Work = second.LookAsync });
        await second.EnoughAsync();
    }

    [Fact]
    public async Task Stands_in_line_with_turns_for_the_one_writer()
    {
        var looks = new Looks(1);
        await using var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("rare") { Every = NodaTime.Duration.FromDays(1000), Work = looks.LookAsync });
        await looks.EnoughAsync();
        var writer = SqliteLine.Before(ConnectionString);
        await writer.WaitAsync();

        // SQLite answers at once or, in line, not before the place is free.
        var report = host.Engine.ReportAsync(CancellationToken.None);
        var waited = !report.IsCompleted;
        writer.Release();

        await report;
        waited.ShouldBeTrue();
    }

    [Fact]
    public async Task Says_so_when_it_cannot_start_and_starts_when_it_can()
    {
        var looks = new Looks(1);
        var file = Path.Combine(folder, "jobs.db");
        Directory.CreateDirectory(file);
        await using var host = await JobHost.StartAsync("Sqlite", ConnectionString, new TestJob("often") { Work = looks.LookAsync });
        var trouble = await host.Engine.TroubleAsync(CancellationToken.None);
        trouble.ShouldNotBeNull();

        Directory.Delete(file);
        await looks.EnoughAsync();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>As if the program had been away for an hour.</summary>
    private async Task LateAsync(string job)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = $hourAgo WHERE TRIGGER_NAME = $job";
        command.Parameters.AddWithValue("$hourAgo", TimeProvider.System.GetUtcNow().AddHours(-1).UtcTicks);
        command.Parameters.AddWithValue("$job", job);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}
