namespace VaBot.Languages.Reading;

/// <summary>Looks every word up in the tables of all languages; where two languages own a word, the language of the sentence wins.</summary>
internal static class Annotator
{
    private const int MaximumPhrase = 8;
    private const int LongestEnding = 9;

    public static void Annotate(Scene scene)
    {
        var tokens = scene.Tokens;
        Span<int> own = stackalloc int[8];
        var accents = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                Count(scene, tokens[i], own);
                accents |= HasAccent(scene, tokens[i]);
            }
        }

        scene.MainLanguage = Spoken(scene, own);
        for (var i = 0; i < tokens.Length; i++)
        {
            Look(scene, ref tokens[i], i, accents);
        }

        for (var i = 0; i < tokens.Length;)
        {
            i += Math.Max(1, TakePhrase(scene, i));
        }
    }

    private static bool HasAccent(Scene scene, in Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (scene.Text[i] > 127)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of one language only is a vote for it.</summary>
    private static void Count(Scene scene, in Token token, Span<int> votes)
    {
        var senses = scene.Lexicon.Find(scene.Folded(token));
        if (senses.IsEmpty)
        {
            return;
        }

        foreach (var sense in senses)
        {
            if (sense.Language != senses[0].Language)
            {
                return;
            }
        }

        if ((int)senses[0].Language is >= 0 and < 8)
        {
            votes[(int)senses[0].Language]++;
        }
    }

    private static Language Spoken(Scene scene, Span<int> votes)
    {
        var best = scene.Utterance.Language;
        foreach (var tables in scene.Lexicon.Languages)
        {
            if (votes[(int)tables.Language & 7] > votes[(int)best & 7])
            {
                best = tables.Language;
            }
        }

        return best;
    }

    private static void Look(Scene scene, ref Token token, int index, bool accents)
    {
        if (token.Kind == TokenKind.Number)
        {
            token.Lexical = CueSet.Of(Cue.Number);
            return;
        }

        if (token.Kind == TokenKind.Symbol)
        {
            token.Lexical = scene.Span(token)[0] is '✅' or '✔' or '☑' ? CueSet.Of(Cue.Done) : CueSet.Of(Cue.Filler);
            return;
        }

        if (token.Kind != TokenKind.Word)
        {
            if (scene.Folded(token)[0] == '\'' && index > 0 && !token.SpaceBefore && scene.Tokens[index - 1].Kind == TokenKind.Number)
            {
                token.Lexical = CueSet.Of(Cue.Minute);
            }

            return;
        }

        if (!Take(scene, ref token, scene.FoldedWhole(token), accents) && (token.StemEnd == token.End || !Take(scene, ref token, scene.Folded(token), accents)))
        {
            TakeStem(scene, ref token, accents);
        }
    }

    private static bool Take(Scene scene, ref Token token, ReadOnlySpan<char> folded, bool accents)
    {
        var senses = scene.Lexicon.Find(folded);
        if (senses.IsEmpty)
        {
            return false;
        }

        var typed = scene.Text.AsSpan(token.Start, folded.Length);
        return Choose(scene.MainLanguage, ref token, senses, typed, accents, false) || Choose(null, ref token, senses, typed, accents, false);
    }

    private static bool Choose(Language? language, ref Token token, ReadOnlySpan<Sense> senses, ReadOnlySpan<char> typed, bool accents, bool isStem)
    {
        var found = false;
        var exact = false;
        foreach (var sense in senses)
        {
            if ((language is { } only && sense.Language != only) || !Folding.CanBe(typed, sense.Spelling, isStem))
            {
                continue;
            }

            var same = Same(typed, sense.Spelling);
            if (accents && exact && !same)
            {
                continue;
            }

            token.Lexical = accents && same && !exact ? sense.Cues : token.Lexical | sense.Cues;
            token.Value = (same && sense.Value >= 0) || token.Value < 0 ? sense.Value : token.Value;
            exact |= same;
            found = true;
        }

        return found;
    }

    private static bool Same(ReadOnlySpan<char> typed, string spelling)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            if (Folding.Lower(typed[i]) != spelling[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Verb prefixes off, then endings: "bejegyeznéd" is "jegyeznéd" with the cues of "be", "naplóba" is "napló".</summary>
    private static void TakeStem(Scene scene, ref Token token, bool accents)
    {
        var word = scene.Folded(token);
        foreach (var tables in scene.Lexicon.Languages)
        {
            foreach (var prefix in tables.VerbPrefixes)
            {
                if (word.Length > prefix.Length + 2 && word.StartsWith(prefix) && TakeFrom(scene, ref token, prefix, tables.Language, accents))
                {
                    token.IsStemmed = true;
                    return;
                }
            }
        }

        for (var cut = word.Length - 1; cut >= Math.Max(2, word.Length - LongestEnding); cut--)
        {
            foreach (var tables in scene.Lexicon.Languages)
            {
                if (IsStem(tables, word[cut..], word[cut - 1], cut) && scene.Lexicon.Find(word[..cut]) is { IsEmpty: false } senses
                    && Choose(tables.Language, ref token, senses, scene.Text.AsSpan(token.Start, cut), accents, true))
                {
                    token.StemEnd = token.Start + cut;
                    token.IsStemmed = true;
                    return;
                }
            }
        }
    }

    /// <summary>Very short stems need an ending that says something ("öttől"), or "deck" would be more than one December.</summary>
    private static bool IsStem(WordTables tables, ReadOnlySpan<char> ending, char before, int length) =>
        tables.IsEnding(ending, before) && (length > 3 || tables.EndingCue(ending) is not null and not Cue.Ago and not Cue.OrdinalEnding);

    private static readonly CueSet Particles = CueSet.Of(Cue.Into, Cue.Out, Cue.Up, Cue.Down, Cue.Before, Cue.After, Cue.ToTop, Cue.ToBottom);

    private static bool TakeFrom(Scene scene, ref Token token, string prefix, Language language, bool accents)
    {
        var rest = token;
        rest.Start += prefix.Length;
        var senses = scene.Lexicon.Find(scene.Folded(rest));
        if (senses.IsEmpty || !Choose(language, ref rest, senses, scene.Text.AsSpan(rest.Start, rest.StemEnd - rest.Start), accents, false))
        {
            return false;
        }

        token.Lexical = rest.Lexical;
        token.Value = rest.Value;
        foreach (var sense in scene.Lexicon.Find(prefix))
        {
            token.Lexical |= sense.Language == language ? sense.Cues & Particles : CueSet.Empty;
        }

        return true;
    }

    private static bool HasEnding(Lexicon lexicon, ReadOnlySpan<char> ending, char before)
    {
        foreach (var tables in lexicon.Languages)
        {
            if (tables.IsEnding(ending, before))
            {
                return true;
            }
        }

        return false;
    }

    private static int TakePhrase(Scene scene, int at)
    {
        var tokens = scene.Tokens;
        if (tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        Phrase? best = null;
        foreach (var phrase in scene.Lexicon.PhrasesFrom(scene.FoldedWhole(tokens[at])))
        {
            if (Fits(scene, at, phrase) && (best is null || (best.Words.Length == phrase.Words.Length && phrase.Sense.Language == scene.MainLanguage)))
            {
                best = phrase;
            }
            else if (best is not null && best.Words.Length > phrase.Words.Length)
            {
                break;
            }
        }

        return best is null ? 0 : Apply(tokens.AsSpan(at, best.Words.Length), best.Sense);
    }

    private static int Apply(Span<Token> tokens, Sense sense)
    {
        tokens[0].Lexical = sense.Cues;
        tokens[0].Value = sense.Value;
        foreach (ref var rest in tokens[1..])
        {
            rest.Lexical = CueSet.Of(Cue.Filler);
            rest.Value = -1;
            rest.InPhrase = true;
        }

        return tokens.Length;
    }

    private static bool Fits(Scene scene, int at, Phrase phrase)
    {
        var words = phrase.Words;
        if (words.Length > MaximumPhrase || at + words.Length > scene.Tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!IsWord(scene, at + i, words[i], i == words.Length - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(Scene scene, int at, string word, bool isLast)
    {
        var typed = scene.FoldedWhole(scene.Tokens[at]);
        return typed.SequenceEqual(word)
            || (isLast && typed.Length > word.Length && word.Length > 2 && typed.StartsWith(word)
                && HasEnding(scene.Lexicon, typed[word.Length..].TrimStart("-"), word[^1]));
    }
}
