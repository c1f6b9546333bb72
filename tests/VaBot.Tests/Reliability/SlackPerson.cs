using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using VaBot.Channels.Slack;
using VaBot.Tests.Channels.Slack;

namespace VaBot.Tests.Reliability;

/// <summary>One thing Anna does in Slack. Slack delivers it until it is answered, each time the same body with the same ids.</summary>
/// <param name="Note">What only this entry is called; for an undo, the note of what is undone.</param>
/// <param name="Minutes">0 for an undo.</param>
internal sealed record Deed(string Path, string Body, string Note, int Minutes)
{
    public bool IsUndo => Minutes == 0;

    public bool IsInConversation => Path.EndsWith("events", StringComparison.Ordinal);
}

/// <summary>Thinks of things to do, no two alike, and delivers them.</summary>
internal sealed class SlackPerson(FakeSlack slack, Uri bot) : IDisposable
{
    private static readonly string[] Syllables = ["ba", "do", "fi", "gu", "ka", "lo", "mi", "nu", "pa", "ro"];

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };

    private int last;

    /// <summary>Every third is said in conversation, where the answer goes through the outbox.</summary>
    public Deed Log()
    {
        var number = Interlocked.Increment(ref last);
        var note = "Zq" + string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));
        var minutes = 10 + number % 50;
        return number % 3 == 0
            ? new Deed("slack/events", Event($"!log {minutes}m acme \"{note}\"", number), note, minutes)
            : new Deed("slack/commands", Form(("team_id", "T0VABOT"), ("channel_id", "C0ACME"), ("user_id", "U0ANNA"), ("command", "/log"), ("text", $"{minutes}m \"{note}\""), ("trigger_id", $"1.{number}")), note, minutes);
    }

    /// <summary>A click on the button under an answer.</summary>
    public Deed Undo(Deed what, string command)
    {
        var number = Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture);
        var click = new JsonObject
        {
            ["type"] = "block_actions",
            ["user"] = new JsonObject { ["id"] = "U0ANNA", ["team_id"] = "T0VABOT" },
            ["team"] = new JsonObject { ["id"] = "T0VABOT" },
            ["channel"] = new JsonObject { ["id"] = "C0ACME" },
            ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "1.1", ["channel_id"] = "C0ACME", ["is_ephemeral"] = true },
            ["response_url"] = slack.OpenResponseUrl("C0ACME", "U0ANNA"),
            ["actions"] = new JsonArray(new JsonObject { ["action_id"] = "button1", ["type"] = "button", ["value"] = command, ["action_ts"] = number }),
        };
        return new Deed("slack/actions", Form(("payload", click.ToJsonString())), what.Note, 0);
    }

    /// <returns>The answer's body; null when there was none.</returns>
    public async Task<string?> DeliverAsync(Deed deed)
    {
        var body = Encoding.UTF8.GetBytes(deed.Body);
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, deed.Path)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.Add("Content-Type", deed.IsInConversation ? "application/json" : "application/x-www-form-urlencoded");
        request.Headers.Add(SlackSignature.TimestampHeader, now.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Sign(BotProcess.SigningSecret, now, body));
        try
        {
            using var response = await http.SendAsync(request);
            return response.StatusCode == HttpStatusCode.OK
                ? await response.Content.ReadAsStringAsync()
                : throw new InvalidOperationException($"{deed} was answered {response.StatusCode}.");
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();

    private static string Event(string text, int number) => new JsonObject
    {
        ["type"] = "event_callback",
        ["team_id"] = "T0VABOT",
        ["event_id"] = $"Ev{number}",
        ["event"] = new JsonObject { ["type"] = "message", ["channel_type"] = "im", ["channel"] = "D0ANNA", ["user"] = "U0ANNA", ["team"] = "T0VABOT", ["ts"] = $"{number}.1", ["text"] = text },
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = "T0VABOT", ["user_id"] = "U0BOT", ["is_bot"] = true }),
    }.ToJsonString();

    private static string Form(params (string Name, string Value)[] fields) =>
        string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
}
