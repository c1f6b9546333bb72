namespace VaBot.Languages.Reading;

/// <summary>Decides which sentences and clauses may ask for anything: questions, conditions, quotations and denials may not.</summary>
internal static class SentenceJudge
{
    private static readonly CueSet Vetoes = CueSet.Of(Cue.If, Cue.Hypothetical, Cue.Reported);
    private static readonly CueSet SilencingCues = CueSet.Of(Cue.Negation, Cue.Almost, Cue.Emotion, Cue.Other);
    private static readonly CueSet Permission = CueSet.Of(Cue.Request, Cue.Want, Cue.Must, Cue.Polite);
    private static readonly CueSet Asking = CueSet.Of(Cue.Interrogative, Cue.AuxiliaryFirst);
    private static readonly CueSet Subjects = CueSet.Of(Cue.Speaking, Cue.You, Cue.Other);
    private static readonly CueSet Opening = CueSet.Of(Cue.Filler, Cue.Greeting, Cue.And, Cue.Then, Cue.Polite);

    public static void Judge(Scene scene, Sentence sentence, CueSet all)
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

            // "I was on it" tells, "was I on it" asks
            if (token.Kind is TokenKind.Word or TokenKind.Number && !(token.Owner == Owner.None && token.Lexical.Overlaps(Opening) && !token.Lexical.Overlaps(Subjects)))
            {
                return token.Owner == Owner.None && token.Lexical.Overlaps(cues) && !token.Means(Cue.Request) && i == sentence.First;
            }
        }

        return false;
    }
}
