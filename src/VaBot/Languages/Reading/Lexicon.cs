namespace VaBot.Languages.Reading;

/// <summary>The words of all languages, found by their folded letters.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> cities;
    private readonly Dictionary<string, SlashVerb[]> verbs;
    private readonly Dictionary<string, RepeatWord>.AlternateLookup<ReadOnlySpan<char>> repeats;
    private readonly Lazy<Misspellings> anyMisspellings;

    public Lexicon(IReadOnlyList<WordTables> languages)
    {
        var builder = new LexiconBuilder();
        foreach (var language in languages)
        {
            builder.Language = language.Language;
            language.Fill(builder);
        }

        Languages = languages;
        var known = builder.Words();
        words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = builder.Phrases().GetAlternateLookup<ReadOnlySpan<char>>();
        Misspellings = builder.Misspellings();
        verbs = builder.Verbs();
        repeats = builder.Repeats().GetAlternateLookup<ReadOnlySpan<char>>();
        anyMisspellings = new Lazy<Misspellings>(() => new Misspellings(known.Keys, shortest: 4));
        cities = builder.Cities().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<WordTables> Languages { get; }

    /// <summary>Of the words that are understood with a typing mistake in them.</summary>
    public Misspellings Misspellings { get; }

    /// <summary>Of all words there are: good enough for a suggestion. Made when first asked for.</summary>
    public Misspellings AnyMisspellings => anyMisspellings.Value;

    public ReadOnlySpan<Sense> Find(ReadOnlySpan<char> folded) => words.TryGetValue(folded, out var senses) ? senses : [];

    public ReadOnlySpan<Phrase> PhrasesFrom(ReadOnlySpan<char> folded) => phrases.TryGetValue(folded, out var found) ? found : [];

    /// <summary>The zone of a city, by its folded name.</summary>
    public string? ZoneOf(ReadOnlySpan<char> folded) => cities.TryGetValue(folded, out var zone) ? zone : null;

    public ReadOnlySpan<SlashVerb> VerbsOf(string command) => verbs.TryGetValue(command, out var found) ? found : [];

    public RepeatWord? RepeatOf(ReadOnlySpan<char> folded) => repeats.TryGetValue(folded, out var found) ? found : null;

    public WordTables Tables(Language language)
    {
        foreach (var tables in Languages)
        {
            if (tables.Language == language)
            {
                return tables;
            }
        }

        return Languages[0];
    }

    /// <summary>True when these letters may be an ending in any of the languages.</summary>
    public bool IsEnding(ReadOnlySpan<char> ending, char before)
    {
        foreach (var tables in Languages)
        {
            if (tables.IsEnding(ending, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a word names something done to another in any of the languages.</summary>
    public bool IsActivity(ReadOnlySpan<char> folded)
    {
        foreach (var tables in Languages)
        {
            if (tables.IsActivity(folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when these letters on a word make a question of it in any of the languages.</summary>
    public bool IsAsking(ReadOnlySpan<char> ending)
    {
        foreach (var tables in Languages)
        {
            if (tables.IsAsking(ending))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsHyphenated(ReadOnlySpan<char> ending, char before)
    {
        foreach (var tables in Languages)
        {
            if (tables.IsHyphenated(ending, before))
            {
                return true;
            }
        }

        return false;
    }
}
