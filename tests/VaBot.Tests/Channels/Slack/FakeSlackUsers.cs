using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace VaBot.Tests.Channels.Slack;

/// <summary><c>users.info</c>: what Slack knows of people.</summary>
public sealed partial class FakeSlack
{
    /// <summary>People by id; anybody else is <c>user_not_found</c>.</summary>
    public Dictionary<string, JsonObject> Users { get; } = [];

    /// <summary>Somebody as Slack describes them.</summary>
    public static JsonObject User(string id, string name, string zone, string locale) => new()
    {
        ["id"] = id,
        ["team_id"] = "T0VABOT",
        ["name"] = name.ToLowerInvariant().Replace(' ', '.'),
        ["real_name"] = name,
        ["tz"] = zone,
        ["profile"] = new JsonObject { ["real_name"] = name, ["display_name"] = "" },
        ["locale"] = locale,
    };

    private void MapUsers() => server.MapGet("/api/users.info", http => AnsweredAsync(http, async () =>
    {
        if (TokenError(http) is { } error)
        {
            await FailAsync(http, 200, error);
        }
        else if (!Users.TryGetValue(http.Request.Query["user"].ToString(), out var user))
        {
            await FailAsync(http, 200, "user_not_found");
        }
        else
        {
            var said = user.DeepClone().AsObject();
            if (http.Request.Query["include_locale"] != "true")
            {
                said.Remove("locale");
            }

            await http.Response.WriteAsJsonAsync(new JsonObject { ["ok"] = true, ["user"] = said });
        }
    }));
}
