using NodaTime;

namespace VaBot.Languages.Reading.Rules;

/// <summary>Time entries in conversation: a length together with a wish to log it, or with a known task and nothing but words of work around it.</summary>
internal static class LogRules
{
    private static readonly CueSet Frame = CueSet.Of(
        Cue.Filler, Cue.Article, Cue.Polite, Cue.Attachment, Cue.And, Cue.Of, Cue.Took, Cue.Worked, Cue.More, Cue.Pronoun, Cue.LogPlace, Cue.Log, Cue.Total, Cue.Approximately, Cue.At, Cue.From,
        Cue.Speaking, Cue.Greeting, Cue.Then, Cue.Done, Cue.Now, Cue.Am, Cue.Pm, Cue.Correction, Cue.In, Cue.ClauseBreak, Cue.HoursNoun, Cue.TaskNoun, Cue.Minute, Cue.Hour, Cue.Vague, Cue.Into, Cue.Out, Cue.Entry);

    private static readonly CueSet Counted = CueSet.Of(Cue.Log, Cue.LogPlace);

    public static Understanding? Read(Scene scene)
    {
        if (scene.Times.Count == 0)
        {
            return null;
        }

        var parts = EntryReader.Parts(scene, 0, scene.Tokens.Length);
        var wishes = Wishes(scene);
        var entries = new List<EntryReading>();
        var places = new List<EntryReader.Part>();
        foreach (var part in parts)
        {
            if (part.Time is not { } time || scene.SentenceAt(time.First) is var sentence && (sentence.IsVetoed || sentence.IsSilentAt(time.First)) || (!wishes && IsPlanned(scene, part)))
            {
                continue;
            }

            var entry = EntryReader.Read(scene, part, wishes);
            if (!entry.Date.Said || entry.Date.Value <= scene.Utterance.Now.Date)
            {
                entries.Add(entry);
                places.Add(part);
            }
        }

        if (entries.Count == 0)
        {
            return null;
        }

        SharedSlots.Spread(scene, entries, places);
        return IsMeant(scene, entries, places, wishes, strong: entries.TrueForAll(entry => entry.Task?.Index is not null)) ? new Understanding(Intent.TimeLog) { Entries = entries } : null;
    }

    private static readonly CueSet Needs = CueSet.Of(Cue.Need, Cue.WillTake);
    private static readonly CueSet Spent = CueSet.Of(Cue.Worked, Cue.Took);

    /// <summary>"I have 2h for the blog", "a hírlevélre 2 óra kell", "kb 2 óra a hírlevél": how long something is to take, and no word of work done.</summary>
    private static bool IsPlanned(Scene scene, EntryReader.Part part)
    {
        var needs = scene.Means(part.Time!.First - 1, Cue.Approximately) && scene.Means(part.Time.End, Cue.Article) && Spots.At(scene.Tasks, part.Time.End + 1, task => (task.First, task.End)) is { IsPlain: true };
        for (var i = part.First; i < part.End; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner != Owner.None)
            {
                continue;
            }

            if (token.Lexical.Overlaps(Spent) && !token.Lexical.Overlaps(Needs))
            {
                return false;
            }

            needs |= token.Lexical.Overlaps(Needs);
        }

        return needs;
    }

    /// <summary>Somewhere the message asks to log: a wish with a word of logging, or "… into the timesheet".</summary>
    private static bool Wishes(Scene scene)
    {
        foreach (var sentence in scene.Sentences)
        {
            if (!sentence.IsVetoed && sentence.HasAny(Counted) && !sentence.Has(Cue.Correction) && (Slots.HasLead(sentence, Cue.Log) || (sentence.Has(Cue.LogPlace) && sentence.Has(Cue.Into))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word of logging and the length stand together: "log 20m …" and "… 20 percet könyvelj", not "log cabin for 2 nights, 90 minutes".</summary>
    private static bool IsBound(Scene scene, TimeSpot time, int step)
    {
        for (var i = step < 0 ? time.First - 1 : time.End; (uint)i < (uint)scene.Tokens.Length; i += step)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner == Owner.None && token.Lexical.Overlaps(Counted))
            {
                return true;
            }

            if (token.Kind == TokenKind.Word && token.Owner == Owner.None && token.Lexical.IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMeant(Scene scene, List<EntryReading> entries, List<EntryReader.Part> places, bool wishes, bool strong)
    {
        if (scene.Utterance.Speaker == Speaker.Client && !wishes)
        {
            return false;
        }

        var allowed = wishes ? 1 : strong && entries.Count > 1 ? 1 : 0;
        var hasFrame = wishes;
        var strangers = 0;
        foreach (var part in places)
        {
            for (var i = part.First; i < part.End; i++)
            {
                ref readonly var token = ref scene.Tokens[i];
                if (token.Owner != Owner.None || token.Kind != TokenKind.Word)
                {
                    continue;
                }

                strangers += token.Lexical.Overlaps(Frame) ? 0 : 1;
                hasFrame |= token.Means(Cue.Worked) || token.Means(Cue.Took);
            }
        }

        if (wishes)
        {
            // the words of an unlisted task are strangers too, and welcome
            return strong ? strangers <= allowed + 1
                : entries.TrueForAll(entry => entry.Task is not null || entry.Client is not null) && places.TrueForAll(part => IsBound(scene, part.Time!, -1) || IsBound(scene, part.Time!, 1));
        }

        return strangers <= allowed && (strong || (hasFrame && entries.TrueForAll(entry => entry.Task?.Index is not null || entry.Client is not null)));
    }
}
