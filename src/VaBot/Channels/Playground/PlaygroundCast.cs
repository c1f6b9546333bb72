using VaBot.Messages;

namespace VaBot.Channels.Playground;

/// <summary>Who can be tried out, and who is in which conversation: what a real platform's membership list would say.
/// What a person may see of the practice is not decided here but where it is for every channel, behind the one door.</summary>
public static class PlaygroundCast
{
    public const string Bot = "bot";

    public const string Guest = "guest";

    /// <summary>One's own conversation with the bot.</summary>
    public const string Direct = "dm";

    private static readonly string[] Rooms = ["acme", "bluebird", "kovacs"];

    private static readonly Dictionary<string, string[]> RoomsOf = new(StringComparer.Ordinal)
    {
        ["anna"] = Rooms,
        ["carl"] = ["acme"],
        ["beth"] = ["bluebird"],
        ["peter"] = ["kovacs"],
        [Guest] = Rooms,
    };

    public static IEnumerable<string> People => RoomsOf.Keys;

    public static bool IsPerson(string? name) => name is not null && RoomsOf.ContainsKey(name);

    /// <summary>What a real platform would say of them. The others are known by name; a guest lives where Anna does, as for <see cref="PlaygroundClock"/>.</summary>
    public static Profile? ProfileOf(string person) => person == Guest ? new Profile(Name: "Guest", Zone: "Europe/Budapest", Locale: "en") : null;

    public static bool IsPlace(string? name) => name == Direct || Rooms.Contains(name, StringComparer.Ordinal);

    public static bool IsIn(string person, string place) => place == Direct || RoomsOf[person].Contains(place, StringComparer.Ordinal);

    /// <summary>True for a place as the channel writes it in an address: a room, or somebody's direct messages.</summary>
    public static bool IsAddress(string place) =>
        Rooms.Contains(place, StringComparer.Ordinal)
        || (place.StartsWith(Direct + "/", StringComparison.Ordinal) && IsPerson(place[(Direct.Length + 1)..]));
}
