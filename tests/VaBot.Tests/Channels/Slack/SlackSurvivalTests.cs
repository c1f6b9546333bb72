using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Whatever Slack may send one day: a recorded payload with something missing, null or of another kind is done or declined, and never breaks the bot.</summary>
public sealed class SlackSurvivalTests
{
    private const int Spoilt = 150;

    private static readonly string[] Events = ["app-mention.json", "message-im.json", "message-in-thread.json", "user-change.json", "member-joined-channel.json", "app-home-opened.json", "unknown-event.json"];

    private static readonly string[] Interactions = ["button.json", "menu.json", "form-submitted.json", "button-in-shared-message.json"];

    [Fact]
    public async Task NothingThatIsSpoiltBreaksIt()
    {
        await using var bot = await SlackBot.StartAsync();
        var chance = new Random(20261120);
        foreach (var (path, name) in Events.Select(name => ("/slack/events", name)).Concat(Interactions.Select(name => ("/slack/actions", name))))
        {
            for (var i = 0; i < Spoilt; i++)
            {
                var payload = JsonNode.Parse(Payload.Text(name))!;
                for (var times = chance.Next(1, 4); times > 0; times--)
                {
                    Spoil(payload, chance);
                }

                var json = payload.ToJsonString();
                var status = (await bot.PostAsync(path, path.EndsWith("events", StringComparison.Ordinal) ? json : Payload.Click(json))).StatusCode;
                status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], json);
            }
        }

        bot.Log.Text.ShouldNotContain("Error:");
        (await bot.TypeAsync("U0ANNA", "C0ACME", "/log", "45m newsletter"))!.Shown.ShouldContain("Newsletter");
    }

    private static void Spoil(JsonNode root, Random chance)
    {
        var node = root;
        while (true)
        {
            switch (node)
            {
                case JsonObject { Count: > 0 } fields:
                    var name = fields.ElementAt(chance.Next(fields.Count)).Key;
                    if (chance.Next(3) == 0 || fields[name] is null or JsonValue)
                    {
                        Change(fields, name, chance);
                        return;
                    }

                    node = fields[name]!;
                    break;
                case JsonArray { Count: > 0 } list when list[0] is { } first:
                    node = first;
                    break;
                default:
                    return;
            }
        }
    }

    private static void Change(JsonObject fields, string name, Random chance)
    {
        switch (chance.Next(7))
        {
            case 0:
                fields.Remove(name);
                break;
            case 1:
                fields[name] = null;
                break;
            case 2:
                fields[name] = chance.Next();
                break;
            case 3:
                fields[name] = new JsonArray(1, "x", null);
                break;
            case 4:
                fields[name] = new JsonObject { ["id"] = "X", ["type"] = 3 };
                break;
            case 5:
                fields[name] = new string('\u0007', 3) + "<!channel> \"; DROP TABLE";
                break;
            default:
                fields[name + "_new"] = true;
                break;
        }
    }
}
