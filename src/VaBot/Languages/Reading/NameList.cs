namespace VaBot.Languages.Reading;

/// <summary>Titles or names cut into folded words once, so that every utterance only compares.</summary>
internal sealed class NameList
{
    public NameList(IReadOnlyList<string> names, Lexicon lexicon)
    {
        IsActivity = new bool[names.Count];
        var words = new List<NameWord>(names.Count * 3);
        Weights = new int[names.Count];
        Heads = new int[names.Count];
        for (var index = 0; index < names.Count; index++)
        {
            var text = Folding.Compose(names[index] ?? "");
            var folded = Folding.Fold(text).ToCharArray();
            var (place, ended) = (0, false);
            foreach (var token in Tokenizer.Cut(text, folded, lexicon))
            {
                ended |= token.Kind == TokenKind.Punctuation && folded[token.Start] is ':' or '(' && place > 0;
                if (token.Kind is not (TokenKind.Word or TokenKind.Number) || place == NameWord.MaximumPlace)
                {
                    continue;
                }

                var word = new string(folded, token.Start, token.End - token.Start);
                var weight = IsFiller(lexicon, word) ? 0 : 1;
                Weights[index] += weight;
                Heads[index] = weight > 0 && !ended ? place : Heads[index];
                IsActivity[index] = weight > 0 && !ended ? lexicon.IsActivity(word) : IsActivity[index];
                HasTimeWords |= token.Kind == TokenKind.Number || IsTime(lexicon, word);
                AddJoined(words, token, index, place, word);
                words.Add(new NameWord(index, place++, word, weight));
            }
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            words[i] = words[i].Name == words[i + 1].Name ? words[i] with { Next = words[i + 1] } : words[i];
        }

        Words = [.. words];
        Count = names.Count;
        this.lexicon = lexicon;
    }

    private readonly Lexicon lexicon;

    /// <summary>Whether a typed word may be a word of one of the names.</summary>
    public bool Knows(ReadOnlySpan<char> typed)
    {
        foreach (var word in Words)
        {
            if (WordMatch.Score(typed, word.Folded, lexicon, isKnownWord: false) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public int Count { get; }

    public NameWord[] Words { get; }

    /// <summary>A title like "Friday digest" must be found before its words are taken for a day.</summary>
    public bool HasTimeWords { get; private set; }

    /// <summary>How many words of each name carry it; articles and the like do not.</summary>
    public int[] Weights { get; }

    /// <summary>Whether what each name's head names is done to the word before it: the invoices of "Számlák rendszerezése" stand for all of it.</summary>
    public bool[] IsActivity { get; }

    /// <summary>The place of each name's head: its last word that carries it, before a colon.</summary>
    public int[] Heads { get; }

    /// <summary>"follow-ups" is also typed "followups".</summary>
    private static void AddJoined(List<NameWord> words, in Token token, int index, int place, string word)
    {
        if (!token.SpaceBefore && place > 0 && words[^1] is var last && last.Name == index && last.Weight > 0)
        {
            words.Insert(words.Count - 1, new NameWord(index, place - 1, last.Folded + word, 1));
        }
    }

    private static readonly CueSet Times = CueSet.Of(
        Cue.Number, Cue.Weekday, Cue.Month, Cue.Day, Cue.Week, Cue.MonthUnit, Cue.Year, Cue.Today, Cue.Yesterday, Cue.Tomorrow, Cue.End, Cue.EndOfMonth, Cue.EndOfWeek, Cue.Noon, Cue.Next, Cue.Last, Cue.Hour, Cue.Minute);

    private static bool IsTime(Lexicon lexicon, string word)
    {
        foreach (var sense in lexicon.Find(word))
        {
            if (sense.Cues.Overlaps(Times))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFiller(Lexicon lexicon, string word)
    {
        if (word.Length > 3)
        {
            return false;
        }

        foreach (var sense in lexicon.Find(word))
        {
            if (sense.Cues.Has(Cue.Article) || sense.Cues.Has(Cue.And) || sense.Cues.Has(Cue.Of) || sense.Cues.Has(Cue.Attachment))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One word of one name.</summary>
internal sealed record NameWord(int Name, int Place, string Folded, int Weight)
{
    public const int MaximumPlace = 30;

    /// <summary>The word behind it in the same name.</summary>
    public NameWord? Next { get; init; }
}
