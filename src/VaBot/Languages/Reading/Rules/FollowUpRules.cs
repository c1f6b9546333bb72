namespace VaBot.Languages.Reading.Rules;

/// <summary>A few words that only make sense after a log: "yesterday", "mégis a blogra", "no, for Bluebird". And, for a close miss, the command that may have been meant.</summary>
internal static class FollowUpRules
{
    private const int MaximumWords = 8;

    private static readonly CueSet Quiet = CueSet.Of(
        Cue.Filler, Cue.Article, Cue.Attachment, Cue.Correction, Cue.Negation, Cue.Polite, Cue.Until, Cue.By, Cue.Redo, Cue.Into, Cue.Pronoun, Cue.Took, Cue.Be, Cue.At, Cue.ClauseBreak);

    public static Understanding? Move(Scene scene)
    {
        if (scene.Sentences.Count != 1 || scene.Tokens.Length > MaximumWords || scene.Times.Count > 0 || scene.Sentences[0] is { IsVetoed: true } or { IsQuestion: true })
        {
            return null;
        }

        var corrects = false;
        foreach (ref readonly var token in scene.Tokens.AsSpan())
        {
            if (token.Owner == Owner.None && token.Kind == TokenKind.Word && !token.Lexical.Overlaps(Quiet))
            {
                return null;
            }

            corrects |= token.Owner == Owner.None && (token.Means(Cue.Correction) || token.Means(Cue.Redo) || token.Means(Cue.Negation));
        }

        var date = EntryReader.Day(scene, 0, scene.Tokens.Length);
        var names = scene.Tasks.Count + scene.Clients.Count;
        if (names > 2 || (names > 0 && !corrects) || (names == 0 && (date is null || date.Past > scene.Utterance.Now.Date)))
        {
            return null;
        }

        // "not the blog but the newsletter": what is denied is not where it goes
        var task = scene.Tasks.Find(mention => !scene.Sentences[0].IsSilentAt(mention.First));
        var client = scene.Clients.Find(mention => !scene.Sentences[0].IsSilentAt(mention.First));
        if (names > 0 && task is null && client is null)
        {
            return null;
        }

        return new Understanding(Intent.TimeMove)
        {
            Task = task is null ? null : scene.TaskName(task),
            Client = client is null ? null : scene.ClientName(client),
            Date = date?.Past,
            Repair = true,
            Doubts = Slots.Doubts(scene, task, client),
        };
    }

    /// <summary>A length and a listed task that nothing forbids, in words that are not all known: offered, never done.</summary>
    public static string? Meant(Scene scene)
    {
        if (scene.Utterance.Speaker != Speaker.Assistant || scene.Times.Count != 1 || scene.Tasks.Count != 1 || scene.Times[0].Doubt is not null || scene.Tasks[0].IsAmbiguous)
        {
            return null;
        }

        var sentence = scene.SentenceAt(scene.Times[0].First);
        return sentence.IsVetoed || sentence.IsSilentAt(scene.Times[0].First) || sentence.IsSilentAt(scene.Tasks[0].First) || scene.Tasks[0].First < sentence.First || scene.Tasks[0].End > sentence.End
            ? null
            : $"/log {scene.Typed(scene.Times[0].First, scene.Times[0].End)} {scene.TaskName(scene.Tasks[0]).Text}";
    }
}
