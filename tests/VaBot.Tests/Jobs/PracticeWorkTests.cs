using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Jobs;

public sealed class PracticeWorkTests
{
    private static readonly Address Place = new("playground", "dm/anna");

    [Fact]
    public async Task One_practice_that_fails_saves_nothing_and_stops_no_other()
    {
        await using var bot = await StartAsync();
        var (bad, good) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var work = bot.Host.GetRequiredService<PracticeWork>().ForEachAsync([bad, good], (practice, _, outbox, _) =>
        {
            Enqueue(outbox, $"test/{practice}");
            return practice == bad ? throw new IOException("bad row") : Task.CompletedTask;
        }, CancellationToken.None);

        (await Should.ThrowAsync<InvalidOperationException>(work)).InnerException.ShouldBeOfType<IOException>();
        (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem().Key.ShouldBe($"test/{good}");
    }

    [Fact]
    public async Task What_another_process_saved_first_is_looked_at_again_once()
    {
        await using var bot = await StartAsync();
        await bot.ChangeAsync(database => Enqueue(new Outbox(database, bot.Clock), "test/same"));
        var looks = 0;

        await bot.Host.GetRequiredService<PracticeWork>().ForEachAsync([Guid.CreateVersion7()], (_, _, outbox, _) =>
        {
            if (looks++ == 0)
            {
                Enqueue(outbox, "test/same");
            }

            return Task.CompletedTask;
        }, CancellationToken.None);

        looks.ShouldBe(2);
    }

    [Fact]
    public async Task No_turn_of_the_practice_comes_between()
    {
        await using var bot = await StartAsync();
        var practice = (await bot.RowsAsync<VaBot.People.Practice>()).Single().Id;
        Task<Reply>? turn = null;

        await bot.Host.GetRequiredService<PracticeWork>().ForEachAsync([practice], async (_, database, _, stop) =>
        {
            turn = bot.SayAsync("anna", "acme", "/log 45m newsletter");
            (await database.Set<VaBot.Features.TimeEntries.TimeEntry>().CountAsync(stop)).ShouldBe(0);
            turn.IsCompleted.ShouldBeFalse();
        }, CancellationToken.None);

        await turn!;
        (await bot.RowsAsync<VaBot.Features.TimeEntries.TimeEntry>()).Count.ShouldBe(1);
    }

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(services => services.AddJobs(typeof(PracticeWork).Assembly));

    private static void Enqueue(Outbox outbox, string key) => outbox.Enqueue(key, Place, Reply.Of(new Line("hello")), Duration.FromHours(1));
}
