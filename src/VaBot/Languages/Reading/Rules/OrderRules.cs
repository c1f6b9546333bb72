namespace VaBot.Languages.Reading.Rules;

/// <summary>The order of the board: first, last, up, down, a place, before or after another task, more or less urgent.</summary>
internal static class OrderRules
{
    public static Understanding? Read(Sentence s)
    {
        if (s.IsVetoed || s.Times.Count > 0 || Slots.Task(s) is not { } task)
        {
            return null;
        }

        return Pair(s) ?? Place(s, task) ?? Urgency(s, task);
    }

    private static Understanding? Pair(Sentence s)
    {
        var named = s.Tasks.FindAll(mention => !s.IsSilentAt(mention.First));
        if (IsTold(s) || named.Count != 2 || named[0].Index == named[1].Index || s.Strangers(named[0].First, named[1].First) > 0)
        {
            return null;
        }

        var (a, b) = (named[0], named[1]);
        var between = Between(s, a, b);
        if ((s.Has(Cue.ToTop) || s.Has(Cue.FirstOfTwo)) && s.Has(Cue.Then) && Math.Max(s.Find(Cue.ToTop), s.Find(Cue.FirstOfTwo)) < b.First && s.Find(Cue.Then) is var then && then > a.First && then < b.First)
        {
            return Ordered(s, a, b, before: true);
        }

        if (s.Has(Cue.FirstOfTwo) && s.Has(Cue.Than))
        {
            return Ordered(s, a, b, before: true);
        }

        if (s.Has(Cue.Less))
        {
            return Ordered(s, a, b, before: false);
        }

        if (s.Has(Cue.Compared))
        {
            return Ordered(s, a, b, before: true);
        }

        return s.Has(Cue.Before) == s.Has(Cue.After) || !between && s.Find(Cue.Before) < 0 && s.Find(Cue.After) < 0 ? null : Relation(s, a, b);
    }

    private static readonly CueSet Deeds = CueSet.Of(Cue.Done, Cue.InProgress, Cue.Worked, Cue.Speaking);
    private static readonly CueSet Wishes = CueSet.Of(Cue.Must, Cue.Want, Cue.Request, Cue.Polite);

    /// <summary>Somebody tells what they do or did, and wishes nothing.</summary>
    private static bool IsTold(Sentence s) => s.HasAny(Deeds) && !s.HasAny(Wishes) && !Slots.HasLead(s, Cue.Move);

    private static bool Between(Sentence s, Mention a, Mention b) =>
        s.Find(Cue.Before, a.End) is var before && before >= 0 && before < b.First || s.Find(Cue.After, a.End) is var after && after >= 0 && after < b.First;

    /// <summary>English puts the word between the two ("A before B") or in front of both ("before B do A"); Hungarian behind the second ("A B elé").</summary>
    private static Understanding Relation(Sentence s, Mention a, Mention b)
    {
        var isBefore = s.Has(Cue.Before);
        var at = s.Find(isBefore ? Cue.Before : Cue.After);
        var behindFirst = at >= a.End && at < b.First && s.Scene.Tokens[at].Clause == s.Scene.Tokens[a.First].Clause && at == a.End && s.Scene.MainLanguage != s.Scene.Lexicon.Languages[0].Language && !Touches(at, b);
        var ofFirst = at < a.First || behindFirst;
        return ofFirst ? Ordered(s, b, a, isBefore) : Ordered(s, a, b, isBefore);
    }

    private static bool Touches(int at, Mention b) => b.First - at <= 1;

    private static Understanding Ordered(Sentence s, Mention task, Mention other, bool before)
    {
        var understood = About(s, task) with { Doubts = Slots.Doubts(s.Scene, task, other) };
        return before ? understood with { Before = s.Scene.TaskName(other) } : understood with { After = s.Scene.TaskName(other) };
    }

    private static Understanding About(Sentence s, Mention task) => new(Intent.TaskPrioritise)
    {
        Task = s.Scene.TaskName(task),
        Doubts = Slots.Doubts(s.Scene, task),
    };

    private static readonly CueSet Directing = CueSet.Of(Cue.Move, Cue.Must, Cue.Want, Cue.Request, Cue.Polite, Cue.Be, Cue.Board, Cue.Place);

    private static Understanding? Place(Sentence s, Mention task)
    {
        if (s.Tasks.Count > 2 || s.Strangers(task.First) > 0 || IsElsewhere(s))
        {
            return null;
        }

        if (Number(s) is { } position && s.HasAny(Directing))
        {
            return About(s, task) with { Position = position };
        }

        var to = s.Has(Cue.ToTop) ? Move.Top : s.Has(Cue.ToBottom) ? Move.Bottom : s.Has(Cue.Up) ? Move.Up : s.Has(Cue.Down) ? Move.Down : (Move?)null;
        var at = s.Has(Cue.ToTop) ? s.Find(Cue.ToTop) : s.Has(Cue.ToBottom) ? s.Find(Cue.ToBottom) : s.Has(Cue.Up) ? s.Find(Cue.Up) : s.Find(Cue.Down);
        if (to is null || (to is Move.Up or Move.Down && (s.Has(Cue.Priority) || IsState(s))) || s.Strangers(at) > 0 || s.Dates.Count > 0 || !IsDirected(s, task, at))
        {
            return null;
        }

        return About(s, task) with { To = to };
    }

