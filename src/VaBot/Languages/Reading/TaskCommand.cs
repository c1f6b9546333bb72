using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary><c>/task</c>: what to do with a task, or the title of a new one.</summary>
internal static class TaskCommand
{
    private static readonly (Cue Cue, Intent Intent)[] Verbs =
    [
        (Cue.Reopen, Intent.TaskReopen), (Cue.Waiting, Intent.TaskWait), (Cue.Hold, Intent.TaskWait), (Cue.Remove, Intent.TaskRemove), (Cue.Done, Intent.TaskDone),
        (Cue.MarkDone, Intent.TaskDone), (Cue.InProgress, Intent.TaskStart), (Cue.Begin, Intent.TaskStart), (Cue.Halt, Intent.TaskDone),
    ];

    public static Understanding Read(Scene scene)
    {
        var first = CommandReader.FirstWord(scene);
        if (first < 0)
        {
            return new Understanding(Intent.TaskList);
        }

        var cues = scene.Tokens[first].Owner == Owner.None ? scene.Tokens[first].Lexical : CueSet.Empty;
        if ((cues.Has(Cue.Add) && !cues.Has(Cue.Move)) || (cues.Has(Cue.New) && !cues.Has(Cue.ToTop)))
        {
            return Added(scene, CommandReader.AfterWord(scene, first)) is { Intent: Intent.TaskAdd } added ? added : new Understanding(Intent.TaskAdd);
        }

        return Listed(scene) ?? Shown(scene, cues) ?? Typed(scene, first, cues) ?? Bare(scene, first) ?? Added(scene, first);
    }

    /// <summary>A verb and nothing to name a task by: the turn asks which one, and no task called "up" is made.</summary>
    private static Understanding? Bare(Scene scene, int first)
    {
        var all = CueSet.Empty;
        for (var i = first; i < scene.Tokens.Length; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner == Owner.Quote || token.Owner == Owner.None && token.Kind is TokenKind.Word or TokenKind.Number && !token.InPhrase && !token.Lexical.Overlaps(VerbWords))
            {
                return null;
            }

            all |= token.Owner == Owner.None ? token.Lexical : CueSet.Empty;
        }

        foreach (var (cue, intent) in Verbs)
        {
            // "start" may also move a task to a place, and none is said
            if (all.Has(cue) && (!all.Has(Cue.Move) || cue == Cue.Begin))
            {
                return new Understanding(intent);
            }
        }

