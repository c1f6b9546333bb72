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

    private Understanding Conversation(Scene scene)
    {
        if (scene.Tokens.Length == 0)
        {
            return scene.Utterance.Command is null ? Understanding.Nothing : new Understanding(Intent.Help);
        }

        return ConversationReader.Read(scene) is { } understood ? understood with { Others = new(() => OtherWishes.Beside(scene, understood, Again)) }
            : SettingRules.Asked(scene) ?? Understanding.Nothing with { Suggestion = new(() => CloseMiss.Of(scene, Again)) };
    }

    /// <summary>Part of a message, or the message in other words, read on its own.</summary>
    private Understanding? Again(Utterance utterance)
    {
        var scene = scenes.Read(utterance);
        return utterance.Command is null ? ConversationReader.Read(scene) : CommandReader.Read(scene);
    }
}
