namespace VaBot.Languages.Reading;

/// <summary>One spelling of one language and what it tells.</summary>
internal sealed class Sense(string spelling, Language language)
{
    public string Spelling { get; } = spelling;

    public Language Language { get; } = language;

    public CueSet Cues { get; set; }

    /// <summary>The number (times a hundred), month, weekday or ordinal the word stands for; -1 for none.</summary>
    public int Value { get; set; } = -1;

    /// <summary>The dictionary's form of a verb ("töröl"): a wish in a command, and in a sentence what somebody does.</summary>
    public bool IsCommandOnly { get; init; }
}

/// <summary>Several words that mean something together, found by their first word.</summary>
internal sealed record Phrase(string[] Words, Sense Sense);
