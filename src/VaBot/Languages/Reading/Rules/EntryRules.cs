namespace VaBot.Languages.Reading.Rules;

/// <summary>The last entry: taken back, or made longer or shorter.</summary>
internal static class EntryRules
{
    private static readonly CueSet Ours = CueSet.Of(Cue.JustLogged, Cue.Entry);
    private static readonly CueSet Fixing = CueSet.Of(Cue.Edit, Cue.Correction, Cue.Must, Cue.Took, Cue.Be);

    public static Understanding? Read(Sentence s)
    {
        if (s.IsVetoed)
        {
            return null;
        }

        return Edit(s) ?? Undo(s) ?? Redo(s) ?? Repair(s) ?? Denied(s) ?? Made(s);
    }

    private static Understanding? Undo(Sentence s)
    {
        if (s.Has(Cue.Undo) && s.Tasks.Count == 0 && s.AllStrangers == 0 && Slots.FindWish(s, Cue.Undo) >= 0)
        {
            return new Understanding(Intent.TimeUndo);
        }

        if (s.Times.Count > 0 || !(s.Has(Cue.JustLogged) || (s.Has(Cue.Entry) && s.Has(Cue.Last))))
        {
            return null;
        }

        var removes = Slots.FindWish(s, Cue.Remove) >= 0 || s.Has(Cue.Reopen) || (s.Has(Cue.Out) && Slots.FindWish(s, Cue.Move) >= 0);
        return removes && s.AllStrangers <= 1 ? new Understanding(Intent.TimeUndo) : null;
    }

    private static Understanding? Redo(Sentence s) =>
        s.Has(Cue.Redo) && s.End - s.First <= 3 && s.Tasks.Count == 0 && s.AllStrangers == 0 && s.Times.Count == 0 ? new Understanding(Intent.TimeRedo) : null;

    private static Understanding? Edit(Sentence s)
    {
        if (Slots.Duration(s) is not { } spot || s.AllStrangers > 0 || s.Scene.Times.Count > 2)
        {
            return null;
        }

        var about = s.Has(Cue.JustLogged) || (s.Has(Cue.Entry) && s.Has(Cue.Last));
        var corrects = s.Has(Cue.Correction) && s.Tasks.Count == 0 && s.Clients.Count == 0;
        var makes = s.Has(Cue.Pronoun) && s.Tasks.Count == 0 && Slots.FindWish(s, Cue.Edit) >= 0;
        if (!(about && s.HasAny(Fixing)) && !corrects && !makes)
        {
            return null;
        }

        // "from 2h to 1h" ends with what it is to be, "1h instead of 2h" with what it is not
        return Edited(s.Times.Count > 1 && !IsDenied(s, s.Times[^1]) ? s.Times[^1] : spot, repair: !about);
    }

    private static bool IsDenied(Sentence s, TimeSpot spot) =>
        s.Scene.Means(spot.First - 1, Cue.Negation) || (spot.First > 1 && s.Scene.Tokens[spot.First - 1].InPhrase && s.Scene.Means(spot.First - 2, Cue.Negation));

    /// <summary>"no, 50m": a bare no, and then how long it was.</summary>
    private static Understanding? Repair(Sentence s)
    {
        if (s.Clauses.Count < 2 || !s.Clauses[0].IsNegated || s.Clauses[0].End - s.Clauses[0].First > 2 || s.Times.Count != 1 || s.Times[0].Start is not null
            || s.Tasks.Count > 0 || s.AllStrangers > 0 || s.Clauses.Count > 3 || !OnlyFillers(s))
        {
            return null;
        }

        return Edited(s.Times[0], repair: true);
    }

    /// <summary>"nem 45, hanem 50 perc", "50 perc volt, nem 45": one length that stands, and one that is denied.</summary>
    private static Understanding? Denied(Sentence s)
    {
        if (s.Clauses.Count is < 2 or > 4 || s.Tasks.Count > 0 || s.Clients.Count > 0 || s.Dates.Count > 0 || s.AllStrangers > 0)
        {
            return null;
        }

        TimeSpot? said = null;
        var denies = false;
        foreach (var clause in s.Clauses)
        {
            for (var i = clause.First; i < clause.End; i++)
            {
                ref readonly var token = ref s.Scene.Tokens[i];
                denies |= clause.IsNegated && token.Kind == TokenKind.Number;
                if (token.Kind == TokenKind.Word && token.Owner == Owner.None && !token.Lexical.Overlaps(Quiet) && !token.Means(Cue.ClauseBreak) && !token.Means(Cue.Negation))
                {
                    return null;
                }
            }
        }

        foreach (var spot in s.Times)
        {
            if (!s.IsSilentAt(spot.First))
            {
                if (said is not null)
                {
                    return null;
                }

                said = spot;
            }
        }

        return denies && said is { Start: null } ? Edited(said, repair: true) : null;
    }

    private static readonly CueSet Elsewhere = CueSet.Of(Cue.Timer, Cue.Estimate, Cue.WillTake, Cue.Log, Cue.Need, Cue.Budget);

    /// <summary>"javítsd 50 percre", "change it to 50m", "inkább 50 perc": a word of mending, a length, and nothing else.</summary>
    private static Understanding? Made(Sentence s)
    {
        if (s.Clauses.Count > 2 || s.Times.Count != 1 || s.Times[0].Start is not null || s.Tasks.Count > 0 || s.Clients.Count > 0 || s.Dates.Count > 0 || s.AllStrangers > 0 || s.Scene.Times.Count != 1)
        {
            return null;
        }

        var edit = s.Find(Cue.Edit);
        var isTarget = s.Scene.Means(s.Times[0].First - 1, Cue.Until) || s.Scene.TailMeans(s.Times[0].End - 1, Cue.By);
        if (edit < 0 || edit > s.Times[0].First || s.Scene.Tokens[edit].Has(Cue.Timer) || (!isTarget && s.HasAny(Elsewhere)) || s.Has(Cue.Timer) || s.Has(Cue.Estimate))
        {
            return null;
        }

        for (var i = s.First; i < s.End; i++)
        {
            ref readonly var token = ref s.Scene.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Owner == Owner.None && !token.Lexical.Overlaps(Quiet) && !(i == s.Times[0].First - 1 && token.Means(Cue.Until)) && !token.Means(Cue.Edit))
            {
                return null;
            }
        }

        return Edited(s.Times[0], repair: true);
    }

    private static bool OnlyFillers(Sentence s)
    {
        for (var i = s.Clauses[1].First; i < s.End; i++)
        {
            if (s.Scene.Tokens[i].Kind == TokenKind.Word && s.Scene.Tokens[i].Owner == Owner.None && !s.Scene.Tokens[i].Lexical.Overlaps(Quiet))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly CueSet Quiet = CueSet.Of(Cue.Filler, Cue.Took, Cue.Polite, Cue.Pronoun, Cue.Edit, Cue.Correction, Cue.Waiting);

    private static Understanding Edited(TimeSpot spot, bool repair) => new(Intent.TimeEdit)
    {
        Minutes = spot.Minutes,
        Repair = repair,
        Doubts = Slots.With([], spot.Doubt),
    };
}
