using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary>What a message in conversation asks for: the rules in the order they are tried, each over all sentences.</summary>
internal static class ConversationReader
{
    /// <returns>Null when it asks for nothing.</returns>
    public static Understanding? Read(Scene scene) =>
        First(scene, Before) ?? SettingRules.Zone(scene) ?? LogRules.Read(scene) ?? First(scene, After) ?? First(scene, Asked) ?? FollowUpRules.Move(scene);

    private static Understanding? First(Scene scene, Func<Sentence, Understanding?> rule)
    {
        foreach (var sentence in scene.Sentences)
        {
            if (rule(sentence) is { } understood)
            {
                return understood;
            }
        }

        return null;
    }

    private static readonly Func<Sentence, Understanding?> Before = s =>
        SettingRules.Language(s) ?? EntryRules.Read(s) ?? TimerRules.Read(s) ?? NewTaskRules.Read(s) ?? PlanRules.Read(s) ?? TaskRules.Read(s);

    private static readonly Func<Sentence, Understanding?> After = s => OrderRules.Read(s) ?? StateRules.Read(s);

    private static readonly Func<Sentence, Understanding?> Asked = s => HelpRules.Read(s) ?? InfoRules.Read(s);
}
