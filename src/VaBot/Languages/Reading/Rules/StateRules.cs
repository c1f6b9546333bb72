namespace VaBot.Languages.Reading.Rules;

/// <summary>The state of a listed task: done, begun, waiting, open again, gone.</summary>
internal static class StateRules
{
    public static Understanding? Read(Sentence s)
    {
        if (s.IsVetoed || Slots.Task(s) is not { } task)
        {
            return null;
        }

        return IsPart(s.Scene, task) || (task.IsLoose && s.AllStrangers > 0) || (task.IsModifier && !IsWished(s)) ? null : Reopen(s, task) ?? Wait(s, task) ?? Remove(s, task) ?? Done(s, task) ?? Begin(s, task);
    }

    private static readonly Cue[] Wishes = [Cue.MarkDone, Cue.Remove, Cue.Reopen, Cue.Hold, Cue.Mark];

    /// <summary>"the bank is closed" is news of the bank; "close the bank, please" can only mean the card.</summary>
    private static bool IsWished(Sentence s) => s.IsRequest || Array.Exists(Wishes, cue => Slots.FindWish(s, cue) >= 0);

    private static Understanding? Reopen(Sentence s, Mention task) =>
        Math.Max(s.Find(Cue.Reopen), s.Has(Cue.Again) ? Slots.FindWish(s, Cue.Open) : -1) is var at and >= 0 && s.Strangers(task.First, at) == 0 ? About(s, Intent.TaskReopen, task) : null;

    private static Understanding? Wait(Sentence s, Mention task)
    {
        var clause = s.Clauses[s.Scene.Tokens[task.First].Clause];
        var own = s.Find(Cue.Waiting, clause.First);
        var at = own >= 0 && own < clause.End ? own : s.Find(Cue.Waiting);
        if (at >= 0 && (IsAwaited(s, task) || s.Times.Count > 0))
        {
            return null;
        }

        if (at >= 0 && (task.First < at || IsSubject(s, task, at) || Slots.FindWish(s, Cue.Mark) >= 0 || Slots.FindWish(s, Cue.Move) is var move && move >= 0 && move < task.First) && s.Strangers(task.First) <= (task.First < at ? 4 : 0)
            && StrangersBetween(s, Math.Min(task.First, at), Math.Max(task.First, at)) <= (s.Scene.Lexicon.Tables(s.Scene.MainLanguage).MarksWishes ? 2 : 0))
        {
            return About(s, Intent.TaskWait, task);
        }

        at = Slots.FindWish(s, Cue.Hold);
        return at >= 0 && s.Strangers(task.First, at) == 0 && s.Times.Count == 0 ? About(s, Intent.TaskWait, task) : null;
    }

    /// <summary>"a hírlevélre várunk": the task is what is waited for.</summary>
    private static bool IsAwaited(Sentence s, Mention task) => !task.IsPlain && (s.Scene.TailMeans(task.End - 1, Cue.By) || s.Scene.EndingMeans(task.End - 1, Cue.By));

    /// <summary>"elakadt a hírlevél": where verbs mark wishes, one may stand before its subject.</summary>
    private static bool IsSubject(Sentence s, Mention task, int verb) =>
        s.Scene.Lexicon.Tables(s.Scene.MainLanguage).MarksWishes && task.IsPlain && (task.First == verb + 1 || (task.First == verb + 2 && s.Scene.Means(verb + 1, Cue.Article)));

    private static int StrangersBetween(Sentence s, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += s.Scene.Tokens[i].Kind == TokenKind.Word && s.Scene.Tokens[i].Owner == Owner.None && s.Scene.Tokens[i].Lexical.IsEmpty ? 1 : 0;
        }

