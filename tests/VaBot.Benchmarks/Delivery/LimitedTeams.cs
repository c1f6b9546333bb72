using System.Text.Json;
using VaBot.Channels.Teams;

namespace VaBot.Benchmarks.Delivery;

/// <summary>A conversation's id begins with its tenant; a message begins with its key. Spoken to as an emulator is, which spares it the certificates.</summary>
internal sealed class LimitedTeams : LimitedPlatform
{
    public override string Channel => "teams";

    /// <summary>Of one bot in one tenant (Microsoft, "Optimize your bot with rate limiting in Teams").</summary>
    public override double PerSecond => 50;

    public override int Burst => 50;

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["VaBot__Teams__AllowUnauthenticated"] = "true",
    };

    public override string Place(string workspace, int conversation) => $"a:{workspace}-{conversation}";

    /// <summary>The slow tenant has its service address in common with those that are well, the failing one has its own.</summary>
    public override IEnumerable<object> Known(string workspace, int conversation) =>
        [new TeamsReference { Place = Place(workspace, conversation), Tenant = workspace, AppId = "", BotId = "28:bot", ServiceUrl = $"{Url}/{(workspace == Failing ? "amer" : "emea")}/", IsDirect = true }];

    protected override void Map(WebApplication app) => app.MapPost("/{region}/v3/conversations/{id}/activities", (Func<HttpContext, string, Task<IResult>>)PostAsync);

    private async Task<IResult> PostAsync(HttpContext http, string id)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        if (await LimitAsync(http, id[2..6], id, (2, 7)) is { } refusal)
        {
            return refusal;
        }

        Take(body.RootElement.GetProperty("summary").GetString()!.Split(' ')[0]);
        return Results.Json(new { id = "1" }, statusCode: StatusCodes.Status201Created);
    }
}
