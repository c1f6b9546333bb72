using Shouldly;
using VaBot.Languages;
using VaBot.Languages.Reading;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>A language is its tables and nothing else: an invented one of a few words logs, orders and starts timers with no rule touched.</summary>
public sealed class TinyLanguageTests
{
    private static readonly Reader Reader = new([new Tiny()]);

    [Fact]
    public void It_logs_time()
    {
        var entry = Understand("zop tri glim newsletter").Entries.ShouldHaveSingleItem();

        (entry.Minutes, entry.Task!.Text).ShouldBe((180, "Newsletter"));
    }

    [Fact]
    public void Its_day_words_are_days() =>
        Understand("zop 20 sek newsletter vesti").Entries.ShouldHaveSingleItem().Date.Value.ShouldBe(Read.Wednesday.Date.PlusDays(-1));

    [Fact]
    public void It_orders_tasks() => Understand("pul newsletter altop").To.ShouldBe(Move.Top);

    [Fact]
    public void Its_negation_is_heeded() => Understand("nix pul newsletter altop").Intent.ShouldBe(Intent.Unknown);

    [Fact]
    public void It_knows_no_English() => Understand("move newsletter to the top").Intent.ShouldBe(Intent.Unknown);

    private static Understanding Understand(string text) => Reader.Read(Read.Utterance(text, language: (Language)7));

    private sealed class Tiny : WordTables
    {
        public override Language Language => (Language)7;

        public override void Fill(LexiconBuilder words) =>
            words.Count(Cue.Number, "uno du tri", 100, 100).Add(Cue.Hour, "glim").Add(Cue.Minute, "sek").Add(Cue.Log, "zop").Add(Cue.Yesterday, "vesti")
                .Add(Cue.Move, "pul").Add(Cue.ToTop, "altop").Add(Cue.Negation, "nix");

        public override bool IsEnding(ReadOnlySpan<char> ending, char before) => false;
    }
}