        return count;
    }

    private static readonly CueSet Elsewhere = CueSet.Of(Cue.Entry, Cue.JustLogged, Cue.Plan);

    private static readonly CueSet Particle = CueSet.Of(Cue.Out);

    private static Understanding? Remove(Sentence s, Mention task)
    {
        var needless = s.Find(Cue.NotNeeded);
        var at = Math.Max(Slots.FindWish(s, Cue.Remove), needless >= 0 && (s.Scene.Tokens[needless].Has(Cue.Remove) || s.Find(Cue.NotNeeded, needless + 1) >= 0) ? needless : -1);
        if (at < 0 || s.Dates.Count > 0 || s.HasAny(Elsewhere) || IsPartOnly(s, task, at) || s.Strangers(task.First, at) > 0 || (s.Has(Cue.MarkDone) && s.Has(Cue.Done) && !s.Scene.Tokens[at].Has(Cue.MarkDone)))
        {
            return null;
        }

        // verbs that take and put ask for a word that says whereto ("vedd le", "dobd ki")
        if (s.Scene.Tokens[at].Has(Cue.Move) && ((!s.HasAny(Particle) && (HasParticles(s.Scene) || task.First < at)) || s.HasAny(Ordering) || s.Has(Cue.Done)))
        {
            return null;
        }

        return About(s, Intent.TaskRemove, task);
    }

    /// <summary>Whether the language tells putting from taking by a small word of its own.</summary>
    private static bool HasParticles(Scene scene) => scene.Lexicon.Tables(scene.MainLanguage).VerbPrefixes.Count > 0;

    /// <summary>"the newsletter draft", "half of the newsletter", "a hírlevél fele": something of the task, not the task.</summary>
    private static bool IsPart(Scene scene, Mention task)
    {
        if (scene.Means(task.End, Cue.Part) && !scene.IsSign(task.End - 1, ':'))
        {
            return true;
        }

        var at = task.First - 1;
        at = scene.Means(at, Cue.Article) ? at - 1 : at;
        return scene.Means(at, Cue.Of) && (scene.Means(at - 1, Cue.Part) || scene.Means(at - 1, Cue.Ordinal));
    }

    private static readonly CueSet Ordering = CueSet.Of(Cue.Before, Cue.After, Cue.ToTop, Cue.ToBottom, Cue.Up, Cue.Down, Cue.Priority);

    private static readonly CueSet Leading = CueSet.Of(Cue.From, Cue.Of, Cue.Out, Cue.In, Cue.Into);

    private static readonly CueSet Other = CueSet.Of(Cue.Vague, Cue.Correction, Cue.Attachment);

    /// <summary>"remove the typo from the newsletter", "töröld a hibás részt a hírlevélből": something else goes, and the task is where it stood.</summary>
    private static bool IsPartOnly(Sentence s, Mention task, int verb)
    {
        var scene = s.Scene;
        if (!task.IsPlain && (scene.TailMeans(task.End - 1, Cue.Out) || scene.EndingMeans(task.End - 1, Cue.Out)))
        {
            return true;
        }

        var at = task.First - 1;
        at = scene.Means(at, Cue.Article) ? at - 1 : at;
        while (at > verb && scene.Tokens[at].InPhrase)
        {
            at--;
        }

        if (at <= verb + 1 || !scene.Tokens[at].Lexical.Overlaps(Leading))
        {
            return false;
        }

        for (var i = verb + DateReader.Words(scene, verb); i < at; i++)
        {
            if (scene.Tokens[i].Lexical.Overlaps(Other) && !scene.Means(i, Cue.TaskNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"closed until monday" is over then, and not done.</summary>
    private static bool IsUntil(Sentence s) =>
        s.Dates.Exists(day => s.Scene.Means(day.First - 1, Cue.Until) || s.Scene.EndingMeans(day.End - 1, Cue.Until) || (s.Scene.TailMeans(day.End - 1, Cue.Until) && s.Scene.MainLanguage != s.Scene.Lexicon.Languages[0].Language));

    private static Understanding? Done(Sentence s, Mention task)
    {
        if (s.Times.Count > 0 || s.Has(Cue.Due) || s.Strangers(task.First) > 0 || Slots.IsAhead(s) || IsUntil(s))
        {
            return null;
        }

        var done = s.Find(Cue.Done);
        if (done >= 0 && s.Strangers(done) == 0 && (!s.Has(Cue.Must) || Slots.FindWish(s, Cue.Mark) >= 0) && !s.Has(Cue.Want) && !s.Has(Cue.WillTake))
        {
            return About(s, Intent.TaskDone, task);
        }

        var mark = Slots.FindWish(s, Cue.MarkDone);
        return mark >= 0 && s.Strangers(mark) == 0 && (!s.Scene.Tokens[mark].Has(Cue.Move) || s.Has(Cue.Done)) && (!s.Has(Cue.Must) || s.Has(Cue.May)) && s.Dates.Count == 0 ? About(s, Intent.TaskDone, task) : null;
    }

    private static Understanding? Begin(Sentence s, Mention task)
    {
        var at = s.Find(Cue.InProgress);
        if (at < 0)
        {
            at = s.Has(Cue.Timer) ? -1 : Slots.FindWish(s, Cue.Begin);
        }

        return at >= 0 && s.Strangers(task.First, at) == 0 && s.Times.Count == 0 && !s.Has(Cue.Must) && !s.Has(Cue.HoursNoun) && !s.HasAny(Ordering) && !Slots.IsAhead(s) ? About(s, Intent.TaskStart, task) : null;
    }

    private static Understanding About(Sentence s, Intent intent, Mention task) => new(intent)
    {
        Task = s.Scene.TaskName(task),
        Doubts = Slots.Doubts(s.Scene, task),
    };
}
