namespace VaBot.Languages.Reading.Rules;

/// <summary>One message, one act: whatever else it asks for is not done, and is found here to be shown.</summary>
internal static class OtherWishes
{
    /// <summary>Longer messages are told more than asked; the bounds also keep the work small.</summary>
    private const int LongestMessage = 80;
    private const int MostParts = 6;

    private static readonly CueSet Joints = CueSet.Of(Cue.And, Cue.Then);

    /// <param name="done">What the message was read as.</param>
    /// <param name="read">Reads an utterance on its own.</param>
    /// <returns>The other wishes as typed.</returns>
    public static IReadOnlyList<LeftWish> Beside(Scene scene, Understanding done, Func<Utterance, Understanding?> read)
    {
        if (!Acts.Contains(done.Intent) || done.Repair || scene.Tokens.Length > LongestMessage)
        {
            return [];
        }

        var left = new List<LeftWish>();
        foreach (var sentence in scene.Sentences)
        {
            if (left.Count >= MostParts || (done.Intent is Intent.TaskAdd or Intent.PlanChange && !BeginsLine(scene, sentence)))
            {
                continue;
            }

            if (scene.Sentences.Count > 1 && Other(scene, done, read, scene.Typed(sentence.First, sentence.End)) is { } other)
            {
                left.Add(other);
            }
            else if (done.Intent is not (Intent.TaskAdd or Intent.PlanChange) && Within(scene, sentence, done, read) is { } part)
            {
                left.Add(part);
            }
        }

        return left;
    }

    private static readonly HashSet<Intent> Acts =
    [
        Intent.TimeLog, Intent.TimeStart, Intent.TimeStop, Intent.TimeUndo, Intent.TimeEdit, Intent.TaskAdd, Intent.TaskPrioritise, Intent.TaskDone, Intent.TaskStart, Intent.TaskWait, Intent.TaskReopen,
        Intent.TaskRemove, Intent.TaskDue, Intent.TaskEstimate, Intent.PlanConfirm, Intent.PlanAdd, Intent.PlanRemove, Intent.PlanChange, Intent.SettingsLanguage, Intent.SettingsTimezone, Intent.TimeSwitch,
    ];

    /// <summary>What follows a new title or a comment in the same line belongs to it.</summary>
    private static bool BeginsLine(Scene scene, Sentence sentence) => sentence.First == 0 || scene.Tokens[sentence.First - 1].Kind == TokenKind.NewLine;

    /// <summary>The part of a sentence behind "and", "then" or a comma that asks for something of its own, or a second task the same is asked for.</summary>
    private static LeftWish? Within(Scene scene, Sentence sentence, Understanding done, Func<Utterance, Understanding?> read)
    {
        var tries = 0;
        for (var i = sentence.First + 1; i + 1 < sentence.End && tries < MostParts; i++)
        {
            if (scene.Tokens[i].Owner != Owner.None || !(scene.Tokens[i].Lexical.Overlaps(Joints) || scene.IsSign(i, ',') || scene.IsSign(i, ';')))
            {
                continue;
            }

            tries++;
            if (Other(scene, done, read, scene.Typed(i + 1, sentence.End)) is { } rest)
            {
                return rest;
            }
        }

        return Joined(scene, sentence, done);
    }

    private static LeftWish? Other(Scene scene, Understanding done, Func<Utterance, Understanding?> read, string text)
    {
        var command = $"/va {text.ReplaceLineEndings(" ")}";
        var other = read(scene.Utterance with { Text = text, Command = null });
        if (other is null && (done.Task ?? (done.Entries is [{ Task: { } logged }] ? logged : null)) is { Index: not null } task)
        {
            // "… and mark it done": the task is the one before
            other = read(scene.Utterance with { Text = $"{task.Text}. {text}", Command = null });
            command = other is null ? command : Line(scene, other) ?? command;
        }

        var isOther = other is not null && Acts.Contains(other.Intent) && !other.Repair && other.Doubts.Count == 0
            && !(other.Intent == done.Intent && (other.Intent == Intent.TimeLog || other.Task?.Index == done.Task?.Index)) && !Uses(done, other.Task);
        return isOther ? new LeftWish(text, command) : null;
    }

    private static string? Line(Scene scene, Understanding meant) => scene.Lexicon.Tables(scene.Utterance.Language).Line(meant);

    private static bool Uses(Understanding done, NameReading? task) => task?.Index is { } index && (done.Before?.Index == index || done.After?.Index == index);

    /// <summary>"close the newsletter and the blog": one is closed.</summary>
    private static LeftWish? Joined(Scene scene, Sentence sentence, Understanding done)
    {
        var at = sentence.Tasks.FindIndex(mention => mention.Index == done.Task?.Index);
        if (at < 0 || at + 1 >= sentence.Tasks.Count || sentence.Tasks[at + 1] is not { } next || Uses(done, new NameReading("", next.Index)) || next.Index == done.Task!.Index)
        {
            return null;
        }

        var joined = false;
        for (var i = sentence.Tasks[at].End; i < next.First; i++)
        {
            joined |= scene.Means(i, Cue.And) || scene.IsSign(i, '&') || scene.IsSign(i, '+');
            if (scene.Tokens[i].Kind == TokenKind.Word && !scene.Means(i, Cue.And) && !scene.Means(i, Cue.Article))
            {
                return null;
            }
        }

        return joined && Line(scene, done with { Task = scene.TaskName(next) }) is { } command ? new LeftWish(scene.Typed(next.First, next.End), command) : null;
    }
}
