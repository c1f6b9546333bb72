using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Operator;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Operator;

public sealed class HealthTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-health-").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(folder, "health.db")}";

    [Fact]
    public async Task Ready_when_the_database_answers_jobs_are_looked_at_and_messages_leave()
    {
        await using var host = await StartAsync();
        (await ReasonsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_ready_before_the_engine_started()
    {
        await using var host = JobHost.Create("Sqlite", ConnectionString, new TestJob("often"));
        await PrepareAsync(host);
        (await ReasonsAsync(host)).ShouldBe(["The job engine has not started yet."]);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(11, true)]
    public async Task Not_ready_when_a_message_waits_too_long(int minutes, bool stuck)
    {
        await using var host = await StartAsync();
        var due = SystemClock.Instance.GetCurrentInstant() - Duration.FromMinutes(minutes);
        await WaitAsync(host, due);

        (await ReasonsAsync(host)).Any(reason => reason.StartsWith("1 outgoing message", StringComparison.Ordinal)).ShouldBe(stuck);
    }

    [Fact]
    public async Task Ready_when_messages_wait_behind_one_that_is_tried_again_later()
    {
        await using var host = await StartAsync();
        var now = SystemClock.Instance.GetCurrentInstant();
        await WaitAsync(host, now + Duration.FromMinutes(30));
        await WaitAsync(host, now - Duration.FromHours(1));

        (await ReasonsAsync(host)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_ready_when_nobody_looks()
    {
        await using var host = await StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var late = TimeProvider.System.GetUtcNow().AddMinutes(-3).UtcTicks;
        await scope.ServiceProvider.GetRequiredService<Database>().Database.ExecuteSqlAsync($"UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = {late}");

        (await ReasonsAsync(host)).ShouldHaveSingleItem().ShouldStartWith("Job rare should have run at ");
    }

    [Fact]
    public async Task Not_ready_when_the_database_does_not_answer()
    {
        await using var host = JobHost.Create("Sqlite", ConnectionString, new TestJob("often"));
        (await ReasonsAsync(host)).ShouldBe(["The database does not answer: SqliteException."]);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One more message to the same place, behind those that are there.</summary>
    private static async Task WaitAsync(JobHost host, Instant due)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Add(new OutboxMessage { Key = $"due/{due}", Channel = "slack", Place = "p", Reply = "{}", CreatedAt = due, DueAt = due, NotAfter = due });
        await database.SaveChangesAsync();
    }

    private async Task<JobHost> StartAsync()
    {
        var looks = new Looks(1);
        var host = JobHost.Create("Sqlite", ConnectionString, new TestJob("rare") { Every = Duration.FromDays(1000), Work = looks.LookAsync });
        await PrepareAsync(host);
        await host.Engine.StartAsync(CancellationToken.None);
        await looks.EnoughAsync();
        return host;
    }

    private static async Task PrepareAsync(JobHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> ReasonsAsync(JobHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await Health.ReasonsAsync(scope.ServiceProvider.GetRequiredService<Database>(), host.Engine, SystemClock.Instance, CancellationToken.None);
    }
}
