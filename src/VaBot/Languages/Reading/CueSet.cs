namespace VaBot.Languages.Reading;

/// <summary>A set of cues in three machine words: copied freely, never allocated.</summary>
internal readonly record struct CueSet(ulong Low, ulong Middle, ulong High)
{
    public static readonly CueSet Empty;

    public bool IsEmpty => (Low | Middle | High) == 0;

    public static CueSet Of(Cue cue)
    {
        var bit = 1UL << ((int)cue & 63);
        return ((int)cue >> 6) switch
        {
            0 => new(bit, 0, 0),
            1 => new(0, bit, 0),
            _ => new(0, 0, bit),
        };
    }

    public static CueSet Of(params ReadOnlySpan<Cue> cues)
    {
        var set = Empty;
        foreach (var cue in cues)
        {
            set |= Of(cue);
        }

        return set;
    }

    public bool Has(Cue cue)
    {
        var word = ((int)cue >> 6) switch { 0 => Low, 1 => Middle, _ => High };
        return (word >> ((int)cue & 63) & 1) != 0;
    }

    public bool Overlaps(CueSet other) => ((Low & other.Low) | (Middle & other.Middle) | (High & other.High)) != 0;

    public static CueSet operator |(CueSet a, CueSet b) => new(a.Low | b.Low, a.Middle | b.Middle, a.High | b.High);

    public static CueSet operator &(CueSet a, CueSet b) => new(a.Low & b.Low, a.Middle & b.Middle, a.High & b.High);

    /// <summary>What is in the first and not in the second.</summary>
    public static CueSet operator -(CueSet a, CueSet b) => new(a.Low & ~b.Low, a.Middle & ~b.Middle, a.High & ~b.High);
}
