using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Jobs;
using Xunit;

namespace VaBot.Tests.Jobs;

public sealed class JobRunnerTests
{
    private readonly List<string> told = [];

    [Fact]
    public async Task One_that_fails_stops_no_other_and_its_reason_is_kept()
    {
        var runner = Runner(
            new TestJob("a") { Work = _ => throw new InvalidOperationException("no luck", new IOException("disk full")) },
            new TestJob("b") { Work = _ => Tell("b") });

        var runs = await runner.RunDueAsync(CancellationToken.None);

        told.ShouldBe(["b"]);
        runs.Single(run => run.Job == "a").Failure.ShouldBe("IOException: disk full");
        runs.Single(run => run.Job == "b").Failure.ShouldBeNull();
        runner.LastRuns["a"].Failure.ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_due_first_runs_first()
    {
        var runner = Runner(
            new TestJob("nothing due") { Work = _ => Tell("nothing due") },
            new TestJob("monday") { Due = Instant.FromUtc(2026, 11, 23, 9, 0), Work = _ => Tell("monday") },
            new TestJob("friday") { Due = Instant.FromUtc(2026, 11, 20, 14, 0), Work = _ => Tell("friday") });

        await runner.RunDueAsync(CancellationToken.None);

        told.ShouldBe(["friday", "monday", "nothing due"]);
    }

    [Fact]
    public async Task One_that_cannot_say_when_it_is_due_holds_up_nobody()
    {
        var runner = Runner(new TestJob("a") { IsLost = true, Work = _ => Tell("a") }, new TestJob("b") { Due = TestBot.Start, Work = _ => Tell("b") });

        await runner.RunDueAsync(CancellationToken.None);

        told.ShouldBe(["b", "a"]);
    }

    [Fact]
    public async Task A_job_never_runs_twice_at_the_same_time()
    {
        var (first, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var runner = Runner(new TestJob("a")
        {
            Work = async _ =>
            {
                await Tell("begin");
                first.TrySetResult();
                await goOn.Task;
                await Tell("end");
            },
        });

        var one = runner.RunAsync("a", CancellationToken.None);
        await first.Task;
        var two = runner.RunAsync("a", CancellationToken.None);
        goOn.SetResult();
        await Task.WhenAll(one, two);

        told.ShouldBe(["begin", "end", "begin", "end"]);
    }

    [Fact]
    public async Task The_next_due_moment_is_the_earliest_of_all_jobs()
    {
        var (sooner, later) = (Instant.FromUtc(2026, 11, 20, 14, 0), Instant.FromUtc(2026, 11, 23, 9, 0));
        var runner = Runner(new TestJob("a"), new TestJob("b") { Due = later }, new TestJob("c") { Due = sooner });

        (await runner.NextDueAsync(Instant.MinValue, CancellationToken.None)).ShouldBe(sooner);
        (await runner.NextDueAsync(sooner, CancellationToken.None)).ShouldBe(later);
        (await runner.NextDueAsync(later, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_nobody_knows_is_a_mistake() =>
        await Should.ThrowAsync<InvalidOperationException>(() => Runner().RunAsync("nonsense", CancellationToken.None));

    private Task Tell(string what)
    {
        told.Add(what);
        return Task.CompletedTask;
    }

    private static JobRunner Runner(params TestJob[] jobs)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<OutboxBell>().AddSingleton(TimeProvider.System).AddSingleton<JobRunner>();
        foreach (var job in jobs)
        {
            services.AddScoped<IJob>(_ => job);
        }

        return services.BuildServiceProvider().GetRequiredService<JobRunner>();
    }
}
