using System.Text.Json;
using VaBot.Benchmarks.Log;

namespace VaBot.Benchmarks.Delivery;

/// <summary>A conversation's id begins with its workspace; a message says its key in its metadata.</summary>
internal sealed class LimitedSlack : LimitedPlatform
{
    public override string Channel => "slack";

    /// <summary>"Several hundred a minute" for a workspace, with room for a burst.</summary>
    public override double PerSecond => 5;

    public override int Burst => 20;

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["VaBot__Slack__SigningSecret"] = SignedRequest.Secret,
        ["VaBot__Slack__BotToken"] = "xoxb-bench",
        ["VaBot__Slack__ApiUrl"] = Url + "/api/",
    };

    public override string Place(string workspace, int conversation) => $"T{workspace}/D{workspace}X{conversation}";

    protected override void Map(WebApplication app)
    {
        app.MapPost("/api/chat.postMessage", (Func<HttpContext, Task<IResult>>)PostAsync);
        app.MapGet("/api/conversations.history", () => Results.Json(new { ok = true, messages = Array.Empty<object>() }));
    }

    private async Task<IResult> PostAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var channel = body.RootElement.GetProperty("channel").GetString()!;
        if (await LimitAsync(http, channel[1..5], channel, (1, 3)) is { } refusal)
        {
            return refusal;
        }

        Take(body.RootElement.GetProperty("metadata").GetProperty("event_payload").GetProperty("key").GetString()!);
        return Results.Json(new { ok = true, ts = "1.1" });
    }
}
