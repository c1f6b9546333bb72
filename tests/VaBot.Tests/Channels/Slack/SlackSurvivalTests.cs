using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Whatever Slack may send one day: a recorded payload with anything in it missing, null, or of another kind is done or declined, and never breaks the bot.</summary>
public sealed class SlackSurvivalTests
{
    /// <summary>Half a surrogate pair is valid JSON and no text; only text put in by hand can hold it.</summary>
    private const string Torn = "torn-in-half";

    private static readonly string[] Events =
        ["app-mention", "app-mention-by-stranger", "message-im", "message-in-thread", "message-im-edited", "user-change", "member-joined-channel", "app-home-opened", "tokens-revoked", "app-uninstalled", "unknown-event", "url-verification"];

    private static readonly string[] Interactions = ["button", "button-in-shared-message", "menu", "form-submitted", "home-button", "shortcut", "message-shortcut", "view-submission"];

    /// <summary>What stands where something else is expected; the last is nothing at all.</summary>
    private static readonly Func<JsonNode?>?[] Spoils =
    [
        () => null, () => 17, () => -1.5e300, () => true, () => "\u0007<!channel> \"; DROP TABLE", () => Torn,
        () => new JsonArray(1, "x", null), () => new JsonObject { ["id"] = "X", ["type"] = 3, [Torn] = 1 }, null,
    ];

    private int told;

    [Fact]
    public Task NoEventBreaksItWhateverIsSpoiltInIt() => EachSpoiltAsync("/slack/events", Events, json => json);

    [Fact]
    public Task NoInteractionBreaksItWhateverIsSpoiltInIt() => EachSpoiltAsync("/slack/actions", Interactions, Payload.Click);

    [Fact]
    public async Task NoCommandBreaksItWhateverIsSpoiltInIt()
    {
        await using var bot = await SlackBot.StartAsync();
        var fields = Payload.Text("command-in-direct-message.form").Trim().Split('&');
        string[] values = ["", "17", "%00", "%ED%A0%80", "%5B1%5D", "<!channel>", "a&x=y", "%2Flog", "https%3A%2F%2Fhooks.slack.com.evil.example%2F"];
        foreach (var field in fields)
        {
            var name = field.Split('=')[0];
            foreach (var spoilt in values.Select(value => $"{name}={value}").Append("").Append($"{field}&{field}"))
            {
                var body = string.Join('&', fields.Select(one => one == field ? spoilt : one.StartsWith("trigger_id=", StringComparison.Ordinal) ? $"{one}{++told}" : one));
                (await bot.PostAsync("/slack/commands", body)).StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], body);
            }
        }

        await IsWellAsync(bot, "commands");
    }

    private async Task EachSpoiltAsync(string path, string[] names, Func<string, string> wrapped)
    {
        await using var bot = await SlackBot.StartAsync();
        foreach (var name in names)
        {
            foreach (var step in Enumerable.Range(0, Nodes(Fresh(name)).Count()))
            {
                foreach (var spoil in Spoils)
                {
                    var payload = Fresh(name);
                    Put(Nodes(payload).ElementAt(step), spoil);
                    var json = payload.ToJsonString().Replace(Torn, "\\ud83d", StringComparison.Ordinal);
                    (await bot.PostAsync(path, wrapped(json))).StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], json);
                }
            }

            await IsWellAsync(bot, name);
        }
    }

    /// <summary>Nothing failed inside, and the bot does its work.</summary>
    private async Task IsWellAsync(SlackBot bot, string after)
    {
        bot.Log.Errors.ShouldBeEmpty(after);
        (await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "1m newsletter"))!.Shown.ShouldContain("Newsletter", Case.Sensitive, after);
    }

    /// <summary>The payload as of a delivery that was not made before: else it would be known, and nothing in it looked at.</summary>
    private JsonNode Fresh(string name)
    {
        var payload = JsonNode.Parse(Payload.Text(name + ".json"))!;
        told++;
        foreach (var (place, mark) in Marks(payload).ToList())
        {
            place[mark] = place[mark]!.GetValue<string>() + told;
        }

        return payload;
    }

    private static IEnumerable<(JsonNode Place, string Mark)> Marks(JsonNode payload)
    {
        (JsonNode?, string)[] places = [(payload, "event_id"), (payload, "action_ts"), (payload["actions"]?[0], "action_ts"), (payload["type"]?.GetValue<string>() == "view_submission" ? payload["view"] : null, "id")];
        return places.Where(place => place.Item1?[place.Item2] is not null).Select(place => (place.Item1!, place.Item2));
    }

    /// <summary>Everything in a payload: members of objects and items of lists.</summary>
    private static IEnumerable<(JsonNode In, object Key)> Nodes(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Nodes(field.Value).Prepend((fields, field.Key))),
        JsonArray items => items.SelectMany((item, i) => Nodes(item).Prepend((items, i))),
        _ => [],
    };

    private static void Put((JsonNode In, object Key) place, Func<JsonNode?>? spoil)
    {
        switch (place)
        {
            case (JsonObject fields, string name) when spoil is null:
                fields.Remove(name);
                break;
            case (JsonObject fields, string name):
                fields[name] = spoil();
                break;
            case (JsonArray items, int i) when spoil is null:
                items.RemoveAt(i);
                break;
            case (JsonArray items, int i):
                items[i] = spoil();
                break;
        }
    }
}
