namespace VaBot.Languages.Reading;

internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
    NewLine,
    Symbol,
}

/// <summary>What a token was found to belong to; a token belongs to one thing.</summary>
internal enum Owner : byte
{
    None,
    Duration,
    Range,
    Date,

    /// <summary>"in 20 minutes": neither a length nor a day.</summary>
    Moment,
    Task,
    Client,
    Quote,
    Zone,
}

/// <summary>One word, number or sign of a message, with what the tables say about it.</summary>
internal struct Token
{
    public int Start;

    /// <summary>Where the stem ends: before a hyphenated ending ("8-tól", "Acme-nak") or an English 's.</summary>
    public int StemEnd;

    public int End;
    public TokenKind Kind;
    public bool SpaceBefore;

    /// <summary>Nothing but the first token of a longer phrase has its cues; the rest say only that they are known.</summary>
    public bool InPhrase;

    /// <summary>The cues are those of a stem found under endings or prefixes, not of the word itself.</summary>
    public bool IsStemmed;

    public Owner Owner;

    /// <summary>A number times a hundred; a month, weekday or ordinal as it is; -1 when there is none.</summary>
    public int Value;

    /// <summary>The number as typed, -1 when it is no number or too long to be one.</summary>
    public int Digits;

    /// <summary>What the tables say.</summary>
    public CueSet Lexical;

    /// <summary>What rules may see: nothing when the token belongs to a name or a time, or stands in a negated clause.</summary>
    public CueSet Cues;

    public int Clause;
    public int Sentence;

    public readonly int Length => End - Start;

    public readonly bool Has(Cue cue) => Cues.Has(cue);

    public readonly bool Means(Cue cue) => Lexical.Has(cue);
}
