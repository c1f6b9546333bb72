using System.Runtime.CompilerServices;

namespace VaBot.Languages.Reading;

/// <summary>Makes a scene of an utterance: words looked up, quotations set apart, names and times found, sentences cut.</summary>
internal sealed class SceneReader(Lexicon lexicon)
{
    private static readonly CueSet TimeStarts = CueSet.Of(
        Cue.Number, Cue.Hour, Cue.Noon, Cue.Midnight, Cue.Am, Cue.Pm, Cue.NextHour, Cue.Today, Cue.Yesterday,
        Cue.Tomorrow, Cue.DayBeforeYesterday, Cue.DayAfterTomorrow, Cue.Weekday, Cue.Month, Cue.Week, Cue.MonthUnit, Cue.EndOfMonth, Cue.EndOfWeek, Cue.Year, Cue.Day);

    private static readonly CueSet Leads = CueSet.Of(Cue.Article, Cue.One, Cue.From, Cue.Between, Cue.Since, Cue.Next, Cue.Last, Cue.This, Cue.In, Cue.End, Cue.Ordinal);

    private static readonly CueSet Led = TimeStarts | CueSet.Of(Cue.Article, Cue.One, Cue.Minute, Cue.Of, Cue.Next, Cue.Last, Cue.This, Cue.Ordinal, Cue.OrdinalEnding);

    /// <summary>The same lists come with every message of a conversation: prepared once for as long as they live.</summary>
    private readonly ConditionalWeakTable<IReadOnlyList<string>, NameList> prepared = [];

    public Lexicon Lexicon => lexicon;

    public Scene Read(Utterance utterance)
    {
        var scene = new Scene(utterance, lexicon);
        Annotator.Annotate(scene);
        if (utterance.Command is null or "va")
        {
            Quotations.Mark(scene);
        }
        else if (utterance.Command is "log" or "timer" or "task")
        {
            Quotations.MarkNames(scene);
        }

        var tasks = Prepare(utterance.Tasks);
        var clients = Prepare(utterance.Clients);
        if (tasks.HasTimeWords)
        {
            Own(scene, NameFinder.Find(scene, tasks, wholeOnly: true), Owner.Task);
            FindTimes(scene);
            Release(scene, Owner.Task);
        }
        else
        {
            FindTimes(scene);
        }

        scene.Tasks = NameFinder.Find(scene, tasks).ConvertAll(mention => mention with { IsPlain = IsPlain(scene, mention) });
        scene.Clients = NameFinder.Find(scene, clients, isClient: true);
        foreach (var (first, end) in scene.Literals)
        {
            AddLiteral(scene, first, end);
        }

        if (scene.Literals.Count > 0)
        {
            scene.Tasks.Sort((a, b) => a.First - b.First);
        }

        Part(scene);
        Own(scene, scene.Tasks, Owner.Task);
        Own(scene, scene.Clients, Owner.Client);
        SentenceCutter.Cut(scene);
        return scene;
    }

