using NodaTime;
using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary><c>/log</c>: entries, or a word that changes or sums up what was logged.</summary>
internal static class LogCommand
{
    private static readonly CueSet SumWords = CueSet.Of(Cue.Total, Cue.Show, Cue.HowMuch, Cue.Week, Cue.MonthUnit);

    public static Understanding Read(Scene scene)
    {
        BareNumbers.Take(scene);
        var first = CommandReader.FirstWord(scene);
        if (first < 0)
        {
            return new Understanding(Intent.TimeLog) { Entries = [EntryReader.Read(scene, new EntryReader.Part(0, scene.Tokens.Length, null), false)] };
        }

        var cues = scene.Tokens[first].Owner == Owner.None ? scene.Tokens[first].Lexical : CueSet.Empty;
        return Verb(scene, first, cues) ?? Sum(scene) ?? Entries(scene);
    }

    private static Understanding? Verb(Scene scene, int first, CueSet cues)
    {
        var after = CommandReader.AfterWord(scene, first);
        var alone = scene.Tasks.Count == 0 && scene.Times.Count == 0;
        if (alone && cues.Has(Cue.Undo))
        {
            return new Understanding(Intent.TimeUndo);
        }

        if (alone && cues.Has(Cue.Redo))
        {
            return new Understanding(Intent.TimeRedo);
        }

        if (cues.Has(Cue.Split) && (scene.Times.Count == 1 || (scene.Times.Count == 0 && !HasStrangers(scene))))
        {
            return new Understanding(Intent.TimeSplit) { Minutes = Length(scene), Task = CommandReader.Name(scene, after), Client = CommandReader.FirstClient(scene), Doubts = Doubts(scene) };
        }

        var corrects = cues.Has(Cue.Edit) || (cues.Has(Cue.Correction) && scene.Times.Count == 1 && scene.Tasks.Count == 0);
        if (corrects && IsEdit(scene, cues, after))
        {
            return About(scene, Intent.TimeEdit, after) with { Minutes = Length(scene), Hours = scene.Times is [{ Start: { } start, Stop: { } stop }] ? (start, stop) : null };
        }

        if (cues.Has(Cue.Remove) && IsRemoval(scene, after))
        {
            return About(scene, Intent.TimeDelete, after) with { Minutes = Length(scene) };
        }

        var day = EntryReader.Day(scene, 0, scene.Tokens.Length);
        return cues.Has(Cue.Move) && scene.Times.Count == 0
            ? new Understanding(Intent.TimeMove)
            {
                Task = scene.Clients.Count > 0 && scene.Tasks.Count == 0 || scene.Dates.Count > 0 && scene.Tasks.Count == 0 ? null : CommandReader.Name(scene, after),
                Client = CommandReader.FirstClient(scene),
                Date = day?.Past,
                Doubts = Slots.With(Doubts(scene), day?.Doubt),
            }
            : null;
    }

    private static int? Length(Scene scene) => scene.Times.Count > 0 ? scene.Times[0].Minutes : null;

    /// <summary>Which entry: the task, client and day that were said with the verb.</summary>
    private static Understanding About(Scene scene, Intent intent, int after) => new(intent)
    {
        Task = scene.Tasks.Find(mention => mention.First >= after) is { } task ? scene.TaskName(task) : null,
        Client = CommandReader.FirstClient(scene),
        Date = EntryReader.Day(scene, 0, scene.Tokens.Length)?.Past,
        Doubts = Slots.With(Doubts(scene), EntryReader.Day(scene, 0, scene.Tokens.Length)?.Doubt),
    };

    /// <summary>"edit 50m", "edit newsletter to 9-10"; "edit photos 45m" and "fix newsletter 45m" are work.</summary>
    private static bool IsEdit(Scene scene, CueSet cues, int after) => scene.Times switch
    {
        [] => !cues.Has(Cue.Move) && !HasStrangers(scene),
        [var time] => (time.Start is null && scene.Tasks.Count > 0 || !HasStrangers(scene) || CommandReader.All(scene).Overlaps(Ours)) && (scene.Tasks.Count == 0 || cues.Has(Cue.Amend) || IsNew(scene, after)),
        _ => false,
    };

    /// <summary>"delete the last", "delete newsletter", "delete 30m"; "delete old mails 30m" is work.</summary>
    private static bool IsRemoval(Scene scene, int after) => scene.Times switch
    {
        [] => TypedName.Rest(scene, after, scene.Tokens.Length) is null | CommandReader.All(scene).Overlaps(Ours),
        [{ Start: null }] => !HasStrangers(scene),
        _ => false,
    };

