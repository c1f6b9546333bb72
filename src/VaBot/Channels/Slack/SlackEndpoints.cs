using System.Text.Json;

namespace VaBot.Channels.Slack;

/// <summary>What Slack calls: commands, clicks, menus, events. Proven first, parsed after; everything is saved before the answer.</summary>
internal sealed class SlackEndpoints(SlackSignature signature, SlackReception reception, ILogger<SlackEndpoints> log)
{
    public Task<IResult> CommandAsync(HttpContext http) => ProvenAsync(http, async body =>
        SlackCommands.Form(body) is { } form ? Answered(await reception.CommandAsync(form, http.RequestAborted)) : Unreadable());

    public Task<IResult> ActionAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(Payload(body), async payload =>
        Answered(await reception.InteractionAsync(payload, http.RequestAborted))));

    /// <summary>Menus that load their entries: none do.</summary>
    public Task<IResult> OptionsAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(Payload(body), payload =>
        Task.FromResult(payload.TextAt("type") is null ? Unreadable() : Answered(JsonSerializer.SerializeToUtf8Bytes(new SlackOptionsAnswer([]), SlackWireJson.Default.SlackOptionsAnswer)))));

    /// <summary>Event: answered 200 once everything is saved. Slack repeats what was not answered so.</summary>
    public Task<IResult> EventAsync(HttpContext http) => ProvenAsync(http, body => WithJsonAsync(body, async payload =>
    {
        switch (payload.TextAt("type"))
        {
            case null:
                return Unreadable();
            case "url_verification":
                return payload.TextAt("challenge") is { } challenge ? Results.Text(challenge) : Unreadable();
            case "event_callback":
                await reception.EventAsync(payload, http.RequestAborted);
                break;
        }

        return Results.Ok();
    }));

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

        try
        {
            // Slack checks certificates with a form of two fields (Slack, "Enabling interactivity with slash commands").
            return IsSslCheck(text) ? Results.Ok() : await then(text);
        }
        catch (FormatException)
        {
            return Unreadable();
        }
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
        catch (JsonException)
        {
            return Unreadable();
        }
    }

    private static string? Payload(string body) =>
        SlackCommands.Form(body) is { } form && form.TryGetValue("payload", out var payload) && payload.Count == 1 ? payload[0] : null;

    private static IResult Answered(byte[]? answer) => answer is null ? Results.Ok() : Results.Bytes(answer, "application/json; charset=utf-8");

    private IResult Unreadable()
    {
        log.LogWarning("A request signed by Slack was not in a known shape");
        return Results.Text("Not what Slack sends.", statusCode: StatusCodes.Status400BadRequest);
    }
}
