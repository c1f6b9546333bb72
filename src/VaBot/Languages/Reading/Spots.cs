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
    /// <summary>More than one: the words fit them equally well.</summary>
    public IReadOnlyList<int> Candidates { get; init; } = [];

    public bool IsAmbiguous => Candidates.Count > 1;
}
