namespace VaBot.Languages.Reading;

/// <summary>Whether a typed word is a word of a name in another form: ending, derivation, part of a compound, or one typing mistake.</summary>
internal static class WordMatch
{
    public const int Same = 100;
    public const int Inflected = 95;
    public const int Derived = 80;
    private const int Compound = 60;
    private const int Mistyped = 70;
    private const int MinimumRoot = 4;
    private const int MinimumMistyped = 5;

    /// <summary>0 for no, else how good the match is, at most <see cref="Same"/>.</summary>
    public static int Score(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, Lexicon lexicon, bool isKnownWord)
    {
        var common = typed[0] == name[0] ? typed.CommonPrefixLength(name) : 0;
        if (common == typed.Length && common == name.Length)
        {
            return Same;
        }

        if (typed.Length < 2 || (common < 2 && (isKnownWord || typed.Length < MinimumMistyped)))
        {
            return 0;
        }

        var rest = typed[common..];
        var missing = name[common..];
        if (common >= 3 || missing.IsEmpty)
        {
            var score = Related(typed, rest, missing, common, lexicon);
            if (score > 0)
            {
                return score;
            }
        }

        // the first half of a compound: "vízum" for "Vízumpapírok"
        if (!isKnownWord && missing.Length >= 3 && common >= 4 && IsEnding(rest, typed[common - 1], lexicon))
        {
            return Compound;
        }

        // the second half of one: "kérdőív" for "Ügyfélkérdőív"
        if (!isKnownWord && IsSecondHalf(typed, name, lexicon))
        {
            return Compound;
        }

        return !isKnownWord && typed.Length >= MinimumMistyped && name.Length >= MinimumMistyped - 1 ? Mistake(typed, name, lexicon) : 0;
    }

    private static bool IsSecondHalf(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, Lexicon lexicon)
    {
        if (typed.Length < MinimumMistyped || name.Length < MinimumMistyped + 3)
        {
            return false;
        }

        for (var start = 3; start <= name.Length - MinimumMistyped; start++)
        {
            if (name[start] == typed[0] && typed.CommonPrefixLength(name[start..]) is var common && common >= MinimumMistyped
                && IsEnding(typed[common..], typed[common - 1], lexicon) && IsEnding(name[(start + common)..], typed[common - 1], lexicon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two words of a name typed as one: "számlarendszerezés" for "Számlák rendszerezése".</summary>
    public static int Joined(ReadOnlySpan<char> typed, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var common = typed.CommonPrefixLength(first);
        if (common < MinimumRoot || common > typed.Length - MinimumRoot || first.Length - common > 3)
        {
            return 0;
        }

        for (var start = Math.Max(MinimumRoot, common - 1); start <= common; start++)
        {
            if (typed[start..].CommonPrefixLength(second) >= Math.Min(MinimumMistyped, second.Length))
            {
                return Derived;
            }
        }

        return 0;
    }

    private static int Related(ReadOnlySpan<char> typed, ReadOnlySpan<char> rest, ReadOnlySpan<char> missing, int common, Lexicon lexicon)
    {
        if (missing.IsEmpty)
        {
            return IsEnding(rest, typed[common - 1], lexicon) ? Inflected : common >= MinimumRoot && IsDerived(rest, missing, typed[common - 1], lexicon) ? Derived : 0;
        }

        if (rest.IsEmpty)
        {
            return IsEnding(missing, typed[common - 1], lexicon) ? Inflected : common >= MinimumRoot && IsDerived(rest, missing, typed[common - 1], lexicon) ? Derived : 0;
        }

        if (IsEnding(rest, typed[common - 1], lexicon) && IsEnding(missing, typed[common - 1], lexicon))
        {
            return common >= MinimumRoot || (common == 3 && missing.Length == 1) ? Inflected - 5 : 0;
        }

        return common >= MinimumRoot && IsDerived(rest, missing, typed[common - 1], lexicon) ? Derived : 0;
    }

    private static bool IsEnding(ReadOnlySpan<char> ending, char before, Lexicon lexicon)
    {
        ending = ending.TrimStart('-');
        return ending.IsEmpty || lexicon.IsEnding(ending, before);
    }

    private static bool IsDerived(ReadOnlySpan<char> rest, ReadOnlySpan<char> missing, char before, Lexicon lexicon)
    {
        foreach (var tables in lexicon.Languages)
        {
            if (tables.IsDerivation(rest, before) && tables.IsDerivation(missing, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One letter wrong, missing, doubled or swapped, with or without an ending behind.</summary>
    private static int Mistake(ReadOnlySpan<char> typed, ReadOnlySpan<char> name, Lexicon lexicon)
    {
        if (typed[0] != name[0] && typed[1] != name[1] && typed[0] != name[1] && typed[1] != name[0])
        {
            return 0;
        }

        for (var length = name.Length + 1; length >= name.Length - 1; length--)
        {
            if (length <= typed.Length && length >= MinimumMistyped - 1 && IsOneOff(typed[..length], name) && IsEnding(typed[length..], typed[length - 1], lexicon))
            {
                return Mistyped;
            }
        }

        return 0;
    }

    /// <summary>Damerau–Levenshtein distance of at most one, in one pass.</summary>
    public static bool IsOneOff(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        var x = a[head..];
        var y = b[head..];
        var tail = 0;
        while (tail < x.Length && tail < y.Length && x[^(tail + 1)] == y[^(tail + 1)])
        {
            tail++;
        }

        x = x[..^tail];
        y = y[..^tail];
        return (x.Length <= 1 && y.Length <= 1) || (x.Length == 2 && y.Length == 2 && x[0] == y[1] && x[1] == y[0]);
    }
}
