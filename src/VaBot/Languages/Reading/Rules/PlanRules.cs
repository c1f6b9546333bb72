namespace VaBot.Languages.Reading.Rules;

/// <summary>Next week's plan: a task in or out of it, agreed to, or to be changed.</summary>
internal static class PlanRules
{
    public static Understanding? Read(Sentence s)
    {
        var week = s.Dates.Find(spot => spot is { Kind: DateKind.Week, Offset: 1 });
        if (s.IsHeadVetoed || (!s.Has(Cue.Plan) && week is null))
        {
            return null;
        }

        return Change(s) ?? (s.IsVetoed ? null : Tasks(s, week) ?? Confirm(s));
    }

    private static Understanding? Change(Sentence s)
    {
        if (!s.Has(Cue.Plan) || !s.Has(Cue.Change) || s.Strangers(s.Find(Cue.Plan)) > 2)
        {
            return null;
        }

        var from = Math.Max(s.Find(Cue.Plan), s.Find(Cue.Change));
        for (var i = from; i < s.End; i++)
        {
            if (s.Scene.Tokens[i].Owner == Owner.None && (s.Scene.IsSign(i, ':') || (s.Scene.IsSign(i, ',') && !s.IsVetoed) || (s.Scene.IsSign(i, '-') && s.Scene.Tokens[i].SpaceBefore)))
            {
                return Changed(TypedName.Text(s.Scene, i + 1, s.Scene.Tokens.Length, keepOwned: true));
            }
        }

        return !s.IsVetoed && Slots.FindWish(s, Cue.Change) >= 0 && s.AllStrangers == 0 ? Changed(null) : null;
    }

    private static Understanding Changed(string? comment) => new(Intent.PlanChange) { Comment = comment };

    private static Understanding? Tasks(Sentence s, DateSpot? week)
    {
        if (Slots.Task(s) is not { } task || s.AllStrangers > 0)
        {
            return null;
        }

        var plan = s.Has(Cue.Plan);
        if (plan && (Removes(s) || (s.Has(Cue.Out) && s.HasAny(Moving))))
        {
            return About(s, Intent.PlanRemove, task);
        }

        var schedules = Slots.FindWish(s, Cue.Schedule) >= 0;
        return (plan && (schedules || Slots.FindWish(s, Cue.Add) >= 0)) || (week is not null && schedules && !s.Has(Cue.Due)) ? About(s, Intent.PlanAdd, task) : null;
    }

    /// <summary>A verb that may as well put in ("vegyük be") takes out only with a word that says so.</summary>
    private static bool Removes(Sentence s) => Slots.FindWish(s, Cue.Remove) is var at and >= 0 && !(s.Scene.Tokens[at].Has(Cue.Schedule) && s.Has(Cue.Into) && !s.Has(Cue.Out));

    private static readonly CueSet Moving = CueSet.Of(Cue.Move, Cue.Remove, Cue.Add, Cue.Schedule);

    private static Understanding About(Sentence s, Intent intent, Mention task) => new(intent)
    {
        Task = s.Scene.TaskName(task),
        Doubts = Slots.Doubts(s.Scene, task),
    };

    private static Understanding? Confirm(Sentence s) =>
        s.Tasks.Count == 0 && s.Has(Cue.Plan) && s.HasAny(Agreeing) && !s.Dates.Exists(spot => spot.Kind == DateKind.Day && spot.Future != s.Scene.Utterance.Now.Date) && s.AllStrangers == 0 && s.Times.Count == 0 && !s.Has(Cue.Show)
            ? new Understanding(Intent.PlanConfirm)
            : null;

    private static readonly CueSet Agreeing = CueSet.Of(Cue.Confirm, Cue.Fine);
}
