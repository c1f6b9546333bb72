namespace VaBot.Languages.Reading;

/// <summary>Cuts a message into sentences and clauses, and gives each the names and times that stand in it.</summary>
internal static class SentenceCutter
{
    public static void Cut(Scene scene)
    {
        var first = 0;
        for (var i = 0; i <= scene.Tokens.Length; i++)
        {
            if (i == scene.Tokens.Length || EndsSentence(scene, i))
            {
                var end = Math.Min(i + 1, scene.Tokens.Length);
                if (end > first)
                {
                    scene.Sentences.Add(Make(scene, first, end));
                }

                first = end;
            }
        }

        Share(scene);
    }

    private static bool EndsSentence(Scene scene, int at)
    {
        ref readonly var token = ref scene.Tokens[at];
        if (token.Owner != Owner.None && token.Owner != Owner.Quote)
        {
            return false;
        }

        if (token.Kind == TokenKind.NewLine)
        {
            return true;
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        var sign = scene.FoldedText[token.Start];
        var isLast = at + 1 == scene.Tokens.Length || scene.Tokens[at + 1].SpaceBefore;
        if (sign is '!' or '?' or ';' or '…')
        {
            return isLast;
        }

        if (sign != '.' || !isLast || at == 0 || at + 1 == scene.Tokens.Length)
        {
            return sign == '.' && at + 1 == scene.Tokens.Length;
        }

        ref readonly var before = ref scene.Tokens[at - 1];
        return before.Kind != TokenKind.Number && !(token.SpaceBefore) && before.Length > 2
            && !(before.Length <= 4 && (before.Means(Cue.Month) || before.Means(Cue.Minute) || before.Means(Cue.Hour) || before.Means(Cue.Approximately) || before.Means(Cue.Estimate)));
    }

    private static Sentence Make(Scene scene, int first, int end)
    {
        var sentence = new Sentence(scene, first, end);
        var clause = new Clause(first);
        var all = CueSet.Empty;
        for (var i = first; i < end; i++)
        {
            ref var token = ref scene.Tokens[i];
            if (token.Owner == Owner.None && i > clause.First && SplitsClause(scene, i) && !(i == end - 1 && scene.IsSign(i, '?')))
            {
                sentence.Clauses.Add(clause);
                clause = new Clause(i);
            }

            clause.End = i + 1;
            if (token.Owner == Owner.None)
            {
                // a guessed deed is known; a guessed noun helps a log ("contract reading, 2h") and stays a stranger to other rules ("blog post meeting")
                var isGuess = token.Kind == TokenKind.Word && token.Lexical.IsEmpty;
                if (isGuess)
                {
                    token.Lexical = scene.Lexicon.Tables(scene.MainLanguage).Guess(scene.Folded(token));
                }

                clause.Lexical |= token.Lexical;
                clause.Strangers += token.Kind == TokenKind.Word && (token.Lexical.IsEmpty || isGuess && !token.Means(Cue.Worked)) ? 1 : 0;
            }

            token.Sentence = scene.Sentences.Count;
            token.Clause = sentence.Clauses.Count;
        }

        sentence.Clauses.Add(clause);
        foreach (var part in sentence.Clauses)
        {
            all |= part.Lexical;
        }

        SentenceJudge.Judge(scene, sentence, all);
        return sentence;
    }

    private static bool SplitsClause(Scene scene, int at)
    {
        ref readonly var token = ref scene.Tokens[at];
        if (token.Kind == TokenKind.Symbol)
        {
            return true;
        }

        if (token.Kind == TokenKind.Word)
        {
            return token.Means(Cue.ClauseBreak);
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        var sign = scene.FoldedText[token.Start];
        return sign is ',' or ':' or '(' or ')' or '!' or '?' || (sign == '-' && token.SpaceBefore);
    }

    /// <summary>Gives every sentence the names and times that stand in it; one walk, as both are in the order of the text.</summary>
    private static void Share(Scene scene)
    {
        foreach (var mention in scene.Tasks)
        {
            scene.SentenceAt(mention.First).Tasks.Add(mention);
        }

        foreach (var mention in scene.Clients)
        {
            scene.SentenceAt(mention.First).Clients.Add(mention);
        }

        foreach (var spot in scene.Times)
        {
            scene.SentenceAt(spot.First).Times.Add(spot);
        }

        foreach (var spot in scene.Dates)
        {
            scene.SentenceAt(spot.First).Dates.Add(spot);
        }
    }
}
