namespace VaBot.Languages.Reading;

/// <summary>Looks every token of a message up in the tables of all languages.</summary>
internal static class Annotator
{
    public static void Annotate(Scene scene)
    {
        scene.MainLanguage = SpokenLanguage.Of(scene);
        var accents = SpokenLanguage.HasAccents(scene);
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            Look(scene, ref scene.Tokens[i], i, accents);
        }

        for (var i = 0; i < scene.Tokens.Length;)
        {
            i += Math.Max(1, PhraseFinder.Take(scene, i));
        }
    }

    /// <summary>A hyphen and a letter.</summary>
    private const int AskingLength = 2;

    private static readonly CueSet Asked = CueSet.Of(Cue.Request, Cue.May);

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

        if (!WordLookup.Take(scene, ref token, scene.FoldedWhole(token), accents) && (token.StemEnd == token.End || !WordLookup.Take(scene, ref token, scene.Folded(token), accents)))
        {
            WordLookup.TakeStem(scene, ref token, accents);
        }

        if (token.End - token.StemEnd == AskingLength && !token.Lexical.Overlaps(Asked) && scene.Lexicon.IsAsking(scene.FoldedText.AsSpan(token.StemEnd, AskingLength)))
        {
            token.Lexical |= CueSet.Of(Cue.If);
        }
    }
}
