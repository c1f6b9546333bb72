using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Demo;
using VaBot.Features.Timers;
using VaBot.Jobs;
using VaBot.Messages;
using VaBot.People;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Jobs;

/// <summary>Two machines on one PostgreSQL.</summary>
public sealed class PostgresJobTests : IAsyncLifetime
{
    private readonly string name = $"jobs_{Guid.NewGuid():N}";

    private string connectionString = "";

    public async Task InitializeAsync() => connectionString = PostgresServer.IsInstalled ? await PostgresServer.CreateDatabaseAsync(name) : "";

    public Task DisposeAsync() => PostgresServer.IsInstalled ? PostgresServer.DropDatabaseAsync(name) : Task.CompletedTask;

    [PostgresFact]
    public async Task Two_machines_look_once_a_tick_and_never_at_the_same_time()
    {
        var (looks, ticks, inside, together) = (new Looks(6), new ConcurrentBag<long>(), 0, 0);
        async Task LookAsync(CancellationToken stop)
        {
            together = Math.Max(together, Interlocked.Increment(ref inside));
            ticks.Add(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
            await looks.LookAsync(stop);
            Interlocked.Decrement(ref inside);
        }

        await using (var one = await JobHost.StartAsync("Postgres", connectionString, new TestJob("often") { Work = LookAsync }))
        await using (await JobHost.StartAsync("Postgres", connectionString, new TestJob("often") { Work = LookAsync }))
        {
            await looks.EnoughAsync();
            (await one.Engine.TroubleAsync(CancellationToken.None)).ShouldBeNull();
        }

        // The first look of each machine may come at once, outside the ticks; after that there is one a second, whoever makes it.
        var times = ticks.Order().ToList();
        var elapsed = (times[^1] - times[0]) / 1000.0;
        together.ShouldBe(1);
        times.Count.ShouldBeLessThanOrEqualTo((int)Math.Ceiling(elapsed) + 3);
    }

    [PostgresFact]
    public async Task A_look_cut_off_on_one_machine_is_made_again_on_the_other()
    {
        var rare = Duration.FromDays(1000);
        var (first, second) = (new Looks(1), new Looks(1));
        var one = await JobHost.StartAsync("Postgres", connectionString, new TestJob("slow")
        {
            Every = rare,
            Work = async stop =>
            {
                await first.LookAsync(stop);
                await Task.Delay(Timeout.Infinite, stop);
            },
        });
        await first.EnoughAsync();

        await using (await JobHost.StartAsync("Postgres", connectionString, new TestJob("slow") { Every = rare, Work = second.LookAsync }))
        {
            second.Count.ShouldBe(0);
            await one.DisposeAsync();
            await second.EnoughAsync();
        }
    }

    [PostgresFact]
    public async Task A_forgotten_timer_is_asked_about_once_however_many_machines_look()
    {
        await using (var one = Forgetful(connectionString))
        await using (var two = Forgetful(connectionString))
        {
            await ForgetAsync(one);

            await Task.WhenAll(Enumerable.Range(0, 8).Select(n => (n % 2 == 0 ? one : two).GetRequiredService<JobRunner>().RunAsync("ask-forgotten-timers", CancellationToken.None)));

            await using var scope = one.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            var question = await database.Set<OutboxMessage>().SingleAsync();
            (question.Channel, question.Place).ShouldBe(("slack", "T0VABOT/D0ANNA"));
            ReplyJson.Read(question.Reply).Text().ShouldBe("Vége a munkaidődnek, de az időmérő 08:00 óta fut: Acme. Dolgozol még rajta?");
            (await database.Set<RunningTimer>().SingleAsync()).AskAt.ShouldBeNull();
            one.GetRequiredService<JobRunner>().LastRuns.Values.Concat(two.GetRequiredService<JobRunner>().LastRuns.Values).ShouldAllBe(run => run.Failure == null);
        }
    }

    private static ServiceProvider Forgetful(string connectionString)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["VaBot:Database:Provider"] = "Postgres", ["VaBot:Database:ConnectionString"] = connectionString };
        return new ServiceCollection()
            .AddLogging()
            .AddData(configuration)
            .AddSingleton<IClock>(new FakeClock(TestBot.Start))
            .AddSingleton<OutboxBell>()
            .AddScoped<Outbox>()
            .AddScoped<DemoPractice>()
            .AddJobs(typeof(AskForgottenTimers).Assembly)
            .BuildServiceProvider();
    }

    private static async Task ForgetAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await database.PrepareAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
        var client = await database.Set<Client>().FirstAsync(client => client.ShortName == "Acme");
        database.Add(new RunningTimer
        {
            Id = (await database.Set<Member>().SingleAsync()).PersonId,
            PracticeId = client.PracticeId,
            ClientId = client.Id,
            TaskId = null,
            StartedAt = TestBot.Start - Duration.FromHours(2),
            AskAt = TestBot.Start,
            Channel = "slack",
        });
        await database.SaveChangesAsync();
    }
}
