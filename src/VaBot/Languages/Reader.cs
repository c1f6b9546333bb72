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
    private readonly RepeatReader repeats;

    internal Reader(IReadOnlyList<WordTables> languages)
    {
        var lexicon = new Lexicon(languages);
        scenes = new SceneReader(lexicon);
        repeats = new RepeatReader(lexicon);
    }

    /// <summary>The reader of all languages VaBot speaks.</summary>
    public static Reader Shared { get; } = new([new EnglishTables(), new HungarianTables()]);

    /// <summary>One message in, one understanding out; <see cref="Understanding.Nothing"/> when nothing is to be done. Never throws on any text.</summary>
    public Understanding Read(Utterance utterance)
    {
        if (utterance.Command == "plan" && WeekName.Take(utterance.Text, out var rest) is { } week)
        {
            return Read(utterance with { Text = rest }) with { Week = week };
        }

        if (utterance.Command is null or "log" && FreeWords.Take(utterance.Text, out rest) is { } places && Read(utterance with { Text = rest }) is { Intent: Intent.TimeLog } logged)
        {
            return logged with { Entries = FreeWords.Mark(logged.Entries, rest, places) };
        }

        var scene = scenes.Read(utterance);
        return SlashVerbs.Read(scene) ?? (utterance.Command is null or "va" ? Conversation(scene) : CommandReader.Read(scene));
    }

    /// <summary>"weekly on friday", "kéthetente", "off"; null when the text says anything else too.</summary>
    public RepeatReading? ReadRepeat(string typed) => repeats.Read(typed);

    /// <summary>The same for the end of a longer text: "clean the inbox every friday".</summary>
    public RepeatReading? ReadRepeatAtEnd(string typed) => repeats.AtEnd(typed);

    /// <summary>The IANA zone a text names and nothing else: a zone, a city or a country of the tables; null when it names none.</summary>
    public string? ZoneOf(string text)
    {
        var scene = scenes.Read(new Utterance(text, "client", Language.English, default, Speaker.Assistant, [], []));
        return scene.Tokens.Length > 0 ? ZoneReader.At(scene, 0, scene.Tokens.Length) : null;
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
