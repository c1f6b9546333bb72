namespace VaBot.Languages.Reading.Rules;

/// <summary>The state of a listed task: done, begun, waiting, open again, gone; and when it is due and how long it takes.</summary>
internal static class TaskRules
{
    public static Understanding? Read(Sentence s)
    {
        if (s.IsVetoed || Slots.Task(s) is not { } task)
        {
            return null;
        }

        return Estimate(s, task) ?? Due(s, task);
    }

    public static Understanding? State(Sentence s)
    {
        if (s.IsVetoed || Slots.Task(s) is not { } task)
        {
            return null;
        }

        return Reopen(s, task) ?? Wait(s, task) ?? Remove(s, task) ?? Done(s, task) ?? Begin(s, task);
    }

    private static Understanding? Estimate(Sentence s, Mention task)
    {
        var spot = Slots.Duration(s);
        if (spot is null || s.Times.Count != 1 || !(s.Has(Cue.Estimate) || s.Has(Cue.WillTake)) || s.Has(Cue.Worked) && !s.Has(Cue.WillTake) && !s.Has(Cue.Estimate) || s.Strangers(task.First, spot.First) > 0
            || (Slots.IsAhead(s) && !s.Has(Cue.Estimate)))
        {
            return null;
        }

        return About(s, Intent.TaskEstimate, task) with { Minutes = spot.Minutes, Doubts = Slots.With(Slots.Doubts(s.Scene, task), spot.Doubt) };
    }

    private static Understanding? Due(Sentence s, Mention task)
    {
        var day = Slots.Day(s);
        if (day is null || s.Times.Count > 0 || s.Dates.Count != 1 || s.Strangers(task.First, day.First) > 0)
        {
            return null;
        }

        var before = day.First - 1;
        while (before > s.First && s.Scene.Tokens[before].InPhrase)
        {
            before--;
        }

        var by = s.Scene.Has(before, Cue.By) || s.Scene.EndingMeans(day.End - 1, Cue.By) || s.Scene.EndingMeans(day.End - 1, Cue.Until) || Ends(s, day);
        var moves = s.Scene.Has(day.First - 1, Cue.Until) && (Slots.FindWish(s, Cue.Move) >= 0 || Slots.FindWish(s, Cue.Edit) >= 0);
        if (!s.Has(Cue.Due) && !(by && IsBare(s, task, day)) && !moves)
        {
            return null;
        }

        return About(s, Intent.TaskDue, task) with { Due = day.Future, Doubts = Slots.With(Slots.Doubts(s.Scene, task), day.Doubt) };
    }

    private static bool Ends(Sentence s, DateSpot day) => s.Scene.TailMeans(day.End - 1, Cue.By) || s.Scene.TailMeans(day.End - 1, Cue.Until);

    private static readonly CueSet Plain = CueSet.Of(Cue.Filler, Cue.Article, Cue.Polite, Cue.By, Cue.Must, Cue.Want, Cue.Request, Cue.Be, Cue.Attachment, Cue.Done, Cue.Move, Cue.At);

    /// <summary>"could you finish … by wednesday".</summary>
    private static readonly CueSet Finishing = CueSet.Of(Cue.Halt, Cue.MarkDone, Cue.Into, Cue.Worked, Cue.Add, Cue.Show);

    private static bool IsBare(Sentence s, Mention task, DateSpot day)
    {
        var asked = s.Has(Cue.Request) || s.Has(Cue.Polite) || s.Has(Cue.Must) || s.Has(Cue.Want);
        for (var i = s.First; i < s.End; i++)
        {
            ref readonly var token = ref s.Scene.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Owner == Owner.None && !token.Lexical.Overlaps(Plain) && !(asked && token.Lexical.Overlaps(Finishing)))
            {
                return false;
            }
        }

        // "is done by friday" tells, "done by friday please" asks
        return !s.Has(Cue.Done) || s.Has(Cue.Must) || s.Has(Cue.Want) || s.Has(Cue.Request) || s.Has(Cue.Polite);
    }

    private static Understanding? Reopen(Sentence s, Mention task) =>
        Math.Max(s.Find(Cue.Reopen), s.Has(Cue.Again) ? Slots.FindWish(s, Cue.Open) : -1) is var at and >= 0 && s.Strangers(task.First, at) == 0 ? About(s, Intent.TaskReopen, task) : null;

    private static Understanding? Wait(Sentence s, Mention task)
    {
        var at = s.Find(Cue.Waiting);
        if (at >= 0 && IsAwaited(s, task))
        {
            return null;
        }

        if (at >= 0 && (task.First < at || Slots.FindWish(s, Cue.Mark) >= 0 || Slots.FindWish(s, Cue.Move) is var move && move >= 0 && move < task.First) && s.Strangers(task.First) <= (task.First < at ? 4 : 0)
            && StrangersBetween(s, Math.Min(task.First, at), Math.Max(task.First, at)) <= (s.Scene.Lexicon.Tables(s.Scene.MainLanguage).MarksWishes ? 2 : 0))
        {
            return About(s, Intent.TaskWait, task);
        }

        at = Slots.FindWish(s, Cue.Hold);
        return at >= 0 && s.Strangers(task.First, at) == 0 && s.Times.Count == 0 ? About(s, Intent.TaskWait, task) : null;
    }

    /// <summary>"a hírlevélre várunk": the task is what is waited for.</summary>
    private static bool IsAwaited(Sentence s, Mention task) => !task.IsPlain && (s.Scene.TailMeans(task.End - 1, Cue.By) || s.Scene.EndingMeans(task.End - 1, Cue.By));

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
        if (s.Scene.Tokens[at].Has(Cue.Move) && (!s.HasAny(Particle) || s.HasAny(Ordering) || s.Has(Cue.Done)))
        {
            return null;
        }

        return About(s, Intent.TaskRemove, task);
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

    private static Understanding? Done(Sentence s, Mention task)
    {
        if (s.Times.Count > 0 || s.Has(Cue.Due) || s.Strangers(task.First) > 0 || Slots.IsAhead(s))
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

        return at >= 0 && s.Strangers(task.First, at) == 0 && s.Times.Count == 0 && !s.Has(Cue.Must) && !s.HasAny(Ordering) && !Slots.IsAhead(s) ? About(s, Intent.TaskStart, task) : null;
    }

    private static Understanding About(Sentence s, Intent intent, Mention task) => new(intent)
    {
        Task = s.Scene.TaskName(task),
        Doubts = Slots.Doubts(s.Scene, task),
    };
}
