namespace VaBot.Languages.Reading;

/// <summary>Finds words that mean something together; the longest phrase wins, and the language of the message among equals.</summary>
internal static class PhraseFinder
{
    private const int MaximumPhrase = 8;

    /// <summary>Gives the phrase that begins at a token its cues; how many tokens it took, 0 when there is none.</summary>
    public static int Take(Scene scene, int at)
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
                && !scene.Lexicon.IsAsking(typed[word.Length..]) && scene.Lexicon.IsEnding(typed[word.Length..].TrimStart("-"), word[^1]));
    }
}