    private static bool IsPlain(Scene scene, Mention mention)
    {
        ref readonly var last = ref scene.Tokens[mention.End - 1];
        var title = scene.Utterance.Tasks[mention.Index];
        for (var at = 0; at + last.Length <= title.Length; at++)
        {
            var same = 0;
            while (same < last.Length && Folding.Fold(title[at + same]) == scene.FoldedText[last.Start + same])
            {
                same++;
            }

            if (same == last.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quoted name is a listed task only when it is the whole title, case and accents aside.</summary>
    private static void AddLiteral(Scene scene, int first, int end)
    {
        var typed = scene.FoldedText.AsSpan(scene.Tokens[first].End..scene.Tokens[end - 1].Start).Trim();
        var found = new List<int>();
        for (var i = 0; i < scene.Utterance.Tasks.Count; i++)
        {
            if (Folding.Fold(scene.Utterance.Tasks[i]).AsSpan().Trim().SequenceEqual(typed))
            {
                found.Add(i);
            }
        }

        if (found.Count > 0)
        {
            scene.Tasks.Add(new Mention(first, end, found[0], true) { IsPlain = true, Candidates = found.Count > 1 ? found : [] });
        }
    }

    private NameList Prepare(IReadOnlyList<string> names) => prepared.GetValue(names, list => new NameList(list, lexicon));

    private static void FindTimes(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Length;)
        {
            // "the", "from" and the like begin a time only when one follows
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner != Owner.None || !(token.Lexical.Overlaps(TimeStarts) || (token.Lexical.Overlaps(Leads) && i + 1 < scene.Tokens.Length && scene.Tokens[i + 1].Lexical.Overlaps(Led))))
            {
                i++;
                continue;
            }

            i = TakeTime(scene, i) ?? TakeDate(scene, i) ?? i + 1;
        }
    }

    private static int? TakeTime(Scene scene, int at)
    {
        var range = ClockReader.Read(scene, at);
        if (range is null && ClockReader.Alone(scene, at) is { } end)
        {
            scene.Own(at, end, Owner.Moment);
            return end;
        }

        var spot = range ?? Computed(scene, at);
        if (spot is null)
        {
            return null;
        }

        if (IsFromNow(scene, spot))
        {
            scene.Own(spot.First, spot.End, Owner.Moment);
            return spot.End;
        }

        scene.Times.Add(spot);
        scene.Own(spot.First, spot.End, range is null ? Owner.Duration : Owner.Range);
        return spot.End;
    }

    /// <summary>"45m + 30m" and "3 x 20m" are one length.</summary>
    private static TimeSpot? Computed(Scene scene, int at)
    {
        if (scene.Tokens[at] is { Kind: TokenKind.Number, Digits: > 0 and < 100 } count && IsTimes(scene, at + 1) && DurationReader.Read(scene, at + 2) is { } each)
        {
            return Checked(scene, each with { First = at, Minutes = each.Minutes * count.Digits });
        }

        var sum = DurationReader.Read(scene, at);
        while (sum is not null && scene.IsSign(sum.End, '+') && sum.End + 1 < scene.Tokens.Length && DurationReader.Read(scene, sum.End + 1) is { } more)
        {
            sum = Checked(scene, more with { First = at, Minutes = sum.Minutes + more.Minutes, Doubt = sum.Doubt ?? more.Doubt });
        }

        return sum;
    }

    private static bool IsTimes(Scene scene, int at) =>
        at + 1 < scene.Tokens.Length && (scene.IsSign(at, '×') || scene.IsSign(at, '*') || (scene.Tokens[at].Kind == TokenKind.Word && scene.FoldedWhole(scene.Tokens[at]) is "x"));

    private static TimeSpot Checked(Scene scene, TimeSpot spot) =>
        spot.Doubt is null && spot.Minutes is <= 0 or > 24 * 60 ? spot with { Doubt = new Doubt.ImpossibleDuration(scene.Typed(spot.First, spot.End)) } : spot;

    /// <summary>"in 20 mins", "20 perc múlva", "two hours ago": a point in time, not a length.</summary>
    private static bool IsFromNow(Scene scene, TimeSpot spot) =>
        spot.Start is null && (scene.Means(spot.First - 1, Cue.In) || scene.Means(spot.End, Cue.FromNow) || scene.Means(spot.End, Cue.Ago));

    private static int? TakeDate(Scene scene, int at)
    {
        if (DateReader.Read(scene, at) is not { } spot)
        {
            return null;
        }

        scene.Dates.Add(spot);
        scene.Own(spot.First, spot.End, Owner.Date);
        return spot.End;
    }

    private static void Own(Scene scene, List<Mention> mentions, Owner owner)
    {
        foreach (var mention in mentions)
        {
            scene.Own(mention.First, mention.End, owner);
        }
    }

    private static void Release(Scene scene, Owner owner)
    {
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Owner == owner)
            {
                scene.Tokens[i].Owner = Owner.None;
            }
        }
    }

    /// <summary>A word cannot name a task and a client: the longer find keeps it, the task when they are alike.</summary>
    private static void Part(Scene scene)
    {
        if (scene.Tasks.Count == 0 || scene.Clients.Count == 0)
        {
            return;
        }

        scene.Clients.RemoveAll(client => Overlapping(scene.Tasks, client) is { } task && (task.IsWhole || !client.IsWhole) && task.End - task.First >= client.End - client.First);
        scene.Tasks.RemoveAll(task => Overlapping(scene.Clients, task) is not null);
    }

    private static Mention? Overlapping(List<Mention> mentions, Mention other)
    {
        var at = Spots.From(mentions, other.First, mention => mention.End - 1);
        return at < mentions.Count && mentions[at].First < other.End ? mentions[at] : null;
    }
}
