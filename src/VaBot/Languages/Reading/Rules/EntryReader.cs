using NodaTime;

namespace VaBot.Languages.Reading.Rules;

/// <summary>Cuts a stretch of a message into time entries: one for every length or span of clock times in it.</summary>
internal static class EntryReader
{
    /// <summary>Where an entry was read from.</summary>
    public readonly record struct Part(int First, int End, TimeSpot? Time);

    private static readonly CueSet Joining = CueSet.Of(Cue.And, Cue.Then, Cue.More);

    public static List<Part> Parts(Scene scene, int first, int end)
    {
        var parts = new List<Part>();
        var spots = scene.Times;
        var next = 0;
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !IsHardBreak(scene, i))
            {
                continue;
            }

            AddLine(scene, start, i, ref next, spots, parts);
            start = i + 1;
        }

        return parts;
    }

    /// <summary>A sign that ends an entry whatever stands around it.</summary>
    public static bool IsHardBreak(Scene scene, int at) =>
        scene.Tokens[at].Owner == Owner.None
        && (scene.Tokens[at].Kind is TokenKind.NewLine or TokenKind.Symbol
            || (scene.Tokens[at].Kind == TokenKind.Punctuation && scene.Text[scene.Tokens[at].Start] is ';' or '/' or '|' or '•' or '+' or '!' or '?')
            || (scene.IsSign(at, '.') && at + 1 < scene.Tokens.Length && scene.Tokens[at].Sentence != scene.Tokens[at + 1].Sentence));

    private static void AddLine(Scene scene, int first, int end, ref int next, List<TimeSpot> spots, List<Part> parts)
    {
        while (next < spots.Count && spots[next].End <= first)
        {
            next++;
        }

        var from = next;
        while (next < spots.Count && spots[next].First < end)
        {
            next++;
        }

        if (next - from == 2 && SaysTheSame(spots[from], spots[from + 1]))
        {
            parts.Add(new Part(first, end, spots[from].Start is null ? spots[from + 1] : spots[from]));
            return;
        }

        if (next - from < 2)
        {
            if (end > first)
            {
                parts.Add(new Part(first, end, next > from ? spots[from] : null));
            }

            return;
        }

        var namesFirst = NamesFirst(scene, first, spots[from].First);
        var start = first;
        for (var i = from; i < next; i++)
        {
            var stop = i + 1 == next ? end : Boundary(scene, spots[i].End, spots[i + 1].First, namesFirst);
            parts.Add(new Part(start, stop, spots[i]));
            start = stop;
        }
    }

    /// <summary>"9-10 (1h)": the second only repeats the first.</summary>
    private static bool SaysTheSame(TimeSpot a, TimeSpot b) => a.Minutes == b.Minutes && a.Start is null != b.Start is null;

    private static bool NamesFirst(Scene scene, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (scene.Tokens[i].Owner == Owner.Task || (scene.Tokens[i].Kind == TokenKind.Word && scene.Tokens[i].Owner == Owner.None && scene.Tokens[i].Lexical.IsEmpty))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Between two times: names that come first end at the first separator, names that follow end at the last one.</summary>
    private static int Boundary(Scene scene, int first, int end, bool namesFirst)
    {
        var found = -1;
        for (var i = first; i < end; i++)
        {
            if (scene.Tokens[i].Owner != Owner.None || !(scene.IsSign(i, ',') || scene.Tokens[i].Lexical.Overlaps(Joining)))
            {
                continue;
            }

            if (namesFirst)
            {
                return i;
            }

            found = i;
        }

        return found >= 0 ? found : namesFirst ? first : end;
    }

    public static EntryReading Read(Scene scene, Part part, bool typedTask)
    {
        var task = Inside(scene.Tasks, part);
        var client = Inside(scene.Clients, part);
        var date = Day(scene, part.First, part.End);
        var doubts = Slots.With(Slots.With(Slots.With(Slots.Doubts(scene, task, client), Second(scene, task, part)), part.Time?.Doubt), date?.Doubt);
        var name = task is not null ? scene.TaskName(task) : typedTask && TypedName.Rest(scene, part.First, part.End) is { } typed ? new NameReading(typed, null) : null;
        return new EntryReading(
            part.Time?.Minutes,
            date is null ? Slots.Today(scene) : new Read<LocalDate>(date.Past, true),
            part.Time?.Start,
            part.Time?.Stop,
            name,
            client is null ? null : scene.ClientName(client),
            scene.Typed(part.First, part.End))
        {
            Doubts = part.Time is null ? Slots.With(doubts, new Doubt.NoDuration()) : doubts,
        };
    }

    /// <summary>"45m newsletter and inbox triage": one length and two tasks, joined; which of them is not the reader's to say.</summary>
    private static Doubt.WhichTask? Second(Scene scene, Mention? task, Part part)
    {
        var next = task is null || task.IsAmbiguous ? -1 : Spots.From(scene.Tasks, task.First, mention => mention.First) + 1;
        if (next <= 0 || next >= scene.Tasks.Count || scene.Tasks[next] is not { } other || other.End > part.End || other.Index == task!.Index)
        {
            return null;
        }

        var joined = false;
        for (var i = task.End; i < other.First; i++)
        {
            joined |= scene.Means(i, Cue.And) || scene.IsSign(i, ',') || scene.IsSign(i, '+') || scene.IsSign(i, '&') || scene.IsSign(i, '/');
            if (scene.Tokens[i].Kind == TokenKind.Word && !scene.Means(i, Cue.And) && !scene.Means(i, Cue.Article))
            {
                return null;
            }
        }

        return joined ? new Doubt.WhichTask(scene.Typed(task.First, other.End), [task.Index, other.Index]) : null;
    }

    private static Mention? Inside(List<Mention> mentions, Part part)
    {
        var at = Spots.From(mentions, part.First, mention => mention.First);
        return at < mentions.Count && mentions[at].End <= part.End ? mentions[at] : null;
    }

    public static DateSpot? Day(Scene scene, int first, int end)
    {
        for (var i = Spots.From(scene.Dates, first, spot => spot.First); i < scene.Dates.Count && scene.Dates[i].End <= end; i++)
        {
            if (scene.Dates[i].Kind == DateKind.Day)
            {
                return scene.Dates[i];
            }
        }

        return null;
    }
}
