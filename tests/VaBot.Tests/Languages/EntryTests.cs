using NodaTime;
using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>What belongs to which entry, and which entry is meant.</summary>
public sealed class EntryTests
{
    private static readonly LocalDate Yesterday = new(2026, 11, 17);

    [Theory]
    [InlineData("I did 2h blog and 1h invoices yesterday", null)]
    [InlineData("45m newsletter, 30m blog yesterday", "log")]
    [InlineData("45p hírlevél, 30p blog tegnap", "log")]
    public void A_day_behind_several_entries_covers_all(string text, string? command) =>
        Read.English(text, command).Entries.Select(entry => entry.Date).ShouldBe([new(Yesterday, true), new(Yesterday, true)]);

    [Theory]
    [InlineData("45m newsletter today, 30m blog yesterday")]
    [InlineData("45m newsletter\n30m blog yesterday")]
    public void A_day_of_its_own_stays_with_its_entry(string text) =>
        Read.English(text, "log").Entries.Select(entry => entry.Date.Value).ShouldBe([Yesterday.PlusDays(1), Yesterday]);

    [Theory]
    [InlineData("edit", Intent.TimeEdit, null, null)]
    [InlineData("split", Intent.TimeSplit, null, null)]
    [InlineData("edit 8", Intent.TimeEdit, 8, null)]
    [InlineData("edit 50m newsletter", Intent.TimeEdit, 50, "Newsletter")]
    [InlineData("edit newsletter to 50m", Intent.TimeEdit, 50, "Newsletter")]
    [InlineData("javítsd 50 percre a hírlevelet", Intent.TimeEdit, 50, "Hírlevél")]
    [InlineData("delete the newsletter", Intent.TimeDelete, null, "Newsletter")]
    [InlineData("töröld a hírlevelet", Intent.TimeDelete, null, "Hírlevél")]
    public void A_verb_may_name_the_entry(string text, Intent intent, int? minutes, string? task)
    {
        var understanding = Read.English(text, "log");

        (understanding.Intent, understanding.Minutes, understanding.Task?.Text).ShouldBe((intent, minutes, task));
    }

    [Fact]
    public void A_bare_number_of_an_edit_is_asked() => Read.English("edit 8", "log").Doubts.ShouldContain(new Doubt.BareNumber(8));

    [Fact]
    public void An_edit_may_name_the_day() => Read.English("edit 50m yesterday", "log").Date.ShouldBe(Yesterday);

    [Theory]
    [InlineData("45", 45)]
    [InlineData("45m + 30m newsletter", 75)]
    [InlineData("3 x 20m newsletter", 60)]
    [InlineData("3x20m newsletter", 60)]
    [InlineData("1h+15m newsletter", 75)]
    public void Lengths_are_added_up(string text, int minutes)
    {
        var entry = Read.English(text, "log").Entries.ShouldHaveSingleItem();

        (entry.Minutes, entry.Doubts.Count).ShouldBe((minutes, 0));
    }

    [Fact]
    public void Days_are_no_minutes() => Read.English("last 3 days", "log").Entries.ShouldAllBe(entry => !entry.Doubts.OfType<Doubt.BareNumber>().Any());

    [Theory]
    [InlineData("45m newsletter and inbox triage", 0, 2)]
    [InlineData("1h social and trade", 4, 5)]
    [InlineData("45p hírlevél és számlák", 6, 7)]
    public void Two_tasks_for_one_length_are_asked(string text, int first, int second) =>
        Read.English(text, "log").Entries.ShouldHaveSingleItem().Doubts.OfType<Doubt.WhichTask>().ShouldHaveSingleItem().Candidates.ShouldBe([first, second]);

    [Fact]
    public void An_ordinal_before_a_noun_is_no_day() => Read.English("45m newsletter 2nd draft", "log").Entries[0].Date.Said.ShouldBeFalse();

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("1066-10-14")]
    [InlineData("2100-01-01")]
    public void A_day_out_of_reach_is_asked(string date)
    {
        var entry = Read.English($"45m newsletter {date}", "log").Entries.ShouldHaveSingleItem();

        entry.Doubts.ShouldBe([new Doubt.ImpossibleDate(date)]);
    }
}
