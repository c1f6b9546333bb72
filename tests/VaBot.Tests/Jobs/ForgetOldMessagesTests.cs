using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Jobs;

public sealed class ForgetOldMessagesTests
{
    [Fact]
    public async Task Inbox_marks_are_kept_for_two_days()
    {
        await using var bot = await StartAsync();
        var limit = bot.Clock.Now - ForgetOldMessages.KeepHandled;
        await bot.ChangeAsync(database =>
        {
            database.Add(new HandledMessage { Key = "kept", At = limit, Reply = "{}" });
            database.AddRange(Enumerable.Range(0, 450).Select(n => new HandledMessage { Key = $"old/{n}", At = limit - Duration.FromMilliseconds(1), Reply = "{}" }));
        });

        await RunAsync(bot);

        (await bot.RowsAsync<HandledMessage>()).Select(handled => handled.Key).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task Ended_messages_are_kept_for_thirty_days_and_waiting_ones_for_ever()
    {
        await using var bot = await StartAsync();
        var limit = bot.Clock.Now - ForgetOldMessages.KeepEnded;
        var before = limit - Duration.FromMilliseconds(1);
        await bot.ChangeAsync(database =>
        {
            Add(database, "sent, old", OutboxState.Sent, before, before);
            Add(database, "dropped, old", OutboxState.Dropped, before, before);
            Add(database, "sent late", OutboxState.Sent, before, limit);
            Add(database, "sent, young", OutboxState.Sent, limit, limit);
            Add(database, "waiting", OutboxState.Waiting, before, null);
        });

        await RunAsync(bot);

        (await bot.RowsAsync<OutboxMessage>()).Select(message => message.Key).ShouldBe(["sent late", "sent, young", "waiting"], ignoreOrder: true);
    }

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(services => services.AddJobs(typeof(ForgetOldMessages).Assembly));

    private static async Task RunAsync(TestBot bot) =>
        (await bot.Host.GetRequiredService<JobRunner>().RunAsync("forget-old-messages", CancellationToken.None)).Failure.ShouldBeNull();

    private static void Add(Database database, string key, OutboxState state, Instant due, Instant? ended) => database.Add(new OutboxMessage
    {
        Key = key,
        Channel = "playground",
        Place = "dm/anna",
        Reply = "{}",
        CreatedAt = due,
        DueAt = due,
        NotAfter = due,
        State = state,
        EndedAt = ended,
    });
}
