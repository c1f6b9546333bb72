using NodaTime;

namespace VaBot.Languages.Reading.Rules;

/// <summary>What several rules ask of a sentence.</summary>
internal static class Slots
{
    /// <summary>A wish begins within so many words of its clause; the bound keeps long texts linear.</summary>
    private const int MaximumLead = 40;

    private static readonly CueSet Telling = CueSet.Of(Cue.Speaking, Cue.You, Cue.Other, Cue.Be, Cue.Interrogative, Cue.AuxiliaryFirst);

    /// <summary>True when the word at a place can be a wish: nobody is said to do it, and no stranger and no statement comes before it in its clause.</summary>
    public static bool IsWish(Sentence sentence, int at)
    {
        var scene = sentence.Scene;
        if (at < 0)
        {
            return false;
        }

        if (scene.Lexicon.Tables(scene.MainLanguage).MarksWishes)
        {
            return true;
        }

        var furthest = Math.Max(sentence.First, at - MaximumLead);
        for (var i = at - 1; i >= furthest && scene.Tokens[i].Clause == scene.Tokens[at].Clause; i--)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Owner != Owner.None)
            {
                continue;
            }

            if (token.Has(Cue.Request) || token.Has(Cue.Want) || token.Has(Cue.Polite))
            {
                return true;
            }

            if (token.Lexical.IsEmpty || token.Lexical.Overlaps(Telling))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly CueSet Opening = CueSet.Of(
        Cue.Filler, Cue.Greeting, Cue.And, Cue.Then, Cue.Polite, Cue.Request, Cue.Want, Cue.Attachment, Cue.Correction, Cue.More, Cue.At, Cue.ClauseBreak, Cue.Must);

    /// <summary>A wish that leads its clause: nothing but openings, names and times before it, and no article right before it ("a note").
    /// Needed where the rest of the clause may be anything.</summary>
    public static bool HasLead(Sentence sentence, Cue cue)
    {
        var scene = sentence.Scene;
        for (var at = sentence.Find(cue); at >= 0; at = sentence.Find(cue, at + 1))
        {
            if (scene.Lexicon.Tables(scene.MainLanguage).MarksWishes || (IsWish(sentence, at) && Leads(scene, at, sentence.First)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leads(Scene scene, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - MaximumLead) && scene.Tokens[i].Clause == scene.Tokens[at].Clause; i--)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Kind == TokenKind.Word && (token.Owner == Owner.Duration || (token.Owner == Owner.None && !token.Lexical.Overlaps(Opening))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first place of a cue that is a wish.</summary>
    public static int FindWish(Sentence sentence, Cue cue)
    {
        for (var at = sentence.Find(cue); at >= 0; at = sentence.Find(cue, at + 1))
        {
            if (IsWish(sentence, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The task the sentence is about: named in it, or in the sentence before when this one says "it".</summary>
    public static Mention? Task(Sentence sentence)
    {
        foreach (var mention in sentence.Tasks)
        {
            if (!sentence.IsSilentAt(mention.First))
            {
                return mention;
            }
        }

        if (sentence.Tasks.Count > 0 || !sentence.Has(Cue.Pronoun))
        {
            return null;
        }

        var index = sentence.First == 0 ? -1 : sentence.Scene.Tokens[sentence.First - 1].Sentence;
        return index >= 0 && sentence.Scene.Sentences[index] is { Tasks.Count: 1 } before && before.Strangers(before.Tasks[0].First) == 0 ? before.Tasks[0] : null;
    }

    /// <summary>What must be asked because the words fit several names.</summary>
    public static IReadOnlyList<Doubt> Doubts(Scene scene, params ReadOnlySpan<Mention?> mentions)
    {
        List<Doubt>? doubts = null;
        foreach (var mention in mentions)
        {
            if (mention is { IsAmbiguous: true })
            {
                (doubts ??= []).Add(!mention.IsClient
                    ? new Doubt.WhichTask(scene.Typed(mention.First, mention.End), mention.Candidates)
                    : new Doubt.WhichClient(scene.Typed(mention.First, mention.End), mention.Candidates));
            }
        }

        return doubts ?? (IReadOnlyList<Doubt>)[];
    }

    public static IReadOnlyList<Doubt> With(IReadOnlyList<Doubt> doubts, Doubt? more) => more is null ? doubts : [.. doubts, more];

    /// <summary>The first day said in a sentence.</summary>
    public static DateSpot? Day(Sentence sentence)
    {
        foreach (var spot in sentence.Dates)
        {
            if (spot.Kind == DateKind.Day)
            {
                return spot;
            }
        }

        return null;
    }

    /// <summary>True when a day is said that is certainly still to come: what is told is a promise.</summary>
    public static bool IsAhead(Sentence sentence) =>
        sentence.Dates.Exists(spot => spot.Kind == DateKind.Day && spot.Past > sentence.Scene.Utterance.Now.Date) || IsLater(sentence);

    /// <summary>"2 óra múlva": a moment that is still to come.</summary>
    private static bool IsLater(Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (sentence.Scene.Tokens[i].Owner == Owner.Moment && sentence.Scene.Means(i + 1, Cue.FromNow))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first length without a clock in a sentence.</summary>
    public static TimeSpot? Duration(Sentence sentence)
    {
        foreach (var spot in sentence.Times)
        {
            if (spot.Start is null)
            {
                return spot;
            }
        }

        return null;
    }

    public static Read<LocalDate> Today(Scene scene) => new(scene.Utterance.Now.Date, false);
}
