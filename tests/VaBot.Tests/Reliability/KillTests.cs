using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.TimeEntries;
using VaBot.Tests.Channels.Slack;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Reliability;

/// <summary>kill -9 between any two steps: what was acknowledged is there, what was repeated is there once, nothing is there by half.</summary>
public sealed class KillTests
{
    private const int Rounds = 15;

    [Fact]
    public async Task Killed_again_and_again_under_load_nothing_is_lost_and_nothing_is_done_twice()
    {
        await using var slack = await FakeSlack.StartAsync(SystemClock.Instance);
        slack.MessagesPerSecond = int.MaxValue;
        await using var bot = new BotProcess(slack);
        using var anna = new SlackPerson(slack, bot.Url);
        var storm = new Storm(anna, bot);
        var chance = new Random(20261120);

        // Even the very first start, while it creates its tables and the demo practice.
        for (var i = 0; i < 3; i++)
        {
            bot.Start();
            await Task.Delay(chance.Next(300, 1200));
            await bot.KillAsync();
        }

        for (var round = 0; round < Rounds; round++)
        {
            bot.Start();
            await bot.ReadyAsync();
            await storm.UntilKilledAsync(after: chance.Next(1, 40));
        }

        bot.Start();
        await bot.ReadyAsync();
        await storm.UntilAllAnsweredAsync();
        await EverythingSentAsync(bot);
        await bot.KillAsync();

        storm.Repeated.ShouldBeGreaterThan(Rounds);
        await using var database = bot.Open();
        await EntriesAreExactAsync(database, storm.Answered);
        await NothingIsHalfSavedAsync(database, storm.Answered);
        await EverybodyWasToldAsync(database, slack, storm.Answered);
    }

    private static async Task EntriesAreExactAsync(SqliteDatabase database, IReadOnlyList<Deed> answered)
    {
        var undone = answered.Where(deed => deed.IsUndo).Select(deed => deed.Note).ToHashSet();
        var expected = answered.Where(deed => !deed.IsUndo && !undone.Contains(deed.Note)).Select(deed => $"{deed.Note} {deed.Minutes}");
        var entries = await database.Set<TimeEntry>().AsNoTracking().ToListAsync();
        entries.Select(entry => $"{entry.Note} {entry.Minutes}").Order().ShouldBe(expected.Order());
        (await database.Set<DayTotal>().SumAsync(total => total.Minutes)).ShouldBe(entries.Sum(entry => entry.Minutes));
    }

    private static async Task NothingIsHalfSavedAsync(SqliteDatabase database, IReadOnlyList<Deed> answered)
    {
        (await database.Set<HandledMessage>().CountAsync()).ShouldBe(answered.Count);
        var journal = await database.Set<JournalEntry>().AsNoTracking().ToListAsync();
        journal.Select(entry => $"{entry.Subject} {entry.UndoneAt is not null}").Order()
            .ShouldBe(answered.Where(deed => !deed.IsUndo).Select(deed => $"{deed.Note} {answered.Any(other => other.IsUndo && other.Note == deed.Note)}").Order());
    }

    private static async Task EverybodyWasToldAsync(SqliteDatabase database, FakeSlack slack, IReadOnlyList<Deed> answered)
    {
        var messages = await database.Set<OutboxMessage>().AsNoTracking().ToListAsync();
        messages.ShouldAllBe(message => message.State == OutboxState.Sent);
        messages.Count.ShouldBe(answered.Count(deed => deed.IsUndo || deed.IsInConversation));

        // A message that carries its key is there exactly once; an answer through a response address, which nobody can look up, at least once.
        var posted = slack.Received.Where(message => message.Body.At("metadata") is not null).Select(message => message.Body.TextAt("metadata", "event_payload", "key")).ToList();
        posted.Order().ShouldBe(messages.Where(message => !message.Place.Contains('#')).Select(message => message.Key).Order());
        var answers = slack.Received.Where(message => message.Body.At("metadata") is null).Select(message => message.Text).ToList();
        answered.Where(deed => deed.IsUndo).ShouldAllBe(deed => answers.Any(text => text.Contains(deed.Note, StringComparison.Ordinal)));
        slack.Refused.ShouldBeEmpty();
    }

    /// <summary>What a dead process held waits for its lease; the clock is moved past it.</summary>
    private static async Task EverythingSentAsync(BotProcess bot)
    {
        for (var i = 0; i < 5; i++)
        {
            await bot.MoveClockAsync(TimeSpan.FromMinutes(2));
        }
    }
}
