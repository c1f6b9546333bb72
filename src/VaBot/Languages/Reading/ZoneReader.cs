using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>Time zones by IANA id, or by a city or country of the tables, with endings.</summary>
internal static class ZoneReader
{
    private const int LongestName = 4;

    public static string? Find(Scene scene, int first, int end)
    {
        for (var length = LongestName; length > 0; length--)
        {
            for (var i = first; i + length <= end; i++)
            {
                if (At(scene, i, i + length) is { } zone)
                {
                    return zone;
                }
            }
        }

        return null;
    }

    public static string? At(Scene scene, int first, int end)
    {
        var (start, stop) = (scene.Tokens[first].Start, scene.Tokens[end - 1].End);
        if (scene.Tokens[first].Kind != TokenKind.Word || stop - start > 60)
        {
            return null;
        }

        var typed = scene.FoldedText.AsSpan(start, stop - start);
        if (typed.Contains('/'))
        {
            return Id(scene.Text.AsSpan(start, stop - start));
        }

        // "la" is a city only when it is typed as one
        if (typed.Length < 3 && !char.IsUpper(scene.Text[start]))
        {
            return null;
        }

        return scene.Lexicon.ZoneOf(typed) ?? (scene.Lexicon.Find(typed).IsEmpty ? Stemmed(scene, typed) : null);
    }

    private static string? Stemmed(Scene scene, ReadOnlySpan<char> typed)
    {
        for (var cut = typed.Length - 1; cut >= 3; cut--)
        {
            foreach (var tables in scene.Lexicon.Languages)
            {
                if (tables.IsEnding(typed[cut..].TrimStart('-'), typed[cut - 1]) && scene.Lexicon.ZoneOf(typed[..cut]) is { } zone)
                {
                    return zone;
                }
            }
        }

        return null;
    }

    private static string? Id(ReadOnlySpan<char> typed)
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            if (typed.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return id;
            }
        }

        return null;
    }
}
