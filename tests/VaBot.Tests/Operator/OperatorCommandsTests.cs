using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Jobs;
using VaBot.Operator;
using VaBot.Tests.Jobs;
using Xunit;

namespace VaBot.Tests.Operator;

public sealed class OperatorCommandsTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("vabot-operator-").FullName;

    private readonly StringWriter output = new();

    private readonly StringWriter errors = new();

    private TestBot bot = null!;

    public async Task InitializeAsync() => bot = await TestBot.StartAsync(services => services
        .AddJobs(typeof(object).Assembly)
        .AddSingleton<Microsoft.Extensions.Hosting.IHostApplicationLifetime>(_ => null!)
        .AddScoped<IJob>(_ => new TestJob("good") { Every = Duration.FromMinutes(5) })
        .AddScoped<IJob>(_ => new TestJob("bad") { Work = _ => throw new IOException("disk full") }));

    [Theory]
    [InlineData("understand")]
    [InlineData("migrate")]
    [InlineData("jobs", "list")]
    [InlineData("nonsense")]
    public void Words_ask_for_a_command(params string[] args) => OperatorCommands.Ask(args).ShouldBeTrue();

    [Theory]
    [InlineData]
    [InlineData("--urls=http://localhost:5081")]
    [InlineData("--environment", "Development")]
    public void Settings_start_the_bot(params string[] args) => OperatorCommands.Ask(args).ShouldBeFalse();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("jobs")]
    [InlineData("jobs", "run")]
    [InlineData("backup")]
    [InlineData("migrate", "now")]
    public async Task What_is_not_a_command_gets_a_sentence_and_the_usage(params string[] args)
    {
        (await RunAsync(args)).ShouldBe(2);

        errors.ToString().ShouldStartWith($"There is no command '{string.Join(' ', args)}'.");
        errors.ToString().ShouldContain("jobs run NAME");
        output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Settings_may_follow_a_command()
    {
        (await RunAsync("jobs", "run", "good", "--environment", "Production")).ShouldBe(0);
        output.ToString().ShouldStartWith("good ran in ");
    }

    [Fact]
    public async Task A_job_that_fails_says_why()
    {
        (await RunAsync("jobs", "run", "bad")).ShouldBe(1);
        errors.ToString().Trim().ShouldBe("bad failed: IOException: disk full");
    }

    [Fact]
    public async Task A_job_that_does_not_exist_names_those_that_do()
    {
        (await RunAsync("jobs", "run", "goood")).ShouldBe(2);
        errors.ToString().Trim().ShouldBe("There is no job 'goood'. There are: bad, good.");
    }

    [Fact]
    public async Task Jobs_are_listed_before_any_engine_ran()
    {
        (await RunAsync("jobs", "list")).ShouldBe(0);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ', 2)[0]).ShouldBe(["job", "bad", "good"]);
        lines[2].ShouldContain("5 min");
    }

    [Fact]
    public async Task Migrating_twice_is_migrating_once()
    {
        (await RunAsync("migrate")).ShouldBe(0);
        (await RunAsync("migrate")).ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_says_where_it_is()
    {
        var file = Path.Combine(folder, "copy.db");

        (await RunAsync("backup", file)).ShouldBe(0);

        output.ToString().Trim().ShouldBe($"The database was copied to {file}.");
        System.IO.File.Exists(file).ShouldBeTrue();
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_is_said_in_a_sentence()
    {
        (await RunAsync("backup", Path.Combine(folder, "missing", "copy.db"))).ShouldBe(1);
        errors.ToString().ShouldNotBeEmpty();
        errors.ToString().ShouldNotContain("   at ");
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<int> RunAsync(params string[] args) => OperatorCommands.RunAsync(args, bot.Host, output, errors, CancellationToken.None);
}
