namespace VaBot.Languages.Reading.Rules;

/// <summary>When a listed task is due and how long it takes.</summary>
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

    private static Understanding? Estimate(Sentence s, Mention task)
    {
        var spot = Slots.Duration(s);
        if (spot is null || s.Times.Count != 1 || !(s.Has(Cue.Estimate) || s.Has(Cue.WillTake)) || s.Has(Cue.Worked) && !s.Has(Cue.WillTake) && !s.Has(Cue.Estimate) || s.Strangers(task.First, spot.First) > 0
            || ((Slots.IsAhead(s) || s.Dates.Count > 0) && !s.Has(Cue.Estimate)))
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

        // "I have until friday for it" tells
        if (s.Has(Cue.Need) && !asked)
        {
            return false;
        }

        // "is done by friday" tells, "done by friday please" asks
        return !s.Has(Cue.Done) || s.Has(Cue.Must) || s.Has(Cue.Want) || s.Has(Cue.Request) || s.Has(Cue.Polite);
    }

    private static Understanding About(Sentence s, Intent intent, Mention task) => new(intent)
    {
        Task = s.Scene.TaskName(task),
        Doubts = Slots.Doubts(s.Scene, task),
    };
}
