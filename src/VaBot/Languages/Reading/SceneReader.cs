using System.Runtime.CompilerServices;

namespace VaBot.Languages.Reading;

/// <summary>Makes a scene of an utterance: words looked up, quotations set apart, names and times found, sentences cut.</summary>
internal sealed class SceneReader(Lexicon lexicon)
{
    private static readonly CueSet TimeStarts = CueSet.Of(
        Cue.Number, Cue.Article, Cue.Hour, Cue.From, Cue.Between, Cue.Since, Cue.Noon, Cue.Midnight, Cue.Am, Cue.Pm, Cue.NextHour, Cue.Today, Cue.Yesterday,
        Cue.Tomorrow, Cue.DayBeforeYesterday, Cue.DayAfterTomorrow, Cue.Weekday, Cue.Month, Cue.Week, Cue.MonthUnit, Cue.Next, Cue.Last, Cue.This, Cue.In,
        Cue.End, Cue.EndOfMonth, Cue.EndOfWeek, Cue.Ordinal, Cue.Year, Cue.Day);

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

        var tasks = Prepare(utterance.Tasks);
        var clients = Prepare(utterance.Clients);
        Own(scene, NameFinder.Find(scene, tasks, wholeOnly: true), Owner.Task);
        FindTimes(scene);
        Release(scene, Owner.Task);
        scene.Tasks = NameFinder.Find(scene, tasks);
        scene.Clients = NameFinder.Find(scene, clients, isClient: true);
        Part(scene);
        Own(scene, scene.Tasks, Owner.Task);
        Own(scene, scene.Clients, Owner.Client);
        SentenceCutter.Cut(scene);
        return scene;
    }

    private NameList Prepare(IReadOnlyList<string> names) => prepared.GetValue(names, list => new NameList(list, lexicon));

    private static void FindTimes(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Length;)
        {
            if (scene.Tokens[i].Owner != Owner.None || !scene.Tokens[i].Lexical.Overlaps(TimeStarts))
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
        var spot = range ?? DurationReader.Read(scene, at);
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