    private static readonly CueSet Moving = CueSet.Of(Cue.Move, Cue.Must, Cue.Want, Cue.Request, Cue.Polite, Cue.Place);

    /// <summary>"the blog is down": how it is, and nothing that is to be done.</summary>
    private static bool IsState(Sentence s) => s.Has(Cue.Be) && !s.HasAny(Moving);

    private static readonly CueSet Steps = CueSet.Of(Cue.Up, Cue.Down);
    private static readonly CueSet Moved = CueSet.Of(Cue.Move, Cue.Must, Cue.Want, Cue.Request, Cue.Polite, Cue.Board);
    private static readonly CueSet NotOrder = CueSet.Of(Cue.Was, Cue.Done, Cue.Entry, Cue.Plan, Cue.Report, Cue.Timer);

    /// <summary>"az utolsó" is the last entry or the last place; beside a task it is a place.</summary>
    private static bool IsElsewhere(Sentence s) => s.HasAny(NotOrder) || (s.Has(Cue.JustLogged) && !s.Scene.Tokens[s.Find(Cue.JustLogged)].Has(Cue.ToBottom));

    /// <summary>A wish to move, a duty, a statement of where it belongs, or nothing but the task and the place.</summary>
    private static bool IsDirected(Sentence s, Mention task, int at)
    {
        // "is down again" tells how it is, "down please" asks
        if (s.Scene.Tokens[at] is { Length: <= 4 } small && small.Lexical.Overlaps(Steps) && !(at + 1 < s.End && s.Scene.Tokens[at + 1].InPhrase) && at != task.End && !s.HasAny(Moved))
        {
            return false;
        }

        if (s.HasAny(Directing) || at == task.End || s.Scene.Tokens[at].Length > 5)
        {
            var move = s.Find(Cue.Move);
            return !(s.Has(Cue.Speaking) && !s.Has(Cue.Want) && !s.Has(Cue.Request) && !s.Has(Cue.Must)) || (move >= 0 && Slots.IsWish(s, move));
        }

        return s.Strangers(at, task.First) == 0 && s.Clauses.Count == 1 && !s.Has(Cue.Worked);
    }

    /// <summary>"third", "number 2", "3. helyre", "second place".</summary>
    private static int? Number(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            ref readonly var token = ref s.Scene.Tokens[i];
            if (token.Has(Cue.Ordinal) && token.Value is > 1 and <= 15 && !s.Scene.Has(i + 1, Cue.TaskNoun))
            {
                return token.Value;
            }

            if (token.Has(Cue.Number) && token.Value is >= 100 and <= 5000 && token.Value % 100 == 0
                && (s.Scene.Has(i - 1, Cue.Place) || (s.Scene.Has(i + 1, Cue.Place) && token.Kind == TokenKind.Number) || (s.Scene.IsSign(i + 1, '.') && s.Scene.Has(i + 2, Cue.Place)) || s.Scene.IsSign(i - 1, '#')
                    || (s.Scene.Means(i + 1, Cue.OrdinalEnding) && s.Scene.IsJoined(i + 1))))
            {
                return token.Value / 100;
            }
        }

        return s.Dates is [{ Kind: DateKind.Day } day] && s.Scene.Tokens[day.First].Digits is >= 1 and <= 12 and var place && s.Scene.Means(day.First + 1, Cue.OrdinalEnding) && day.End - day.First == 2
            && !s.Has(Cue.Due) && !s.Scene.Has(day.First - 1, Cue.By) && Slots.FindWish(s, Cue.Move) >= 0 ? place : null;
    }

    private static readonly CueSet Level = CueSet.Of(Cue.Priority, Cue.Be, Cue.Move, Cue.Must, Cue.Want, Cue.Now, Cue.Mark, Cue.Edit);

    private static Understanding? Urgency(Sentence s, Mention task)
    {
        var level = s.Has(Cue.Low) ? Priority.Low : s.Has(Cue.High) ? Priority.High : s.Has(Cue.Normal) && s.HasAny(Level) ? Priority.Normal : (Priority?)null;
        var at = s.Has(Cue.Low) ? s.Find(Cue.Low) : s.Has(Cue.High) ? s.Find(Cue.High) : s.Find(Cue.Normal);
        return level is null || s.Tasks.Count != 1 || s.Dates.Count > 0 || IsElsewhere(s) || s.Strangers(task.First, at) > 0 ? null : About(s, task) with { Priority = level };
    }
}
