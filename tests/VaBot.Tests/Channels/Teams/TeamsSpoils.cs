using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Ways in which an activity can come to grief.</summary>
internal static class TeamsSpoils
{
    public static readonly Gen<Func<string, string>> One = Gen.OneOf(
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => WithNode(json, at, _ => null)),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => WithNode(json, at, _ => JsonValue.Create(at))),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => WithNode(json, at, _ => new JsonArray(1, "x", null))),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => WithNode(json, at, _ => JsonValue.Create(new string('ő', at)))),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => WithNode(json, at, _ => JsonValue.Create("#;messageid=1 %23 \u0000 <at>x</at> /log 45m"))),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => json.Length == 0 ? json : json[..(at % json.Length)]),
        Gen.Choose(0, 10_000).Select<int, Func<string, string>>(at => json => json.Length == 0 ? json : json.Insert(at % json.Length, "\\ud800")));

    private static string WithNode(string json, int at, Func<JsonNode?, JsonNode?> change)
    {
        try
        {
            var root = JsonNode.Parse(json);
            var places = Places(root).ToList();
            if (places.Count > 0)
            {
                var (parent, name) = places[at % places.Count];
                parent[name] = change(parent[name]);
            }

            return root?.ToJsonString() ?? json;
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            // Spoilt already, beyond what this library reads or writes.
            return json;
        }
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Places(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(member => Places(member.Value).Prepend((parent, member.Key))),
        JsonArray list => list.SelectMany(Places),
        _ => [],
    };
}
