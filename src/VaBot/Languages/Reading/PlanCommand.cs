using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary><c>/plan</c>: shown, agreed to, changed, a task in or out.</summary>
internal static class PlanCommand
{
    private static readonly CueSet Adding = CueSet.Of(Cue.Add, Cue.Schedule, Cue.Into, Cue.New);
    private static readonly CueSet Removing = CueSet.Of(Cue.Remove, Cue.Out);

    /// <summary>With the week in words: "next week", "múlt hét".</summary>
    public static Understanding Read(Scene scene)
    {
        var understood = What(scene);

        // In a wish it is part of what is said.
        return understood.Intent == Intent.PlanChange ? understood : In(scene.Dates.Find(spot => spot.Kind == DateKind.Week), understood);
    }

    /// <summary>What was understood, for the week named.</summary>
    public static Understanding In(DateSpot? week, Understanding understood) =>
        understood with { Week = week is { Doubt: null } ? week.Future : null, Doubts = Slots.With(understood.Doubts, week?.Doubt) };

    private static Understanding What(Scene scene)
    {
        var first = CommandReader.FirstWord(scene);
        if (first < 0)
        {
            return new Understanding(Intent.PlanShow);
        }

        var cues = scene.Tokens[first].Owner == Owner.None ? scene.Tokens[first].Lexical : CueSet.Empty;
        var all = CommandReader.All(scene);
        if (cues.Has(Cue.Change) && scene.Tasks.Count == 0 | !all.Overlaps(Removing) && TypedName.Text(scene, CommandReader.AfterWord(scene, first), scene.Tokens.Length, keepOwned: true) is { } comment)
        {
            return new Understanding(Intent.PlanChange) { Comment = comment };
        }

        if (cues.Has(Cue.Change))
        {
            return new Understanding(Intent.PlanChange);
        }

        var strangers = scene.Sentences.Exists(sentence => sentence.AllStrangers > 0);
        var refuses = all.Has(Cue.Negation);
        if (scene.Tasks.Count == 0 && !strangers && !refuses && (cues.Has(Cue.Confirm) || cues.Has(Cue.Fine) || cues.Has(Cue.Yes)))
        {
            return new Understanding(Intent.PlanConfirm);
        }

        if (all.Overlaps(Removing) && !refuses)
        {
            return About(scene, Intent.PlanRemove, first, cues);
        }

        return all.Overlaps(Adding) && (scene.Tasks.Count > 0 || cues.Overlaps(Adding)) && !refuses ? About(scene, Intent.PlanAdd, first, cues)
            : strangers || scene.Tasks.Count > 0 ? Understanding.Nothing
            : new Understanding(Intent.PlanShow) { Client = CommandReader.FirstClient(scene), Doubts = CommandReader.Doubts(scene) };
    }

    private static Understanding About(Scene scene, Intent intent, int first, CueSet cues) =>
        CommandReader.Name(scene, cues.IsEmpty ? first : CommandReader.AfterWord(scene, first)) is { } task
            ? new Understanding(intent) { Task = task, Doubts = CommandReader.Doubts(scene) }
            : new Understanding(intent);
}
