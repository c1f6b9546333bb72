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
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json);
        }
        catch (System.Text.Json.JsonException)
        {
            return json;
        }

        var places = Places(root).ToList();
        if (places.Count == 0)
        {
            return json;
        }

        var (parent, name) = places[at % places.Count];
        parent[name] = change(parent[name]);
        try
        {
            return root!.ToJsonString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, from another spoil, cannot be written again.
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