    /// <summary>The length follows the verb at once ("edit 50m newsletter") or is led to ("edit newsletter to 50m"); "fix newsletter 45m" is work.</summary>
    private static bool IsNew(Scene scene, int after)
    {
        var time = scene.Times[0];
        return time.First == after || scene.Means(time.First - 1, Cue.Until) || scene.EndingMeans(time.End - 1, Cue.By) || (scene.TailMeans(time.End - 1, Cue.By) && scene.MainLanguage != scene.Lexicon.Languages[0].Language);
    }

    private static readonly CueSet Ours = CueSet.Of(Cue.Entry, Cue.JustLogged, Cue.Last);

    private static IReadOnlyList<Doubt> Doubts(Scene scene) => Slots.With(CommandReader.Doubts(scene), scene.Times.Count > 0 ? scene.Times[0].Doubt : null);

    /// <summary>"week", "today", "last month acme": a span and nothing to log.</summary>
    private static Understanding? Sum(Scene scene)
    {
        if (scene.Times.Count > 0 || scene.Tasks.Count > 0)
        {
            return null;
        }

        var period = InfoRules.PeriodOf(scene, scene.Dates, 0, scene.Tokens.Length);
        return (period is not null || CommandReader.All(scene).Overlaps(SumWords)) && !HasStrangers(scene)
            ? new Understanding(Intent.TimeSummary) { Period = period, Client = CommandReader.FirstClient(scene), Doubts = CommandReader.Doubts(scene) }
            : null;
    }

    private static bool HasStrangers(Scene scene) => scene.Sentences.Exists(sentence => sentence.AllStrangers > 0);

    private static Understanding Entries(Scene scene)
    {
        var parts = EntryReader.Parts(scene, 0, scene.Tokens.Length);
        var timed = parts.FindAll(part => part.Time is not null);
        if (timed.Count == 0)
        {
            return new Understanding(Intent.TimeLog) { Entries = [EntryReader.Read(scene, new EntryReader.Part(0, scene.Tokens.Length, null), true)] };
        }

        var named = timed.Count == 1 ? EntryReader.Read(scene, timed[0], typedTask: true).Task : null;
        var unread = parts.FindAll(part => part.Time is null && HasWords(scene, part) && (timed.Count > 1 || (named is not null && IsAnother(scene, part, timed[0], named))));

        // one entry owns the whole text, whatever signs stand in it; a date, client or name on another line is shared
        if (timed.Count == 1 && unread.Count == 0)
        {
            timed[0] = new EntryReader.Part(0, scene.Tokens.Length, timed[0].Time);
        }

        var entries = SharedSlots.Spread(scene, timed.ConvertAll(part => EntryReader.Read(scene, part, typedTask: true)), timed);
        return new Understanding(Intent.TimeLog) { Entries = unread.Count == 0 ? entries : InOrder(scene, entries, timed, unread) };
    }

    /// <summary>What could not be read stands where it was typed, so that it is shown among the lines that stand.</summary>
    private static List<EntryReading> InOrder(Scene scene, IReadOnlyList<EntryReading> entries, List<EntryReader.Part> places, List<EntryReader.Part> unread)
    {
        var all = new List<EntryReading>(entries.Count + unread.Count);
        var next = 0;
        foreach (var part in unread)
        {
            while (next < entries.Count && places[next].First < part.First)
            {
                all.Add(entries[next++]);
            }

            var line = scene.Typed(part.First, part.End);
            all.Add(new EntryReading(null, Slots.Today(scene), null, null, null, null, line) { Doubts = [new Doubt.UnreadLine(line)] });
        }

        for (; next < entries.Count; next++)
        {
            all.Add(entries[next]);
        }

        return all;
    }

    /// <summary>Beside a single entry that has its name, a line of its own or another listed task is no part of it.</summary>
    private static bool IsAnother(Scene scene, EntryReader.Part part, EntryReader.Part entry, NameReading named) =>
        scene.Tokens[Math.Max(part.First, entry.First) - 1].Kind == TokenKind.NewLine || (EntryReader.Read(scene, part, typedTask: false).Task is { } task && task.Index != named.Index);

    private static bool HasWords(Scene scene, EntryReader.Part part)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word && (scene.Tokens[i].Owner == Owner.Task || (scene.Tokens[i].Owner == Owner.None && scene.Tokens[i].Lexical.IsEmpty)))
            {
                return true;
            }
        }

        return false;
    }
}
