using System.Text.Json;
using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>One activity of the Bot Framework protocol, read as far as the bot needs it (Bot Framework, "Activity schema").</summary>
internal sealed partial class TeamsActivity
{
    /// <summary>Of accounts and tenants; those of Microsoft have at most about 80 characters.</summary>
    private const int LongestId = 100;

    /// <summary>As long as the house can keep the name of a place.</summary>
    private const int LongestPlace = 300;

    /// <summary>As long as an address of the outbox can be.</summary>
    private const int LongestAddress = 560;

    private TeamsActivity(JsonElement json) => Json = json;

    public JsonElement Json { get; }

    public string? Type => Json.TextAt("type");

    /// <summary>Of an invoke.</summary>
    public string? Name => Json.TextAt("name");

    public string? Id => Json.TextAt("id");

    public string? ChannelId => Json.TextAt("channelId");

    public string? ServiceUrl => Json.TextAt("serviceUrl");

    /// <summary>The message this one is about: the card of a click.</summary>
    public string? ReplyToId => Json.TextAt("replyToId");

    public JsonElement? Value => Json.At("value");

    /// <summary>The bot's own account in this conversation.</summary>
    public string BotId => Json.TextAt("recipient", "id") ?? "";

    /// <summary>The account that speaks, as the service names it (<c>29:…</c>).</summary>
    public string From => Json.TextAt("from", "id") ?? "";

    public string Tenant => Folded(Json.TextAt("channelData", "tenant", "id") ?? Json.TextAt("conversation", "tenantId")) ?? "";

    /// <summary>Known by the Entra object id, which is the same wherever she writes.</summary>
    public ChatUser Sender => new(TeamsChannel.ChannelName, Tenant, Folded(Json.TextAt("from", "aadObjectId")) ?? From);

    /// <summary>True only where Teams says so: whatever else it may be, others could be reading.</summary>
    public bool IsDirect => Json.TextAt("conversation", "conversationType") == "personal";

    /// <summary>The conversation with its thread.</summary>
    public TeamsPlace Place
    {
        get
        {
            var match = Thread().Match(Json.TextAt("conversation", "id") ?? "");
            return new TeamsPlace(match.Groups["conversation"].Value, match.Groups["thread"] is { Success: true } thread ? thread.Value : null);
        }
    }

    /// <summary>The zone of the machine she sits at. A server's is nobody's.</summary>
    public Profile Profile => new(
        Name: Json.TextAt("from", "name"),
        Zone: Json.TextAt("localTimezone") is { } zone && !zone.EndsWith("UTC", StringComparison.Ordinal) ? zone : null,
        Locale: Json.TextAt("locale"));

    /// <returns>Null when it is no JSON object or lacks what every activity has.</returns>
    public static TeamsActivity? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = new TeamsActivity(TeamsJson.Parse(body));
            return activity.Json.ValueKind == JsonValueKind.Object && activity.IsWhole ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool IsId(string? text, int most = LongestId) => text is { Length: > 0 } && text.Length <= most && !text.Any(c => char.IsControl(c) || char.IsSurrogate(c));

    public static bool IsPlace(string conversation) => IsId(conversation, LongestPlace) && new TeamsPlace(conversation).ToAddress().Place.Length <= LongestPlace;

    /// <summary>Entra writes ids in either case.</summary>
    public static string? Folded(string? id) => Guid.TryParse(id, out var guid) ? guid.ToString() : id is { Length: > 0 } ? id : null;

    private bool IsWhole => Type is not null && IsId(From) && IsId(Sender.UserId) && (Tenant.Length == 0 || IsId(Tenant)) && BotId.Length <= LongestId
        && IsPlace(Place.Conversation) && Place.ToAddress().Place.Length <= LongestPlace && (Id is null || IsId(Id)) && (ReplyToId is null || IsId(ReplyToId))
        && (Place with { Use = TeamsUse.SharedCardBySubmit, Message = Longer(Id, ReplyToId), Asker = From }).ToString().Length <= LongestAddress;

    private static string? Longer(string? one, string? other) => (one?.Length ?? 0) > (other?.Length ?? 0) ? one : other;

    [GeneratedRegex(@"^(?<conversation>.*?)(;messageid=(?<thread>[0-9]{1,30}))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Thread();
}
