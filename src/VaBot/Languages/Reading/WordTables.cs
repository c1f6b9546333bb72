namespace VaBot.Languages.Reading;

/// <summary>All a language brings: words, phrases, endings and habits. A new language is one subclass in a folder of its own.</summary>
internal abstract class WordTables
{
    public abstract Language Language { get; }

    /// <summary>Writes the language's words into the lexicon.</summary>
    public abstract void Fill(LexiconBuilder words);

    /// <summary>True when these folded letters at the end of a word may be an ending of it (inflection only).</summary>
    public abstract bool IsEnding(ReadOnlySpan<char> ending, char before);

    /// <summary>True when these folded letters can follow a root, inflected or made into another kind of word (-ing, -ation, -ítottam).</summary>
    public virtual bool IsDerivation(ReadOnlySpan<char> ending, char before) => ending.IsEmpty || IsEnding(ending, before);

    /// <summary>True when these letters can follow a hyphen as an ending: "8-tól", "Acme-nak".</summary>
    public virtual bool IsHyphenated(ReadOnlySpan<char> ending, char before) => false;

    /// <summary>True when a word, by its form, names something done to the word before it ("rendszerezése").</summary>
    public virtual bool IsActivity(ReadOnlySpan<char> folded) => false;

    /// <summary>True when these letters on a word make a question of it ("kész-e").</summary>
    public virtual bool IsAsking(ReadOnlySpan<char> ending) => false;

    /// <summary>What an ending says: <see cref="Cue.From"/> ("9-től"), <see cref="Cue.Until"/>, <see cref="Cue.At"/>, <see cref="Cue.By"/> ("péntekre"), <see cref="Cue.Attachment"/> ("Acme-nak").</summary>
    public virtual Cue? EndingCue(ReadOnlySpan<char> ending) => null;

    /// <summary>Small words that grow together with a verb ("be" in "bejegyez"), longest first; they keep their own cues.</summary>
    public virtual IReadOnlyList<string> VerbPrefixes => [];

    /// <summary>True when a wish is told by the form of its verb ("tedd") and not by its place in the sentence.</summary>
    public virtual bool MarksWishes => false;

    /// <summary>The command line to type for an understanding, in this language; null where there is none to offer.</summary>
    public virtual string? Line(Understanding meant) => null;

    /// <summary>True when a name that belongs to the words before it carries an ending: bare behind a title it says whom it is for.</summary>
    public virtual bool InflectsNames => false;

    /// <summary>What an unknown word can be by its form alone: "rendszereztem" is something I did.</summary>
    public virtual CueSet Guess(ReadOnlySpan<char> folded) => CueSet.Empty;

    /// <summary>True when a number date has the month first in this language.</summary>
    public virtual bool MonthFirst => false;

    /// <summary>True when "11/12" is read both ways by the people who write this language.</summary>
    public virtual bool SlashIsAmbiguous => false;
}
