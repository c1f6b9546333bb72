using System.Text.Json;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundContractTests : ChannelContract
{
    private readonly PlaygroundHost host = new();

    private int keys;

    public override Task InitializeAsync() => Task.CompletedTask;

    public override async Task DisposeAsync() => await host.DisposeAsync();

    protected override async Task<Seen> SayAsync(string who, string where, string line, int times = 1)
    {
        var key = $"contract-{++keys}";
        JsonElement answer = default;
        for (var i = 0; i < times; i++)
        {
            answer = await host.SayAsync(who, where, line, key);
        }

        return Of(answer);
    }

    protected override async Task<Seen> PressAsync(string who, string where, Seen seen, string label) =>
        Of(await host.SayAsync(who, where, seen.Buttons[label], replaces: ((JsonElement)seen.Handle).GetProperty("id").GetInt64()));

    private static Seen Of(JsonElement answer)
    {
        var reply = answer.GetProperty("replies")[0];
        var buttons = reply.GetProperty("buttons").EnumerateArray().GroupBy(button => button.GetProperty("label").GetString()!)
            .ToDictionary(same => same.Key, same => same.First().GetProperty("command").GetString()!);
        return new Seen(reply.GetProperty("text").GetString()!, buttons, reply);
    }
}
