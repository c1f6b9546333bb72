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
    /// <param name="isAlone">They count only when nothing follows.</param>
    public LexiconBuilder Verb(string command, Intent intent, string list, bool needsListed = false, string? choice = null, bool isAlone = false)
    {
        if (!verbs.TryGetValue(command, out var known))
        {
            verbs[command] = known = [];
        }

        known.AddRange(list.Split(',', StringSplitOptions.TrimEntries).Select(words => new SlashVerb(Folding.Fold(words), intent, needsListed, choice, isAlone)));
        return this;
    }

    /// <summary>By command, the longest first, so that "due list" is not "due".</summary>
    public Dictionary<string, SlashVerb[]> Verbs() => verbs.ToDictionary(x => x.Key, x => x.Value.OrderByDescending(verb => verb.Words.Length).ToArray());

    public Dictionary<string, Sense[]> Words() => words.ToDictionary(x => x.Key, x => x.Value.ToArray());

    public Dictionary<string, Phrase[]> Phrases() =>
        phrases.ToDictionary(x => x.Key, x => x.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    public Dictionary<string, string> Cities() => cities;

    private Sense Entry(string text) => text.Contains(' ') ? Several(text) : Word(text);

    private Sense Word(string spelling)
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
        }));
    }

    private Sense Find(List<Sense> senses, string spelling)
    {
        foreach (var known in senses)
        {
            if (known.Language == Language && known.Spelling == spelling)
            {
                return known;
            }
        }

        var sense = new Sense(spelling, Language);
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
