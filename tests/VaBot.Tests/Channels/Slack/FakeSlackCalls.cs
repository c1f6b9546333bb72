using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NodaTime;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The calls themselves: the Web API's few methods and the response addresses.</summary>
public sealed partial class FakeSlack
{
    /// <summary>Documented for response addresses.</summary>
    private const int ResponseUses = 5;

    private static readonly Duration ResponseLives = Duration.FromMinutes(30);

    private readonly Dictionary<string, ResponseAddress> addresses = [];

    private volatile string? dropsNext;

    private async Task PostAsync(HttpContext http, bool isEphemeral)
    {
        if (await ReadAsync(http) is not { } body)
        {
            await FailAsync(http, 200, "invalid_json");
        }
        else if (Error(http, body.TextAt("channel"), body) is { } error)
        {
            await FailAsync(http, 200, error);
        }
        else if (isEphemeral == (body.TextAt("user") is null) || isEphemeral && (body.At("unfurl_links") ?? body.At("metadata")) is not null)
        {
            await FailAsync(http, 200, "invalid_arguments");
        }
        else if (IsTooFast(body.TextAt("channel")!))
        {
            http.Response.Headers.RetryAfter = "1";
            await FailAsync(http, 429, "ratelimited");
        }
        else
        {
            var (channel, ts) = (body.TextAt("channel")!, Timestamp());
            await TakeAsync(http, new FakeSlackMessage(channel, body, isEphemeral, null) { Ts = ts }, isEphemeral ? new { ok = true, message_ts = ts } : new { ok = true, channel = DirectOf(channel), ts });
        }
    }

    /// <summary><c>chat.update</c> and <c>chat.delete</c>: of the bot's own messages that everybody there sees, by the conversation's own id.</summary>
    private async Task ChangeAsync(HttpContext http, bool isDeletion)
    {
        if (await ReadAsync(http) is not { } body)
        {
            await FailAsync(http, 200, "invalid_json");
            return;
        }

        var (channel, ts) = (body.TextAt("channel"), body.TextAt("ts"));
        var old = Received.LastOrDefault(message => message.Ts == ts && DirectOf(message.Channel) == channel && !message.IsEphemeral);
        if ((Error(http, channel, message: null) ?? (old is null or { IsDeleted: true } ? "message_not_found" : null) ?? (isDeletion ? null : SlackRules.ChangeRefusal(body))) is { } error)
        {
            await FailAsync(http, 200, error);
            return;
        }

        await TakeAsync(http, new FakeSlackMessage(old!.Channel, body, false, old) { Ts = ts!, IsDeleted = isDeletion }, new { ok = true, channel, ts });
    }

    /// <summary>Posted to a person, a message is in the direct messages with them, which have an id of their own.</summary>
    private static string DirectOf(string channel) => channel[0] is 'U' or 'W' ? "D" + channel[1..] : channel;

