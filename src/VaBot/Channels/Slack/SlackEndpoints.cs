using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack;

/// <summary>What Slack calls: commands, clicks, menus, events. Proven first, parsed after; the turn is saved before the answer.</summary>
internal sealed class SlackEndpoints(SlackSignature signature, TurnRunner turns, IOptions<SlackOptions> options, ILogger<SlackEndpoints> log)
{
    /// <summary>Slash command: the answer is the HTTP body, so it needs no second call and no token.</summary>
    public Task<IResult> CommandAsync(HttpContext http) => ProvenAsync(http, async body =>
    {
        if (SlackCommands.Form(body) is not { } form || SlackCommands.Read(form, options.Value) is not { } message)
        {
            return Unreadable();
        }

        var reply = await turns.RunAsync(message, http.RequestAborted);
        return Answer(message, reply) is { } answer ? Json(answer, SlackWireJson.Default.SlackAnswer) : Results.Ok();
    });

    /// <summary>Click: the answer goes through the outbox to the response address, which can replace the message.</summary>
    public Task<IResult> ActionAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(Payload(body), async payload =>
    {
        switch (payload.TextAt("type"))
        {
            case null:
                return Unreadable();
            case "block_actions" when SlackActions.Read(payload, options.Value) is { } message:
                await turns.RunAsync(message, http.RequestAborted);
                break;
        }

        return Results.Ok();
    }));

    /// <summary>Menus that load their entries: none do yet.</summary>
    public Task<IResult> OptionsAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(Payload(body), payload =>
        Task.FromResult(payload.TextAt("type") is null ? Unreadable() : Json(new SlackOptionsAnswer([]), SlackWireJson.Default.SlackOptionsAnswer))));

    /// <summary>Event: answered 200 once the turn is saved, with the reply in the outbox. Slack repeats what was not answered so.</summary>
    public Task<IResult> EventAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(body, async payload =>
    {
        switch (payload.TextAt("type"))
        {
            case null:
                return Unreadable();
            case "url_verification":
                return payload.TextAt("challenge") is { } challenge ? Results.Text(challenge) : Unreadable();
            case "event_callback" when SlackEvents.Read(payload) is { } message:
                await turns.RunAsync(message, http.RequestAborted);
                break;
        }

        return Results.Ok();
    }));

    /// <summary>What a command is answered in the HTTP body; null for a reply without parts, which Slack shows as nothing.</summary>
    internal static SlackAnswer? Answer(IncomingMessage message, Reply reply)
    {
        var pages = SlackRenderer.Messages(reply);
        if (pages.Count == 0)
        {
            return null;
        }

        var page = message.MoreTo is null ? SlackPages.AtMost(1, pages)[0] : pages[0];
        // Slack does not say whether a direct message is with the bot or with another person, so there only she sees the answer.
        var isForAll = reply.Visibility == Visibility.Conversation && !message.IsDirect;
        return new SlackAnswer(isForAll ? "in_channel" : "ephemeral", page.Text, page.Blocks);
    }

    private async Task<IResult> ProvenAsync(HttpContext http, Func<string, Task<IResult>> then)
    {
        if (await SlackBody.ReadAsync(http.Request, http.RequestAborted) is not { } body)
        {
            return Results.Text("Too large.", statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        var headers = http.Request.Headers;
        if (!signature.Accepts(headers[SlackSignature.TimestampHeader], headers[SlackSignature.SignatureHeader], body))
        {
            log.LogWarning("A request to {Path} was refused: not signed by Slack within five minutes", http.Request.Path.Value);
            return Results.Text("Not signed by Slack just now.", statusCode: StatusCodes.Status401Unauthorized);
        }

        if (SlackBody.Text(body) is not { } text)
        {
            return Unreadable();
        }

        // Slack checks certificates with a form of two fields (Slack, "Enabling interactivity with slash commands").
        return IsSslCheck(text) ? Results.Ok() : await then(text);
    }

    private static bool IsSslCheck(string text) =>
        !text.StartsWith('{') && text.Contains("ssl_check=1", StringComparison.Ordinal)
        && SlackCommands.Form(text) is { } form && form.TryGetValue("ssl_check", out var check) && check == "1";

    private async Task<IResult> WithJsonAsync(string? json, Func<JsonElement, Task<IResult>> then)
    {
        try
        {
            return json is null ? Unreadable() : await then(JsonElement.Parse(json));
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return Unreadable();
        }
    }

    private static string? Payload(string body) =>
        SlackCommands.Form(body) is { } form && form.TryGetValue("payload", out var payload) && payload.Count == 1 ? payload[0] : null;

    private static IResult Json<T>(T answer, JsonTypeInfo<T> type) =>
        Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, type), "application/json; charset=utf-8");

    private IResult Unreadable()
    {
        log.LogWarning("A request signed by Slack was not in a known shape");
        return Results.Text("Not what Slack sends.", statusCode: StatusCodes.Status400BadRequest);
    }
}
