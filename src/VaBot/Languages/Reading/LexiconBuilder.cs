namespace VaBot.Languages.Reading;

/// <summary>Collects the words of the languages; a word given twice has the cues of both.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>Longer ones are word lists written as phrases by mistake.</summary>
    private const int MaximumPhrase = 8;

    private readonly Dictionary<string, List<Sense>> words = [];
    private readonly Dictionary<string, List<Phrase>> phrases = [];
    private readonly Dictionary<string, string> cities = [];
    private readonly Dictionary<string, List<SlashVerb>> verbs = [];
    private readonly Dictionary<string, RepeatWord> repeats = [];
    private readonly HashSet<string> keys = [];

    /// <summary>Words that say when and how long are understood with a typing mistake in them.</summary>
    private static readonly CueSet Timely = CueSet.Of(
        Cue.Yesterday, Cue.Tomorrow, Cue.DayBeforeYesterday, Cue.DayAfterTomorrow, Cue.Weekday, Cue.Month, Cue.Hour, Cue.Minute, Cue.Week, Cue.MonthUnit, Cue.Timer);

    /// <summary>Whose words are being added.</summary>
    public Language Language { get; set; }

    /// <summary>Words with spaces between them; a comma starts a phrase list instead: "to the top, on top"; an underscore stands for a comma in a phrase.</summary>
    public LexiconBuilder Add(Cue cue, string list)
    {
        if (list.Contains(','))
        {
            foreach (var phrase in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Entry(phrase).Cues |= CueSet.Of(cue);
            }

            return this;
        }

        foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Word(word).Cues |= CueSet.Of(cue);
        }

        return this;
    }

    /// <summary>A verb as the dictionary has it, which only a command may mean as a wish.</summary>
    public LexiconBuilder Dictionary(Cue cue, string word)
    {
        Word(word, isCommandOnly: true).Cues |= CueSet.Of(cue);
        return this;
    }

    /// <summary>Other words of the tables that are understood with a typing mistake in them.</summary>
    public LexiconBuilder Mistyped(string list)
    {
        keys.UnionWith(list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold));
        return this;
    }

    /// <summary>Every phrase that one choice of each column makes: "isn't|aren't", "|so|that", "urgent|important"; an empty choice leaves its column out.</summary>
    public LexiconBuilder Combine(Cue cue, params ReadOnlySpan<string> columns)
    {
        IEnumerable<string> phrases = [""];
        foreach (var column in columns)
        {
            var choices = column.Split('|');
            phrases = [.. phrases.SelectMany(phrase => choices, (phrase, choice) => $"{phrase} {choice}".Trim())];
        }

        foreach (var phrase in phrases)
        {
            Entry(phrase).Cues |= CueSet.Of(cue);
        }

        return this;
    }

    /// <summary>Words that stand for 1, 2, 3 … times the step, in order; synonyms joined by a bar.</summary>
    public LexiconBuilder Count(Cue cue, string list, int first = 1, int step = 1)
    {
        var value = first;
        foreach (var synonyms in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in synonyms.Split('|'))
            {
                Value(cue, word, value);
            }

            value += step;
        }

        return this;
    }

    /// <summary>A word or phrase that stands for this number.</summary>
    public LexiconBuilder Value(Cue cue, string list, int value)
    {
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries))
        {
            var sense = Entry(word);
            sense.Cues |= CueSet.Of(cue);
            sense.Value = value;
        }

        return this;
    }

    /// <summary>Cities by zone, one zone a line: "Europe/Vienna: vienna, wien, graz". They are no words: "Nice" and "Reading" must stay what they are elsewhere.</summary>
    public LexiconBuilder Zones(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var city in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                cities[Folding.Fold(city)] = line[..colon];
            }
        }

        return this;
    }

    /// <summary>Words and phrases that mean this behind a slash command and nothing elsewhere; a comma between them.</summary>
    /// <param name="needsListed">They count only in front of a listed card.</param>
    /// <param name="choice">Which one of a closed set they choose.</param>
    /// <param name="needsText">They count only when something follows the card.</param>
    /// <param name="alone">They count only when nothing follows.</param>
    /// <param name="clause">What follows says something of a contract.</param>
    public LexiconBuilder Verb(string command, Intent intent, string list, bool needsListed = false, string? choice = null, bool needsText = false, bool alone = false, bool clause = false)
    {
        if (!verbs.TryGetValue(command, out var known))
        {
            verbs[command] = known = [];
        }

        known.AddRange(list.Split(',', StringSplitOptions.TrimEntries).Select(words => new SlashVerb(Folding.Fold(words), intent, needsListed, choice, needsText, alone, clause)));
        return this;
    }

    /// <summary>Words a repeat is told in, with spaces between them. They are no words elsewhere: "weekly report" stays a title.</summary>
    public LexiconBuilder Repeat(RepeatWord means, string list)
    {
        foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            repeats[Folding.Fold(word)] = means;
        }

        return this;
    }

    public Dictionary<string, RepeatWord> Repeats() => repeats;

    /// <summary>By command, the longest first, so that "due list" is not "due".</summary>
    public Dictionary<string, SlashVerb[]> Verbs() => verbs.ToDictionary(x => x.Key, x => x.Value.OrderByDescending(verb => verb.Words.Length).ToArray());

    public Dictionary<string, Sense[]> Words() => words.ToDictionary(x => x.Key, x => x.Value.ToArray());

    public Dictionary<string, Phrase[]> Phrases() =>
        phrases.ToDictionary(x => x.Key, x => x.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    public Dictionary<string, string> Cities() => cities;

    public Misspellings Misspellings() => new(words.Where(word => keys.Contains(word.Key) || word.Value.Exists(sense => sense.Cues.Overlaps(Timely))).Select(word => word.Key));

    private Sense Entry(string text) => text.Contains(' ') ? Several(text) : Word(text);

    private Sense Word(string spelling, bool isCommandOnly = false)
    {
        var folded = Folding.Fold(spelling);
        if (!words.TryGetValue(folded, out var senses))
        {
            words[folded] = senses = [];
        }

        return Find(senses, string.Create(spelling.Length, spelling, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = Folding.Lower(source[i]);
            }
        }), isCommandOnly);
    }

    private Sense Find(List<Sense> senses, string spelling, bool isCommandOnly)
    {
        foreach (var known in senses)
        {
            if (known.Language == Language && known.Spelling == spelling && known.IsCommandOnly == isCommandOnly)
            {
                return known;
            }
        }

        var sense = new Sense(spelling, Language) { IsCommandOnly = isCommandOnly };
        senses.Add(sense);
        return sense;
    }

    private Sense Several(string text)
    {
        var parts = Folding.Fold(text).Replace('_', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > MaximumPhrase)
        {
            throw new ArgumentException($"No phrase has so many words, a comma is missing or too many: {text}");
        }

        if (!phrases.TryGetValue(parts[0], out var known))
        {
            phrases[parts[0]] = known = [];
        }

        foreach (var phrase in known)
        {
            if (phrase.Sense.Language == Language && phrase.Words.AsSpan().SequenceEqual(parts))
            {
                return phrase.Sense;
            }
        }

        var sense = new Sense(text, Language);
        known.Add(new Phrase(parts, sense));
        return sense;
    }
}
