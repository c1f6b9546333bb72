using NodaTime;

namespace VaBot.Languages.Reading;

/// <summary>A length or a span of clock times found in a message.</summary>
internal sealed record TimeSpot(int First, int End, int Minutes)
{
    public LocalTime? Start { get; init; }

    public LocalTime? Stop { get; init; }

    /// <summary>A number without a unit.</summary>
    public bool IsBare { get; init; }

    public Doubt? Doubt { get; init; }

    /// <summary>A length said with its unit; more than a day of work is one too where nothing is logged.</summary>
    public bool IsLength => Start is null && !IsBare && (Doubt is null || (Doubt is Languages.Doubt.ImpossibleDuration { Text: not ['-', ..] } && Minutes > 0));
}

internal enum DateKind : byte
{
    Day,
    Week,
    Month,
}

/// <summary>A date found in a message, read both ways: as something done and as something due.</summary>
internal sealed record DateSpot(int First, int End, DateKind Kind, LocalDate Past, LocalDate Future)
{
    /// <summary>For a week or month: how many from the current one; null for a named month.</summary>
    public int? Offset { get; init; }

    public Doubt? Doubt { get; init; }
}

/// <summary>A listed task or client found in a message.</summary>
internal sealed record Mention(int First, int End, int Index, bool IsWhole)
{
    public bool IsClient { get; init; }

    /// <summary>One word of a longer name, and that in another form or as half of a compound: enough beside words that are all understood.</summary>
    public bool IsLoose { get; init; }

    /// <summary>One word of a longer name and not the one the others describe: "bank" for "Bank reconciliation" may as well be the bank.</summary>
    public bool IsModifier { get; init; }

    /// <summary>Named as it is listed, with no ending that says what it is to the sentence.</summary>
    public bool IsPlain { get; init; }

    /// <summary>More than one: the words fit them equally well.</summary>
    public IReadOnlyList<int> Candidates { get; init; } = [];

    public bool IsAmbiguous => Candidates.Count > 1;
}

/// <summary>Looks in lists that are in the order of the text.</summary>
internal static class Spots
{
    /// <summary>The index of the first item whose place is at or behind a token; the count when there is none.</summary>
    public static int From<T>(List<T> items, int token, Func<T, int> place)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (place(items[middle]) < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The item that covers a token.</summary>
    public static T? At<T>(List<T> items, int token, Func<T, (int First, int End)> span)
        where T : class
    {
        var at = From(items, token, item => span(item).End - 1);
        return at < items.Count && span(items[at]).First <= token ? items[at] : null;
    }
}
