using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VaBot.Benchmarks.Log;
using VaBot.Channels.Slack;
using VaBot.Tests.Channels.Slack;

namespace VaBot.Benchmarks.Soak;

/// <summary>What Anna does in Slack, in every way there is, each thing with a note of its own. Slack delivers until it is answered, some of it twice, by
/// request or by socket.</summary>
internal sealed class SoakTraffic(FakeSlack slack, Func<Uri> bot) : IDisposable
{
    private const string Alphabet = "bcdfghjklm";

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(15) };

    private readonly ConcurrentDictionary<string, int> logged = new();

    private readonly ConcurrentDictionary<string, bool> undone = new();

    private int last;

    private int deliveries;

    /// <summary>Notes and minutes of what must be there in the end.</summary>
    public IEnumerable<string> Expected => logged.Where(entry => !undone.ContainsKey(entry.Key)).Select(entry => $"{entry.Key} {entry.Value}");

    public int Actions => logged.Count + undone.Count;

    public int Deliveries => deliveries;

    /// <summary>Events, whose answers leave through the outbox.</summary>
    public int Events { get; private set; }

    /// <summary>One thing, done and answered; one in six is taken back.</summary>
    public async Task ActAsync(Random chance)
    {
        var number = Interlocked.Increment(ref last);
        var (note, minutes) = ("Soak" + string.Concat(number.ToString("00000", CultureInfo.InvariantCulture).Select(digit => Alphabet[digit - '0'])), 10 + number % 50);
        var kind = number % 3;
        string? undo = null;
        switch (kind)
        {
            case 0:
                undo = Undo(await DeliverAsync(chance, "slash_commands", "slack/commands", Command(note, minutes, number)));
                break;
            case 1:
                Events++;
                await DeliverAsync(chance, "events_api", "slack/events", Event(note, minutes, number));
                break;
            default:
                await DeliverAsync(chance, "interactive", "slack/actions", Submission(note, minutes, number));
                break;
        }

        logged[note] = minutes;
        if (undo is not null && number % 2 == 0)
        {
            await DeliverAsync(chance, "interactive", "slack/actions", Click(undo, number));
            undone[note] = true;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string> DeliverAsync(Random chance, string type, string path, JsonObject payload)
    {
        var times = chance.Next(5) == 0 ? 2 : 1;
        var answers = await Task.WhenAll(Enumerable.Range(0, times).Select(async _ =>
        {
            await Task.Delay(times == 1 ? 0 : chance.Next(200));
            Interlocked.Increment(ref deliveries);
            return chance.Next(2) == 0 ? (await slack.DeliverAsync(type, payload, most: 200)).ToString() : await RequestAsync(path, payload);
        }));
        return answers.OrderByDescending(answer => answer.Length).First();
    }

    private async Task<string> RequestAsync(string path, JsonObject payload)
    {
        var text = path switch
        {
            "slack/events" => payload.ToJsonString(),
            "slack/actions" => "payload=" + Uri.EscapeDataString(payload.ToJsonString()),
            _ => string.Join('&', payload.Select(field => $"{field.Key}={Uri.EscapeDataString((string)field.Value!)}")),
        };
        var body = Encoding.UTF8.GetBytes(text);
        while (true)
        {
            var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot(), path)) { Content = new ByteArrayContent(body) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", path == "slack/events" ? "application/json" : "application/x-www-form-urlencoded");
            request.Headers.Add(SlackSignature.TimestampHeader, now.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Sign(SignedRequest.Secret, now, body));
            try
            {
                using var response = await http.SendAsync(request);
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return await response.Content.ReadAsStringAsync();
                }
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
            {
                // Dead or deaf just now: Slack comes again.
            }

            await Task.Delay(200);
        }
    }

    private static string? Undo(string answer)
    {
        var root = answer.Length == 0 ? default : JsonElement.Parse(answer);
        var message = root.At("payload") ?? root;
        return (message.At("blocks") is { ValueKind: JsonValueKind.Array } blocks ? blocks.EnumerateArray() : default)
            .Where(block => block.TextAt("type") == "actions")
            .Select(block => block.FirstAt("elements")?.TextAt("value"))
            .FirstOrDefault(value => value?.StartsWith("/undo", StringComparison.Ordinal) == true);
    }

    private static JsonObject Command(string note, int minutes, int number) => new()
    {
        ["team_id"] = "T0VABOT",
        ["channel_id"] = "C0ACME",
        ["user_id"] = "U0ANNA",
        ["user_name"] = "anna",
        ["command"] = "/log",
        ["text"] = $"{minutes}m \"{note}\"",
        ["trigger_id"] = $"c.{number}",
    };

    private static JsonObject Event(string note, int minutes, int number) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = "T0VABOT",
        ["event_id"] = $"Ev{number}",
        ["event"] = new JsonObject { ["type"] = "message", ["channel_type"] = "im", ["channel"] = "D0ANNA", ["user"] = "U0ANNA", ["team"] = "T0VABOT", ["ts"] = $"{number}.1", ["text"] = $"!log {minutes}m acme \"{note}\"" },
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = "T0VABOT", ["user_id"] = "U0BOT", ["is_bot"] = true }),
    };

    private static JsonObject Submission(string note, int minutes, int number) => new()
    {
        ["type"] = "view_submission",
        ["team"] = new JsonObject { ["id"] = "T0VABOT" },
        ["user"] = new JsonObject { ["id"] = "U0ANNA", ["team_id"] = "T0VABOT" },
        ["view"] = new JsonObject
        {
            ["id"] = $"V{number}",
            ["type"] = "modal",
            ["callback_id"] = "form",
            ["private_metadata"] = """{"place":"T0VABOT/C0ACME@U0ANNA","command":"/log {time} \"{note}\""}""",
            ["blocks"] = new JsonArray(),
            ["state"] = new JsonObject { ["values"] = new JsonObject { ["form1.0"] = Answer("time", $"{minutes}m"), ["form1.1"] = Answer("note", note) } },
        },
    };

    private static JsonObject Answer(string field, string value) => new() { [field] = new JsonObject { ["type"] = "plain_text_input", ["value"] = value } };

    private JsonObject Click(string command, int number) => new()
    {
        ["type"] = "block_actions",
        ["user"] = new JsonObject { ["id"] = "U0ANNA", ["team_id"] = "T0VABOT" },
        ["team"] = new JsonObject { ["id"] = "T0VABOT" },
        ["channel"] = new JsonObject { ["id"] = "C0ACME" },
        ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "1.1", ["channel_id"] = "C0ACME", ["is_ephemeral"] = true },
        ["response_url"] = slack.OpenResponseUrl("C0ACME", "U0ANNA"),
        ["actions"] = new JsonArray(new JsonObject { ["action_id"] = "button1", ["type"] = "button", ["value"] = command, ["action_ts"] = $"{number}.9" }),
    };
}