    private async Task HistoryAsync(HttpContext http, bool isThread)
    {
        var asked = http.Request.HasFormContentType
            ? (await http.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : http.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        if (Error(http, asked.GetValueOrDefault("channel"), message: null) is { } error)
        {
            await FailAsync(http, 200, error);
            return;
        }

        var withMetadata = asked.GetValueOrDefault("include_all_metadata") == "true";
        var thread = isThread ? asked["ts"] : null;
        var messages = Received.Where(m => m.Channel == asked["channel"] && !m.IsEphemeral && m.Thread == thread).Reverse().Take(int.Parse(asked["limit"], CultureInfo.InvariantCulture));
        await http.Response.WriteAsJsonAsync(new
        {
            ok = true,
            has_more = false,
            messages = messages.Select(m => new { type = "message", ts = m.Ts, text = m.Body.TextAt("text"), metadata = withMetadata ? m.Body.At("metadata") : null, files = m.Files.Select(file => new { id = file.Id, name = file.Name, size = file.Content.Length }) }),
        });
    }

    private async Task RespondAsync(HttpContext http, string id)
    {
        var body = await ReadAsync(http);
        if (!addresses.TryGetValue(id, out var address) || clock.GetCurrentInstant() - address.Opened > ResponseLives)
        {
            await FailAsync(http, 404, "expired_url");
        }
        else if (address.Uses >= ResponseUses)
        {
            await FailAsync(http, 404, "used_url");
        }
        else if (body is null || SlackRules.Refusal(body.Value) is not null)
        {
            await FailAsync(http, 400, body is null ? "invalid_payload" : SlackRules.Refusal(body.Value)!);
        }
        else
        {
            addresses[id] = address with { Uses = address.Uses + 1 };
            var replaces = body.Value.IsTrueAt("replace_original");
            var isEphemeral = replaces && address.Replaceable is { } was ? was.IsEphemeral : body.Value.TextAt("response_type") != "in_channel";
            await TakeAsync(http, new FakeSlackMessage(address.Channel, body.Value, isEphemeral, replaces ? address.Replaceable : null) { For = address.User }, "ok");
        }
    }

    private string? Error(HttpContext http, string? channel, JsonElement? message)
    {
        if (TokenError(http) is { } refusal)
        {
            return refusal;
        }

        if (channel is not { Length: > 0 })
        {
            return "channel_not_found";
        }

        return Errors.GetValueOrDefault(channel) ?? (message is { } body ? SlackRules.Refusal(body) : null);
    }

    private bool IsTooFast(string channel) =>
        Received.Count(message => message.Channel == channel && clock.GetCurrentInstant() - message.At < Duration.FromSeconds(1)) >= MessagesPerSecond;

    private async Task TakeAsync(HttpContext http, FakeSlackMessage message, object answer)
    {
        lock (one)
        {
            received.Add(message with { At = clock.GetCurrentInstant() });
        }

        if (dropsNext is { } method && http.Request.Path.Value!.EndsWith(method, StringComparison.Ordinal))
        {
            dropsNext = null;
            http.Abort();
            return;
        }

        await (answer is string text ? http.Response.WriteAsync(text) : http.Response.WriteAsJsonAsync(answer));
    }

    private async Task<JsonElement?> ReadAsync(HttpContext http)
    {
        try
        {
            var isJson = http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;
            if (!isJson && !http.Request.HasFormContentType)
            {
                return null;
            }

            var body = isJson ? (await JsonDocument.ParseAsync(http.Request.Body)).RootElement : Form(await http.Request.ReadFormAsync());
            Seen?.Invoke(http.Request.Path.Value!.Split('/')[^1], body);
            return body;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The Web API takes forms too, with JSON in those fields that are not simple.</summary>
    private static JsonElement Form(IFormCollection form) => JsonSerializer.SerializeToElement(form.ToDictionary(
        field => field.Key,
        field => field.Value.ToString() is ['[' or '{', ..] json ? JsonElement.Parse(json) : JsonSerializer.SerializeToElement(field.Value.ToString())));

    private string Open(string channel, string user, FakeSlackMessage? replaceable)
    {
        lock (one)
        {
            var id = (addresses.Count + 1).ToString(CultureInfo.InvariantCulture);
            addresses[id] = new ResponseAddress(channel, user, replaceable, clock.GetCurrentInstant(), 0);
            return id;
        }
    }

    private string Timestamp() => $"{clock.GetCurrentInstant().ToUnixTimeSeconds()}.{received.Count.ToString("000000", CultureInfo.InvariantCulture)}";

    private sealed record ResponseAddress(string Channel, string User, FakeSlackMessage? Replaceable, Instant Opened, int Uses);
}

/// <summary>A message Slack took.</summary>
/// <param name="Body">What was sent.</param>
/// <param name="Replaces">The message it stands in the place of.</param>
public sealed record FakeSlackMessage(string Channel, JsonElement Body, bool IsEphemeral, FakeSlackMessage? Replaces)
{
    public Instant At { get; init; }

    /// <summary>Its time stamp, which names it in its conversation.</summary>
    public string Ts { get; init; } = "";

    public bool IsDeleted { get; init; }

    /// <summary>For an ephemeral message: who sees it.</summary>
    public string? For { get; init; } = Body.TextAt("user");

    public string Text => Body.TextAt("text")!;

    /// <summary>Documents it shows.</summary>
    public IReadOnlyList<FakeSlackFile> Files { get; init; } = [];

    public string? Thread => Body.TextAt("thread_ts");

    public IReadOnlyList<JsonElement> Blocks => [.. Body.At("blocks")!.Value.EnumerateArray()];

    /// <summary>What a reader sees: the texts of the blocks, unescaped, a line each.</summary>
    public string Shown => string.Join('\n', Texts(Body.At("blocks")!.Value).Select(SlackText.Unescape));

    /// <summary>The values of the buttons, by their labels.</summary>
    public IReadOnlyDictionary<string, string> Buttons => Elements(Body.At("blocks")!.Value)
        .Where(element => element.TextAt("type") == "button")
        .GroupBy(element => SlackText.Unescape(element.TextAt("text", "text")!))
        .ToDictionary(same => same.Key, same => same.First().TextAt("value")!);

    /// <summary>Every button's id and value.</summary>
    public IEnumerable<(string Id, string Value)> Pressable => Elements(Body.At("blocks")!.Value)
        .Where(element => element.TextAt("type") == "button")
        .Select(element => (element.TextAt("action_id")!, element.TextAt("value")!));

    private static IEnumerable<string> Texts(JsonElement element) => Elements(element)
        .Where(e => e.TextAt("type") is "mrkdwn" or "plain_text")
        .Select(e => e.TextAt("text")!);

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Elements(property.Value)).Prepend(element),
        _ => [],
    };
}
