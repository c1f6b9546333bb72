namespace VaBot.Languages.Reading;

/// <summary>Which language most of the words of a message belong to, and whether it is typed with accents.</summary>
internal static class SpokenLanguage
{
    /// <summary>The language most words are of alone; the writer's own when none wins.</summary>
    public static Language Of(Scene scene)
    {
        Span<int> votes = stackalloc int[8];
        foreach (ref readonly var token in scene.Tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Word)
            {
                Count(scene, token, votes);
            }
        }

        return Spoken(scene, votes);
    }

    /// <summary>Whoever types one accent types them all: a word without one then is another word.</summary>
    public static bool HasAccents(Scene scene)
    {
        foreach (ref readonly var token in scene.Tokens.AsSpan())
        {
            if (token.Kind == TokenKind.Word && HasAccent(scene, token))
            {
                return true;
            }
        }

        return false;
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
}
