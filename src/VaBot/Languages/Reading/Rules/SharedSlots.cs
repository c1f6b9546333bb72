using NodaTime;

namespace VaBot.Languages.Reading.Rules;

/// <summary>A day or client said once for several entries: at the head ("yesterday: …") or behind them all.</summary>
internal static class SharedSlots
{
    public static IReadOnlyList<EntryReading> Spread(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places)
    {
        ShareTask(scene, entries, places);
        var date = SharedDay(scene, entries, places);
        var client = SharedClient(scene, entries, places);
        for (var i = 0; i < entries.Count; i++)
        {
            if (date is not null && !entries[i].Date.Said)
            {
                entries[i] = entries[i] with { Date = new Read<LocalDate>(date.Past, true), Doubts = Slots.With(entries[i].Doubts, date.Doubt) };
            }

            if (client is not null && entries[i].Client is null)
            {
                entries[i] = entries[i] with { Client = scene.ClientName(client), Doubts = [.. entries[i].Doubts, .. Slots.Doubts(scene, client)] };
            }
        }

        return entries;
    }

    /// <summary>"holiday cards: 50 min today, 30 min yesterday": one name in front of all, or every entry with a day of its own, and no other name anywhere.</summary>
    private static void ShareTask(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places)
    {
        if (entries.Count < 2 || scene.Tasks.Count != 1 || entries.Find(entry => entry.Task is not null)?.Task is not { Index: not null } task)
        {
            return;
        }

        var heads = scene.Tasks[0].End <= places[0].Time!.First && (scene.IsSign(scene.Tasks[0].End, ':') || scene.IsSign(scene.Tasks[0].End, '-'));
        if (!heads && !entries.TrueForAll(entry => entry.Date.Said))
        {
            return;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            entries[i] = entries[i].Task is null ? entries[i] with { Task = task, Doubts = [.. entries[i].Doubts, .. Slots.Doubts(scene, scene.Tasks[0])] } : entries[i];
        }
    }

    private static DateSpot? SharedDay(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places)
    {
        var head = EntryReader.Day(scene, 0, Head(scene, places[0]));
        var outside = places.Count == 1 || head is null ? Outside(scene, places) : null;
        return head ?? outside ?? Tail(scene, entries, places);
    }

    /// <summary>"2h blog and 1h invoices yesterday": a day behind the last of several entries of one sentence, none of which has a day of its own.</summary>
    private static DateSpot? Tail(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places)
    {
        var last = places[^1];
        if (places.Count < 2 || !entries[^1].Date.Said || entries.FindIndex(entry => entry.Date.Said) < entries.Count - 1
            || scene.Tokens[places[0].Time!.First].Sentence != scene.Tokens[last.Time!.First].Sentence || EntryReader.Day(scene, last.First, last.End) is not { } day || day.First < last.Time.End)
        {
            return null;
        }

        for (var i = day.End; i < last.End; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word && !scene.Means(i, Cue.Polite))
            {
                return null;
            }
        }

        return day;
    }

    private static DateSpot? Outside(Scene scene, List<EntryReader.Part> places)
    {
        foreach (var spot in scene.Dates)
        {
            if (spot.Kind == DateKind.Day && !IsInside(places, spot.First, spot.End)
                && spot.Past <= scene.Utterance.Now.Date && !scene.SentenceAt(spot.First).IsVetoed)
            {
                return spot;
            }
        }

        return null;
    }

    /// <summary>The head reaches to the first time or name: what stands before both belongs to all.</summary>
    private static int Head(Scene scene, EntryReader.Part first)
    {
        var end = first.Time!.First;
        return scene.Tasks.Count > 0 ? Math.Min(end, scene.Tasks[0].First) : end;
    }

    private static bool IsInside(List<EntryReader.Part> places, int first, int end)
    {
        var at = Spots.From(places, first, part => part.End - 1);
        return at < places.Count && places[at].First <= first && end <= places[at].End;
    }

    private static Mention? SharedClient(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places)
    {
        var head = Head(scene, places[0]);
        foreach (var mention in scene.Clients)
        {
            if (mention.End <= head || !IsInside(places, mention.First, mention.End))
            {
                return mention;
            }
        }

        return null;
    }
}