        return all.Has(Cue.Due) ? new Understanding(Intent.TaskDue) { Due = EntryReader.Day(scene, 0, scene.Tokens.Length)?.Future }
            : all.Has(Cue.Estimate) ? new Understanding(Intent.TaskEstimate) { Minutes = scene.Times.Count == 1 ? scene.Times[0].Minutes : null }
            : Place(all) is { } place ? new Understanding(Intent.TaskPrioritise) { To = place }
            : all.Overlaps(Ordering) ? new Understanding(Intent.TaskPrioritise) { Priority = all.Has(Cue.High) ? Priority.High : all.Has(Cue.Low) ? Priority.Low : null }
            : null;
    }

    private static readonly CueSet Ordering = CueSet.Of(Cue.Before, Cue.After, Cue.High, Cue.Low, Cue.Priority, Cue.Move);

    private static readonly CueSet VerbWords = Ordering | CueSet.Of(
        Cue.Reopen, Cue.Waiting, Cue.Hold, Cue.Remove, Cue.Done, Cue.MarkDone, Cue.Mark, Cue.InProgress, Cue.Begin, Cue.Due, Cue.Estimate, Cue.ToTop, Cue.ToBottom, Cue.Up, Cue.Down, Cue.Place, Cue.By,
        Cue.Article, Cue.Pronoun, Cue.Polite, Cue.Out, Cue.Into);

    private static Move? Place(CueSet cues) =>
        cues.Has(Cue.ToTop) ? Move.Top : cues.Has(Cue.ToBottom) ? Move.Bottom : cues.Has(Cue.Up) ? Move.Up : cues.Has(Cue.Down) ? Move.Down : null;

    /// <summary>A listed task with words that say what to do, in any order.</summary>
    private static Understanding? Listed(Scene scene)
    {
        if (scene.Tasks.Count == 0 || scene.Sentences.Count != 1)
        {
            return null;
        }

        var sentence = scene.Sentences[0];
        return Placed(scene) ?? TaskRules.Read(sentence) ?? OrderRules.Read(sentence) ?? StateRules.Read(sentence);
    }

    private static readonly CueSet Placing = CueSet.Of(Cue.Move, Cue.Into, Cue.Place, Cue.Article, Cue.Priority, Cue.Polite);

    /// <summary>"newsletter 2", "move newsletter to 3", "newsletter second", "newsletter normal": a task, where to or how urgent behind it, and nothing else.</summary>
    private static Understanding? Placed(Scene scene)
    {
        if (scene.Tasks is not [var only])
        {
            return null;
        }

        var (at, isLed, isPointed) = (-1, false, false);
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            isLed |= i < only.First && token.Means(Cue.Move);
            isPointed |= i >= only.End && (token.Means(Cue.Into) || token.Means(Cue.Place) || scene.IsSign(i, '#'));
            if ((i >= only.First && i < only.End) || (token.Owner == Owner.None && token.Lexical.Overlaps(Placing) && !token.Means(Cue.Normal)) || scene.IsSign(i, '#'))
            {
                continue;
            }

            if (at >= 0 || i < only.End || !(PlaceAt(token) > 0 || token.Means(Cue.Normal)))
            {
                return null;
            }

            at = i;
        }

        // "send newsletter 2" is work to do, "move newsletter to 2" an order.
        return at < 0 || (isLed && !isPointed) ? null : new Understanding(Intent.TaskPrioritise)
        {
            Task = scene.TaskName(only),
            Position = PlaceAt(scene.Tokens[at]) is > 0 and var place ? place : null,
            Priority = scene.Means(at, Cue.Normal) ? Priority.Normal : null,
            Doubts = CommandReader.Doubts(scene),
        };
    }

    private static int PlaceAt(in Token token) => token switch
    {
        { Owner: not Owner.None } => 0,
        { Kind: TokenKind.Number, Digits: > 0 and < 100 } => token.Digits,
        { Kind: TokenKind.Word, Value: > 1 and <= 15 } when token.Means(Cue.Ordinal) => token.Value,
        _ => 0,
    };

    private static Understanding? Shown(Scene scene, CueSet cues) =>
        scene.Tasks.Count == 0 && scene.Times.Count == 0 && scene.Sentences[0].AllStrangers == 0 && (cues.Has(Cue.Show) || cues.Has(Cue.Board) || scene.Clients.Count > 0 && scene.Tokens[0].Owner == Owner.Client)
            ? new Understanding(Intent.TaskList) { Client = CommandReader.FirstClient(scene), Doubts = CommandReader.Doubts(scene) }
            : null;

    /// <summary>A verb and a name that is not listed: the turn answers that there is none.</summary>
    private static Understanding? Typed(Scene scene, int first, CueSet cues)
    {
        var after = CommandReader.AfterWord(scene, first);
        foreach (var (cue, intent) in Verbs)
        {
            if (cues.Has(cue) && !cues.Has(Cue.Move) && (cue != Cue.Halt || scene.Tasks.Count == 1) && CommandReader.Name(scene, after) is { } name)
            {
                return new Understanding(intent) { Task = name, Doubts = CommandReader.Doubts(scene) };
            }
        }

        var move = Place(cues);
        return move is not null && CommandReader.Name(scene, after) is { } moved
            ? new Understanding(Intent.TaskPrioritise) { Task = moved, To = move, Doubts = CommandReader.Doubts(scene) }
            : null;
    }

    private static Understanding Added(Scene scene, int from)
    {
        while (from < scene.Tokens.Length && scene.Tokens[from].Owner == Owner.None && (scene.Means(from, Cue.TaskNoun) || scene.Means(from, Cue.Into) && scene.Tokens[from].Length <= 3 && scene.Means(from, Cue.Out) is false && scene.Lexicon.Languages.Count > 0 && scene.IsSign(from + 1, ':')))
        {
            from++;
        }

        return new NewTaskReader(scene).Read(from, scene.Tokens.Length) ?? Understanding.Nothing;
    }
}
