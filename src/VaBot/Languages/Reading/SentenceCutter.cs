namespace VaBot.Languages.Reading;

/// <summary>Cuts a message into sentences and clauses and decides which of them may ask for anything.</summary>
internal static class SentenceCutter
{
    private static readonly CueSet Vetoes = CueSet.Of(Cue.If, Cue.Hypothetical, Cue.Reported);
    private static readonly CueSet SilencingCues = CueSet.Of(Cue.Negation, Cue.Almost, Cue.Emotion, Cue.Other);
    private static readonly CueSet Permission = CueSet.Of(Cue.Request, Cue.Want, Cue.Must, Cue.Polite);
    private static readonly CueSet Asking = CueSet.Of(Cue.Interrogative, Cue.AuxiliaryFirst);
    private static readonly CueSet Opening = CueSet.Of(Cue.Filler, Cue.Greeting, Cue.And, Cue.Then, Cue.Polite);

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

        Judge(scene, sentence, all);
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

    private static void Judge(Scene scene, Sentence sentence, CueSet all)
    {
        sentence.IsQuestion = IsQuestion(scene, sentence);
        sentence.IsRequest = all.Has(Cue.Request) || MayBegin(scene, sentence) || (all.Has(Cue.Polite) && !StartsWith(scene, sentence, Asking));
        sentence.IsVetoed = all.Overlaps(Vetoes) || (sentence.IsQuestion && !sentence.IsRequest);
        sentence.IsHeadVetoed = Head(scene, sentence).Overlaps(Vetoes) || (!sentence.IsRequest && StartsWith(scene, sentence, Asking));
        foreach (var clause in sentence.Clauses)
        {
            clause.IsNegated = clause.Lexical.Has(Cue.Negation);
            clause.IsSilent = clause.Lexical.Overlaps(SilencingCues)
                || (clause.Lexical.Has(Cue.You) && !clause.Lexical.Overlaps(Permission))
                || (clause.Lexical.Has(Cue.Future) && !clause.Lexical.Has(Cue.WillTake));
            if (clause.IsSilent)
            {
                sentence.Lexical |= clause.Lexical;
                continue;
            }

            for (var i = clause.First; i < clause.End; i++)
            {
                if (scene.Tokens[i].Owner == Owner.None)
                {
                    scene.Tokens[i].Cues = scene.Tokens[i].Lexical;
                    sentence.Cues |= scene.Tokens[i].Lexical;
                }
            }
        }

        sentence.Lexical |= sentence.Cues;
    }

    private static CueSet Head(Scene scene, Sentence sentence)
    {
        var head = CueSet.Empty;
        foreach (var clause in sentence.Clauses)
        {
            if (clause.First > sentence.First && scene.IsSign(clause.First, ':'))
            {
                break;
            }

            head |= clause.Lexical;
        }

        return head;
    }

    /// <summary>"could the newsletter move up?" asks for it; "could you", "we could … what do you think" are told apart by their place.</summary>
    private static bool MayBegin(Scene scene, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Kind == TokenKind.Word && !(token.Owner == Owner.None && token.Lexical.Overlaps(Opening) && !token.Means(Cue.May)))
            {
                return token.Owner == Owner.None && token.Means(Cue.May) && !scene.Means(i + 1, Cue.Speaking) && !scene.Means(i + 1, Cue.Other);
            }
        }

        return false;
    }

    private static bool IsQuestion(Scene scene, Sentence sentence)
    {
        for (var i = sentence.End - 1; i >= sentence.First && i > sentence.End - 6; i--)
        {
            if (scene.IsSign(i, '?'))
            {
                return true;
            }

            if (scene.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                break;
            }
        }

        return StartsWith(scene, sentence, Asking);
    }

    private static bool StartsWith(Scene scene, Sentence sentence, CueSet cues)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner == Owner.None && token.Lexical.Overlaps(cues) && !token.Means(Cue.Request) && !token.Means(Cue.Must))
            {
                // "did 50 minutes …" tells, it does not ask
                return !(i + 1 < sentence.End && scene.Tokens[i + 1].Owner is Owner.Duration or Owner.Range);
            }

            if (token.Kind is TokenKind.Word or TokenKind.Number && !(token.Owner == Owner.None && token.Lexical.Overlaps(Opening)))
            {
                return token.Owner == Owner.None && token.Lexical.Overlaps(cues) && !token.Means(Cue.Request) && i == sentence.First;
            }
        }

        return false;
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
