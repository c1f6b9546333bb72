namespace VaBot.Languages.English;

/// <summary>What English hangs on words.</summary>
internal static class EnglishEndings
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inflected =
        new HashSet<string> { "s", "es", "'s", "s'" }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Derived = new HashSet<string>
    {
        "y", "ies", "ied", "e", "ed", "ing", "ings", "er", "ers", "or", "ion", "ions", "ation", "ations", "ment", "ments",
        "ting", "ted", "ning", "ned", "ping", "ped", "ging", "ged", "bing", "bed", "ming", "med", "ring", "red", "d",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsInflected(ReadOnlySpan<char> ending) => ending.Length <= 2 && Inflected.Contains(ending);

    /// <summary>Plural, possessive, -ing, -ed, -ation: what can follow a root in a title or beside it.</summary>
    public static bool IsDerived(ReadOnlySpan<char> ending) => ending.IsEmpty || (ending.Length <= 6 && (Inflected.Contains(ending) || Derived.Contains(ending)));
}
