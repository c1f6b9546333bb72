using NodaTime;
using VaBot.Languages;
using VaBot.Languages.English;
using VaBot.Languages.Hungarian;
using VaBot.Languages.Reading;

namespace VaBot.Tests.Languages;

/// <summary>Short ways to let the reader read, in the demo practice on Wednesday, 18 November 2026, 15:20.</summary>
internal static class Read
{
    public static readonly LocalDateTime Wednesday = new(2026, 11, 18, 15, 20);

    public static readonly string[] Tasks =
    [
        "Newsletter", "Blog post: autumn sale", "Inbox triage", "Invoice follow-ups", "Social media calendar", "Trade fair research", "Hírlevél", "Számlák rendszerezése",
    ];

    public static readonly string[] Clients = ["Acme GmbH", "Bluebird Inc.", "Kovács Bt."];

    public static readonly Lexicon Lexicon = new([new EnglishTables(), new HungarianTables()]);

    public static Utterance Utterance(string text, string? command = null, Language language = Language.English, LocalDateTime? now = null, Speaker speaker = Speaker.Assistant) =>
        new(text, command, language, now ?? Wednesday, speaker, Tasks, Clients);

    public static Understanding English(string text, string? command = null, LocalDateTime? now = null) =>
        Reader.Shared.Read(Utterance(text, command, Language.English, now));

    public static Understanding Hungarian(string text, string? command = null, LocalDateTime? now = null) =>
        Reader.Shared.Read(Utterance(text, command, Language.Hungarian, now));

    public static Scene Scene(string text, Language language, LocalDateTime? now = null) =>
        new SceneReader(Lexicon).Read(Utterance(text, "log", language, now));
}
