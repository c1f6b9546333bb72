using VaBot.Languages.English;
using VaBot.Languages.Hungarian;
using VaBot.Languages.Reading;
using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages;

/// <summary>Understands what people type, in any of its languages. Immutable and safe to share; it knows no clock and no network:
/// everything it needs comes with the utterance.</summary>
public sealed class Reader
{
    private readonly SceneReader scenes;

    internal Reader(IReadOnlyList<WordTables> languages) => scenes = new SceneReader(new Lexicon(languages));

    /// <summary>The reader of all languages VaBot speaks.</summary>
    public static Reader Shared { get; } = new([new EnglishTables(), new HungarianTables()]);

    /// <summary>One message in, one understanding out; <see cref="Understanding.Nothing"/> when nothing is to be done. Never throws on any text.</summary>
    public Understanding Read(Utterance utterance)
    {
        var scene = scenes.Read(utterance);
        return SlashVerbs.Read(scene) ?? (utterance.Command is null or "va" ? Conversation(scene) : CommandReader.Read(scene));
    }

    /// <summary>The IANA zone a text names and nothing else: a zone, a city or a country of the tables; null when it names none.</summary>
    public string? ZoneOf(string text)
    {
        var scene = scenes.Read(new Utterance(text, "client", Language.English, default, Speaker.Assistant, [], []));
        return scene.Tokens.Length > 0 ? ZoneReader.At(scene, 0, scene.Tokens.Length) : null;
    }

    private static Understanding Conversation(Scene scene)
    {
        if (scene.Tokens.Length == 0)
        {
            return scene.Utterance.Command is null ? Understanding.Nothing : new Understanding(Intent.Help);
        }

        return First(scene, Before) ?? SettingRules.Zone(scene) ?? LogRules.Read(scene) ?? First(scene, After) ?? First(scene, Asked) ?? FollowUpRules.Move(scene)
            ?? (FollowUpRules.Meant(scene) is { } line ? Understanding.Nothing with { DidYouMean = line } : Understanding.Nothing);
    }

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

    private static readonly Func<Sentence, Understanding?> After = s => OrderRules.Read(s) ?? TaskRules.State(s);

    private static readonly Func<Sentence, Understanding?> Asked = s => HelpRules.Read(s) ?? InfoRules.Read(s);
}
