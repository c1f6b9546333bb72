using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime;
using VaBot.Channels.Teams;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The connector's own calls (Bot Framework, "Bot Connector API reference") with the limits Teams documents.</summary>
public sealed partial class FakeTeams
{
    /// <summary>Bytes of a message; Microsoft: "approximately 28 KB".</summary>
    private const int LargestMessage = 28 * 1024;

    private static readonly (int Most, Duration Within)[] Limits = [(7, Duration.FromSeconds(1)), (60, Duration.FromSeconds(30)), (1800, Duration.FromHours(1))];

    private readonly Dictionary<string, List<Instant>> sent = [];

    private void MapConnector(WebApplication app)
    {
        app.MapPost("/{**path}", http => AnsweredAsync(http, () => PostAsync(http)));
        app.MapPut("/{**path}", http => http.Request.Path.StartsWithSegments("/upload") ? UploadAsync(http) : AnsweredAsync(http, () => PutAsync(http)));
        app.MapDelete("/{**path}", http => AnsweredAsync(http, () => DeleteAsync(http)));
        app.MapGet("/{**path}", http => AnsweredAsync(http, () => GetAsync(http)));
    }

    private async Task PostAsync(HttpContext http)
    {
        var body = await BodyAsync(http);
        switch (Parts(http))
        {
            case ["v3", "conversations"]:
                await CreateAsync(http, body);
                break;
            case ["v3", "conversations", var conversation, "activities"]:
                await TakeAsync(http, conversation, null, body);
                break;
            case ["v3", "conversations", var conversation, "activities", var replyTo]:
                await TakeAsync(http, conversation, replyTo, body);
                break;
            default:
                await FailAsync(http, StatusCodes.Status404NotFound, "NotFound");
                break;
        }
    }

