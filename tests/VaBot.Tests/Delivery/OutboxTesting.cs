using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Tests.Delivery;

/// <summary>Putting messages into a test bot's outbox and looking at what became of them.</summary>
internal static class OutboxTesting
{
    public static async Task EnqueueAsync(this TestBot bot, string key, string place = "acme", Duration? usefulFor = null)
    {
        await using var scope = bot.Host.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Enqueue(key, new Address("playground", place), Reply.Of(new Line($"This is {key}.")), usefulFor ?? Duration.FromHours(1));
        await scope.ServiceProvider.GetRequiredService<VaBot.Data.Database>().SaveChangesAsync();
    }

    public static OutboxSender Sender(this TestBot bot) => bot.Host.GetRequiredService<OutboxSender>();

    public static OutboxLeases Leases(this TestBot bot) => bot.Host.GetRequiredService<OutboxLeases>();

    public static Task DrainAsync(this TestBot bot) => bot.Sender().DrainAsync(CancellationToken.None);

    public static Task<IReadOnlyList<LeasedMessage>> TakeAsync(this TestBot bot, int most = 100) => bot.Leases().TakeAsync(most, [], CancellationToken.None);

    /// <summary>The keys a platform heard, in order, with a question mark where it was told to look first.</summary>
    public static string Keys(this ListeningChannel channel) => string.Join(' ', channel.Heard.Select(message => message.Key + (message.MayHaveBeenSent ? "?" : "")));

    public static async Task<OutboxMessage> MessageAsync(this TestBot bot, string key) => (await bot.RowsAsync<OutboxMessage>()).Single(message => message.Key == key);
}
