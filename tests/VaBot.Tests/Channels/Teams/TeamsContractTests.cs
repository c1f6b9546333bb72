using System.Text.Json;
using NodaTime;
using VaBot.Channels.Teams;

namespace VaBot.Tests.Channels.Teams;

public sealed class TeamsContractTests : ChannelContract
{
    private TeamsBot bot = null!;

    public override async Task InitializeAsync() => bot = await TeamsBot.StartAsync();

    public override async Task DisposeAsync() => await bot.DisposeAsync();

    protected override async Task<Seen> SayAsync(string who, string where, string line, int times = 1)
    {
        // Nobody types faster.
        bot.Clock.Now += Duration.FromSeconds(1);
        var before = bot.Teams.Messages.Count;
        var said = TeamsPayload.Message(who, where == "bluebird" ? "blue" : where, line);
        for (var i = 0; i < times; i++)
        {
            await bot.TellAsync(said);
        }

        var message = bot.Teams.Messages.Skip(before).Single();
        return await SeenAsync(who, message);
    }

    protected override async Task<Seen> PressAsync(string who, string where, Seen seen, string label)
    {
        var (message, card) = ((FakeTeamsMessage, JsonElement))seen.Handle;
        await bot.PressAsync(who, message, seen.Buttons[label], card);
        return await SeenAsync(who, bot.Teams.Messages.Single(there => there.Id == message.Id));
    }

    /// <summary>As her client shows it: it asks for her own view, if there is one.</summary>
    private async Task<Seen> SeenAsync(string who, FakeTeamsMessage message)
    {
        var card = message.Card.At("refresh") is null ? message.Card : (await bot.ViewAsync(who, message)).GetProperty("value");
        var buttons = TeamsCardReading.Actions(card).Where(action => action.TextAt("data", "vabot", "c") is not null)
            .GroupBy(action => action.TextAt("title")!).ToDictionary(same => same.Key, same => same.First().TextAt("data", "vabot", "c")!);
        return new Seen(string.Join('\n', TeamsCardReading.Texts(card)), buttons, (message, card));
    }
}
