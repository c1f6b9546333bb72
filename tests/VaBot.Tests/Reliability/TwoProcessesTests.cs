using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.People;
using VaBot.Tests.Channels.Slack;
using VaBot.Tests.Data;
using Xunit;

namespace VaBot.Tests.Reliability;

/// <summary>Two real processes on one PostgreSQL ask a hundred assistants about a week, and one of them is killed in the middle of it.</summary>
public sealed class TwoProcessesTests : IAsyncLifetime
{
    private const int Assistants = 100;

    private readonly string name = $"two_{Guid.NewGuid():N}";

    private string connectionString = "";

    public async Task InitializeAsync() => connectionString = PostgresServer.IsInstalled ? await PostgresServer.CreateDatabaseAsync(name) : "";

    public Task DisposeAsync() => PostgresServer.IsInstalled ? PostgresServer.DropDatabaseAsync(name) : Task.CompletedTask;

    [PostgresFact]
    public async Task Everybody_is_asked_exactly_once()
    {
        await using var slack = await FakeSlack.StartAsync(SystemClock.Instance);
        slack.MessagesPerSecond = int.MaxValue;
        await using var one = new BotProcess(slack, connectionString);
        await using var other = new BotProcess(slack, connectionString);
        one.Start();
        await one.ReadyAsync();
        await FillAsync();
        other.Start();
        await other.ReadyAsync();

        var (first, second) = (LookAsync(one), LookAsync(other));
        await HalfAskedAsync();
        await one.KillAsync();
        await Task.WhenAll(first, second);
        one.Start();
        await one.ReadyAsync();

        // What the dead process held waits for its lease; the clock is moved past it.
        for (var i = 0; i < 5; i++)
        {
            await other.MoveClockAsync(TimeSpan.FromMinutes(2));
        }

        await using var database = Open();
        var asked = await database.Set<OutboxMessage>().Where(message => message.Key.StartsWith("plan-prompt/") && message.Place.StartsWith("T0VABOT/DX")).ToListAsync();
        asked.Count.ShouldBe(Assistants);
        asked.ShouldAllBe(message => message.State == OutboxState.Sent);
        var heard = slack.Received.Select(message => message.Body.At("metadata") is null ? "" : message.Body.TextAt("metadata", "event_payload", "key") ?? "").Where(key => key.StartsWith("plan-prompt/", StringComparison.Ordinal)).ToList();
        heard.Where(key => asked.Exists(message => message.Key == key)).Order().ShouldBe(asked.Select(message => message.Key).Order());
    }

    /// <summary>Looks as a tick would; being killed meanwhile is no failure of the test.</summary>
    private static async Task LookAsync(BotProcess bot)
    {
        try
        {
            await bot.MoveClockAsync(TimeSpan.FromSeconds(1));
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
        }
    }

    private async Task HalfAskedAsync()
    {
        await using var database = Open();
        while (await database.Set<OutboxMessage>().CountAsync(message => message.Key.StartsWith("plan-prompt/")) < Assistants / 4)
        {
            await Task.Delay(5);
        }
    }

    private async Task FillAsync()
    {
        await using var database = Open();
        var now = SystemClock.Instance.GetCurrentInstant();
        var monday = now.InUtc().Date.With(DateAdjusters.Next(IsoDayOfWeek.Monday));
        for (var i = 0; i < Assistants; i++)
        {
            var person = new Person
            {
                Id = Guid.CreateVersion7(),
                Name = $"Assistant {i}",
                Language = Language.English,
                Zone = "Etc/UTC",
                WorkStarts = LocalTime.Midnight,
                WorkEnds = LocalTime.MaxValue,
                WorkDays = "1234567",
                HolidaysOf = Person.NoHolidays,
            };
            var practice = new Practice { Id = Guid.CreateVersion7(), Name = $"Practice {i}", Currency = "EUR", Zone = "Etc/UTC" };
            database.AddRange(person, practice);
            database.Add(new Member { PersonId = person.Id, PracticeId = practice.Id, Role = Role.Assistant });
            database.Add(new Client { Id = Guid.CreateVersion7(), PracticeId = practice.Id, Name = $"Client {i}", ShortName = $"Client {i}" });
            database.Add(new Conversation { Channel = "slack", Place = $"T0VABOT/DX{i}", PersonId = person.Id });
            database.Add(new PlanDue { Id = Guid.CreateVersion7(), Kind = PlanDueKind.Ask, PracticeId = practice.Id, PersonId = person.Id, Week = monday, DueAt = now });
        }

        await database.SaveChangesAsync();
    }

    private PostgresDatabase Open()
    {
        var options = new DbContextOptionsBuilder<PostgresDatabase>();
        PostgresDatabase.Configure(options, connectionString);
        return new PostgresDatabase(options.Options);
    }
}
