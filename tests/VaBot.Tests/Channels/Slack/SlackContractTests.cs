namespace VaBot.Tests.Channels.Slack;

public sealed class SlackContractTests : ChannelContract
{
    private SlackBot bot = null!;

    public override async Task InitializeAsync() => bot = await SlackBot.StartAsync();

    public override async Task DisposeAsync() => await bot.DisposeAsync();

    protected override async Task<Seen> SayAsync(string who, string where, string line, int times = 1)
    {
        var (user, channel) = ($"U0{who.ToUpperInvariant()}", where == "dm" ? $"D0{who.ToUpperInvariant()}" : $"C0{(where == "bluebird" ? "BLUE" : where.ToUpperInvariant())}");
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (command, text) = space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
        if (times == 1)
        {
            return Of((await bot.TypeAsync(user, channel, command, text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")))!);
        }

        var body = bot.Keystroke(user, channel, command, text);
        HttpResponseMessage answer = null!;
        for (var i = 0; i < times; i++)
        {
            answer = await bot.PostAsync("/slack/commands", body);
        }

        return Of(new FakeSlackMessage(channel, System.Text.Json.JsonElement.Parse(await answer.Content.ReadAsStringAsync()), IsEphemeral: true, null) { For = user });
    }

    protected override async Task<Seen> PressAsync(string who, string where, Seen seen, string label) =>
        Of(await bot.PressAsync($"U0{who.ToUpperInvariant()}", (FakeSlackMessage)seen.Handle, seen.Buttons[label]));

    private static Seen Of(FakeSlackMessage message) => new(message.Shown.Replace("*", "", StringComparison.Ordinal), message.Buttons, message);
}