    private async Task TakeAsync(HttpContext http, string conversation, string? replyTo, JsonElement body)
    {
        if (await RefusedAsync(http, conversation, body))
        {
            return;
        }

        var id = NextId();
        lock (one)
        {
            messages.Add(new FakeTeamsMessage(id, conversation, replyTo, body));
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsJsonAsync(new { id });
    }

    private async Task PutAsync(HttpContext http)
    {
        var body = await BodyAsync(http);
        if (Parts(http) is not ["v3", "conversations", var conversation, "activities", var id] || await RefusedAsync(http, conversation, body))
        {
            return;
        }

        bool isThere;
        lock (one)
        {
            var at = messages.FindIndex(message => message.Id == id);
            isThere = at >= 0;
            if (isThere)
            {
                messages[at] = messages[at] with { Body = body, Edits = messages[at].Edits + 1 };
            }
        }

        await (isThere ? http.Response.WriteAsJsonAsync(new { id }) : FailAsync(http, StatusCodes.Status404NotFound, "ActivityNotFoundInConversation"));
    }

    /// <summary>Somebody deletes a message.</summary>
    public void Forget(string id)
    {
        lock (one)
        {
            messages.RemoveAll(message => message.Id == id);
        }
    }

    private Task DeleteAsync(HttpContext http)
    {
        Forget(Parts(http)[^1]);
        return Task.CompletedTask;
    }

    /// <summary>The direct messages of a member (Bot Framework, "Create Conversation"): the same ones each time. Somebody in whose tenant the bot is no
    /// app is refused.</summary>
    private Task CreateAsync(HttpContext http, JsonElement body)
    {
        var (bot, tenant) = (body.TextAt("bot", "id"), body.TextAt("tenantId") ?? body.TextAt("channelData", "tenant", "id"));
        if (bot?.StartsWith("28:", StringComparison.Ordinal) != true || tenant is null || body.ListAt("members").Select(member => member.TextAt("id")).ToList() is not [{ } account])
        {
            return FailAsync(http, StatusCodes.Status400BadRequest, "BadSyntax");
        }

        if (Member(account) is not { } member || (member["tenantId"] is { } home && home.ToString() != tenant))
        {
            return FailAsync(http, StatusCodes.Status403Forbidden, "ForbiddenOperationException");
        }

        lock (one)
        {
            Opened.Add(account);
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        return http.Response.WriteAsJsonAsync(new { id = $"a:1-{member["id"]!.ToString()[3..]}", activityId = NextId(), serviceUrl = Url });
    }

    private JsonObject? Member(string account) => Members.Values.FirstOrDefault(member => member["id"]?.ToString() == account || member["aadObjectId"]?.ToString() == account);

    private Task GetAsync(HttpContext http) => Parts(http) switch
    {
        ["v3", "conversations", _, "members"] => http.Response.WriteAsJsonAsync(Members.Values),
        ["v3", "conversations", _, "pagedmembers"] => PageAsync(http),
        ["v3", "conversations", _, "members", var account] when Member(account) is { } member => http.Response.WriteAsJsonAsync(member),
        ["v3", "conversations", _, "members", _] => FailAsync(http, StatusCodes.Status404NotFound, "MemberNotFoundInConversation"),
        ["v3", "teams", var team] => http.Response.WriteAsJsonAsync(new { id = team, name = "Team", aadGroupId = Guid.Empty }),
        ["v3", "teams", var team, "conversations"] => http.Response.WriteAsJsonAsync(new { conversations = new[] { new { id = team, name = (string?)null } } }),
        _ => FailAsync(http, StatusCodes.Status404NotFound, "NotFound"),
    };

    private Task PageAsync(HttpContext http)
    {
        var from = int.TryParse(http.Request.Query["continuationToken"], out var token) ? token : 0;
        var size = int.TryParse(http.Request.Query["pageSize"], out var asked) ? Math.Clamp(asked, 1, 500) : 500;
        var page = new JsonObject { ["members"] = new JsonArray([.. Members.Values.Skip(from).Take(size).Select(member => member.DeepClone())]) };
        if (from + size < Members.Count)
        {
            page["continuationToken"] = $"{from + size}";
        }

        return http.Response.WriteAsJsonAsync(page);
    }

    private async Task UploadAsync(HttpContext http)
    {
        using var copy = new MemoryStream();
        await http.Request.Body.CopyToAsync(copy);
        Uploads[http.Request.Path] = copy.ToArray();
        http.Response.StatusCode = StatusCodes.Status201Created;
    }

    private async Task<bool> RefusedAsync(HttpContext http, string conversation, JsonElement body)
    {
        if (Errors.TryGetValue(conversation.Split(';')[0], out var error))
        {
            await FailAsync(http, error.Status, error.Code);
            return true;
        }

        if (TeamsRules.Refusal(body) is { } refusal)
        {
            await FailAsync(http, StatusCodes.Status400BadRequest, refusal);
            return true;
        }

        if (System.Text.Encoding.UTF8.GetByteCount(body.GetRawText()) > LargestMessage)
        {
            await FailAsync(http, StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig");
            return true;
        }

        if (IsTooFast(conversation.Split(';')[0]))
        {
            http.Response.Headers.RetryAfter = "1";
            await FailAsync(http, StatusCodes.Status429TooManyRequests, "TooManyRequests");
            return true;
        }

        return false;
    }

    private bool IsTooFast(string conversation)
    {
        lock (one)
        {
            var (now, past) = (clock.GetCurrentInstant(), sent.TryGetValue(conversation, out var list) ? list : sent[conversation] = []);
            past.Add(now);
            return Limits.Any(limit => past.Count(at => at > now - limit.Within) > limit.Most);
        }
    }

    private string NextId() => $"1795{Interlocked.Increment(ref ids):000000000}";

    private static string[] Parts(HttpContext http) => [.. (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget.Split('?')[0]).Trim('/').Split('/').Where(part => part != "_connector").Select(Uri.UnescapeDataString)];
}
