using System.Text.Json.Nodes;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Activities as a Teams client sent them, with the cast of the demo practice in their roles.</summary>
internal static class TeamsPayload
{
    public const string Tenant = "6f1c2d4e-0000-4000-8000-000000000001";

    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public const string Bot = "28:" + AppId;

    public const string AppId = "0b0b0b0b-1111-4222-8333-444444444444";

    public const string ClickPersonal = "invoke-adaptiveCard_action-personal", ClickChannel = "invoke-adaptiveCard_action-channel";

    /// <summary>As recorded.</summary>
    public static JsonNode Recorded(string name) =>
        JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Channels", "Teams", "payloads", name + ".json")))!["body"]!;

    /// <param name="who">anna, carl, beth, peter or guest.</param>
    /// <param name="where">acme, blue, kovacs, or dm.</param>
    public static JsonNode Of(string name, string who, string where)
    {
        var activity = Recorded(name);
        activity["from"] = Account(who);
        activity["recipient"]!["id"] = Bot;
        foreach (var mention in activity["entities"]?.AsArray().Where(entity => entity!["type"]!.ToString() == "mention") ?? [])
        {
            mention!["mentioned"]!["id"] = Bot;
        }

        activity["serviceUrl"] = ServiceUrl;
        activity["localTimezone"] = null;
        activity["conversation"]!["tenantId"] = Tenant;
        if (where != "dm" && activity["conversation"]!["conversationType"]!.ToString() == "personal")
        {
            activity["conversation"]!["conversationType"] = "channel";
        }

        (activity["channelData"] ??= new JsonObject())["tenant"] = new JsonObject { ["id"] = Tenant };
        activity["conversation"]!["id"] = Conversation(who, where) + (where == "dm" ? "" : ";messageid=1795290242325");
        return activity;
    }

    public static JsonNode Message(string who, string where, string text)
    {
        var activity = Of(where == "dm" ? "message-personal" : "message-mention-channel", who, where);
        activity["id"] = Guid.NewGuid().ToString();
        activity["text"] = where == "dm" ? text : $"<at>VaBot</at> {text}";
        if (where != "dm")
        {
            activity["entities"]![0]!["text"] = "<at>VaBot</at>";
        }

        return activity;
    }

    public static string Conversation(string who, string where) => where == "dm" ? $"a:1-{who}" : $"19:{where}@thread.tacv2";

    public static JsonObject Account(string who) => new()
    {
        ["id"] = $"29:{who}",
        ["name"] = who,
        ["aadObjectId"] = "6f1c2d4e-0000-4000-8000-0000000000" + who switch { "anna" => "a1", "carl" => "c1", "beth" => "b1", "peter" => "d1", _ => "e1" },
    };
}
