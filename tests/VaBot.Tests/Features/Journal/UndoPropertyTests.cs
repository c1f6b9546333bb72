using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Shouldly;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using Xunit;

namespace VaBot.Tests.Features.Journal;

/// <summary>Whatever was done, undo walks back through every state there was and redo forth again, row by row.</summary>
public sealed class UndoPropertyTests
{
    private static readonly string[] Said =
    [
        "/log 45m newsletter", "/log 20m newsletter / 15m trade fair research", "/log 1h hírlevél yesterday", "/log 8:00-8:20 newsletter", "/log edit 50m", "/log edit 10m",
        "/log move blog post", "/log move Bluebird", "/log move yesterday", "/log split 5m blog post", "/log delete",
        "/timer start newsletter", "/timer switch trade fair research", "/timer pause", "/timer resume", "/timer stop",
        "/task newsletter before blog post", "/task done hírlevél", "/task add Order samples",
        "/task done inbox triage", "/task check newsletter photos", "/task tick newsletter 1", "/task strike newsletter 1", "/task note newsletter soon", "/task describe newsletter three stories",
        "/task repeat newsletter monthly on the 31st", "/task repeat inbox triage off", "/task link newsletter https://example.com/", "/task service newsletter Admin", "/task rename hírlevél to Newsletter two",
        "/log 25m acme photo shoot", "/log make a task of it", "/task wait blog post for photos", "/task reopen blog post",
    ];

    [Fact]
    public void Undo_and_redo_pass_through_every_state()
    {
        var plays = ArbMap.Default.GeneratorFor<byte>().ListOf(12);
        Prop.ForAll(plays.ToArbitrary(), play => PlayAsync(play).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static async Task<bool> PlayAsync(IEnumerable<byte> play)
    {
        await using var bot = await TestBot.StartAsync();
        var states = new List<string> { await StateAsync(bot) };
        foreach (var step in play)
        {
            bot.Clock.Advance(Duration.FromMinutes(1 + step % 7));
            await bot.SayAsync("anna", "dm", Said[step % Said.Length]);
            var state = await StateAsync(bot);
            if (state != states[^1])
            {
                states.Add(state);
            }
        }

        // What changed nothing (asked back, refused) is no state and must be no step either.
        for (var i = states.Count - 2; i >= 0; i--)
        {
            await SayLaterAsync(bot, "/undo");
            (await StateAsync(bot)).ShouldBe(states[i], $"undo to {i}");
        }

        foreach (var state in states.Skip(1))
        {
            await SayLaterAsync(bot, "/redo");
            (await StateAsync(bot)).ShouldBe(state, "redo");
        }

        return true;
    }

    private static async Task SayLaterAsync(TestBot bot, string said)
    {
        bot.Clock.Advance(Duration.FromSeconds(1));
        await bot.SayAsync("anna", "dm", said);
    }

    private static async Task<string> StateAsync(TestBot bot)
    {
        await TotalsAddUpAsync(bot);
        var entries = (await bot.RowsAsync<TimeEntry>()).Select(e => $"{e.Id} {e.ClientId} {e.TaskId} {e.Minutes} {e.Day:uuuu-MM-dd} {e.StartedAt} {e.EndedAt} {e.Note}");
        var timers = (await bot.RowsAsync<RunningTimer>()).Select(t => $"{t.Id} {t.ClientId} {t.TaskId} {t.StartedAt} {t.Note}");
        var tasks = (await bot.RowsAsync<VaBot.Features.Tasks.TaskItem>()).Select(t =>
            $"{t.Id} {t.Title} {t.State} {t.Rank} {t.Service} {t.Description} {t.Link} {t.Repeats} {t.Due} {t.WaitsFor} {t.WaitsSince} {t.DoneAt} {t.PreviousId}");
        var steps = (await bot.RowsAsync<VaBot.Features.Tasks.ChecklistItem>()).Select(s => $"{s.Id} {s.TaskId} {s.Text} {s.IsDone}");
        var notes = (await bot.RowsAsync<VaBot.Features.Tasks.TaskNote>()).Select(n => $"{n.Id} {n.TaskId} {n.Text}");
        return string.Join('\n', entries.Concat(timers).Concat(tasks).Concat(steps).Concat(notes).Order());
    }

    /// <summary>The sums that answers are made of are kept beside the entries; they must never drift from them.</summary>
    private static async Task TotalsAddUpAsync(TestBot bot)
    {
        var sums = (await bot.RowsAsync<TimeEntry>()).GroupBy(e => (e.PersonId, e.Day, e.ClientId)).Select(day => (day.Key, day.Sum(e => e.Minutes)));
        var kept = (await bot.RowsAsync<DayTotal>()).Where(total => total.Minutes != 0).Select(total => ((total.PersonId, total.Day, total.ClientId), total.Minutes));
        kept.ShouldBe(sums, ignoreOrder: true);
        var onCards = (await bot.RowsAsync<TimeEntry>()).Where(e => e.TaskId is not null).GroupBy(e => e.TaskId!.Value).Select(card => (card.Key, card.Sum(e => e.Minutes)));
        (await bot.RowsAsync<TaskTotal>()).Where(total => total.Minutes != 0).Select(total => (total.Id, total.Minutes)).ShouldBe(onCards, ignoreOrder: true);
    }
}
