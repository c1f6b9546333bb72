using Shouldly;
using VaBot.Languages;
using VaBot.Languages.Reading;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>One typing mistake in a word that says when, how long or what to do.</summary>
public sealed class MistypedTests
{
    [Theory]
    [InlineData("yesteray 45m newsletter", 17)]
    [InlineData("yesterady 45m newsletter", 17)]
    [InlineData("tegnp 45p hírlevél", 17)]
    [InlineData("wedensday 45 minuts newsletter", 18)]
    [InlineData("hétfnő 45 prec hírlevél", 16)]
    public void A_day_and_a_unit_are_read(string text, int day)
    {
        var entry = Read.English(text, text.Contains("prec", StringComparison.Ordinal) ? "log" : null).Entries.ShouldHaveSingleItem();

        (entry.Minutes, entry.Date.Value.Day).ShouldBe((45, day));
    }

    [Theory]
    [InlineData("strat the timer", Intent.TimeStart)]
    [InlineData("start the tiemr", Intent.TimeStart)]
    [InlineData("delte the newsletter", Intent.TaskRemove)]
    public void So_are_a_few_verbs_and_nouns(string text, Intent intent) => Read.English(text).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("march", "match")]
    [InlineData("sunday", "sundry")]
    [InlineData("start", "smart")]
    [InlineData("remove", "removed")]
    [InlineData("minute", "minuted")]
    public void Another_word_is_no_mistake(string key, string typed) => new Misspellings([key]).Find(typed).ShouldBeNull();

    [Theory]
    [InlineData("yesterday", "yesteray")]
    [InlineData("yesterday", "yesterdday")]
    [InlineData("yesterday", "yetserday")]
    public void A_letter_lost_doubled_or_swapped_is_one(string key, string typed) => new Misspellings([key]).Find(typed).ShouldBe(key);

    [Fact]
    public void A_listed_name_is_never_taken_for_a_mistake()
    {
        var understanding = Reader.Shared.Read(Read.Utterance("30m mondya", "log") with { Tasks = ["Mondya campaign"] });

        var entry = understanding.Entries.ShouldHaveSingleItem();
        (entry.Task!.Text, entry.Date.Said).ShouldBe(("Mondya campaign", false));
    }
}
