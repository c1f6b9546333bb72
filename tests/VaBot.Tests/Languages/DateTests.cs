using NodaTime;
using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class DateTests
{
    [Theory]
    [InlineData("today", "2026-11-18")]
    [InlineData("yesterday", "2026-11-17")]
    [InlineData("the day before yesterday", "2026-11-16")]
    [InlineData("monday", "2026-11-16")]
    [InlineData("wednesday", "2026-11-18")]
    [InlineData("on thursday", "2026-11-12")]
    [InlineData("last friday", "2026-11-13")]
    [InlineData("2 days ago", "2026-11-16")]
    [InlineData("a week ago", "2026-11-11")]
    [InlineData("nov 12", "2026-11-12")]
    [InlineData("12 November", "2026-11-12")]
    [InlineData("november 12th", "2026-11-12")]
    [InlineData("the 12th", "2026-11-12")]
    [InlineData("the 20th", "2026-10-20")]
    [InlineData("december 23rd", "2025-12-23")]
    [InlineData("2026-11-02", "2026-11-02")]
    [InlineData("23/10", "2026-10-23")]
    [InlineData("feb 29", "2024-02-29")]
    public void Logged_days_lie_in_the_past(string text, string date) => Logged(Read.English($"30m newsletter {text}", "log")).ShouldBe(date);

    [Theory]
    [InlineData("tegnap", "2026-11-17")]
    [InlineData("tegnapelőtt", "2026-11-16")]
    [InlineData("hétfőn", "2026-11-16")]
    [InlineData("csütörtökön", "2026-11-12")]
    [InlineData("múlt pénteken", "2026-11-13")]
    [InlineData("2 napja", "2026-11-16")]
    [InlineData("két nappal ezelőtt", "2026-11-16")]
    [InlineData("nov. 12-én", "2026-11-12")]
    [InlineData("november 12-én", "2026-11-12")]
    [InlineData("12-én", "2026-11-12")]
    [InlineData("11.12.", "2026-11-12")]
    [InlineData("2026.11.02.", "2026-11-02")]
    [InlineData("2026. november 2-án", "2026-11-02")]
    public void Logged_days_in_Hungarian(string text, string date) => Logged(Read.Hungarian($"30p hírlevél {text}", "log")).ShouldBe(date);

    [Theory]
    [InlineData("tomorrow", "2026-11-19")]
    [InlineData("the day after tomorrow", "2026-11-20")]
    [InlineData("friday", "2026-11-20")]
    [InlineData("wednesday", "2026-11-25")]
    [InlineData("next wednesday", "2026-11-25")]
    [InlineData("next week wednesday", "2026-11-25")]
    [InlineData("wednesday next week", "2026-11-25")]
    [InlineData("the end of the week", "2026-11-20")]
    [InlineData("the end of next week", "2026-11-27")]
    [InlineData("the end of the month", "2026-11-30")]
    [InlineData("end of december", "2026-12-31")]
    [InlineData("december 3", "2026-12-03")]
    [InlineData("3 january", "2027-01-03")]
    [InlineData("the 5th", "2026-12-05")]
    public void Due_days_lie_ahead(string text, string date) => Due(Read.English($"the newsletter is due by {text}")).ShouldBe(date);

    [Theory]
    [InlineData("holnapra", "2026-11-19")]
    [InlineData("péntekre", "2026-11-20")]
    [InlineData("jövő hét szerdára", "2026-11-25")]
    [InlineData("jövő szerdára", "2026-11-25")]
    [InlineData("hó végére", "2026-11-30")]
    [InlineData("hét végére", "2026-11-20")]
    [InlineData("december végére", "2026-12-31")]
    [InlineData("december 3-ra", "2026-12-03")]
    [InlineData("két hét múlva", "2026-12-02")]
    public void Due_days_in_Hungarian(string text, string date) => Due(Read.Hungarian($"a hírlevél határideje {text}")).ShouldBe(date);

    [Theory]
    [InlineData("2026-12-31T18:00", "jan 2", "2026-01-02")]
    [InlineData("2027-01-01T09:00", "yesterday", "2026-12-31")]
    [InlineData("2028-03-01T09:00", "yesterday", "2028-02-29")]
    [InlineData("2026-03-30T09:00", "yesterday", "2026-03-29")]
    public void Year_ends_leap_days_and_clock_changes(string now, string text, string date) =>
        Logged(Read.English($"30m newsletter {text}", "log", NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(now + ":00").Value)).ShouldBe(date);

    [Theory]
    [InlineData("30m newsletter june 31")]
    [InlineData("30m newsletter 2026-13-01")]
    [InlineData("30m newsletter 2026-02-29")]
    public void Days_that_do_not_exist_are_asked(string text) =>
        Read.English(text, "log").Entries.ShouldHaveSingleItem().Doubts.ShouldContain(doubt => doubt is Doubt.ImpossibleDate);

    [Fact]
    public void A_day_that_can_be_two_is_asked() =>
        Read.English("30m newsletter 11/12", "log").Entries.ShouldHaveSingleItem().Doubts.ShouldContain(doubt => doubt is Doubt.AmbiguousDate);

    [Theory]
    [InlineData("may I ask something about the newsletter")]
    [InlineData("we march on")]
    public void Words_that_are_also_months_are_no_dates(string text) =>
        new[] { Read.Scene(text, Language.English) }.ShouldAllBe(scene => scene.Dates.All(spot => spot.Kind != VaBot.Languages.Reading.DateKind.Day));

    private static string? Logged(Understanding understanding) => Iso(understanding.Entries.ShouldHaveSingleItem().Date.Value);

    private static string? Due(Understanding understanding) => understanding.Intent == Intent.TaskDue ? Iso(understanding.Due) : understanding.Intent.ToString();

    private static string? Iso(LocalDate? date) => date is { } day ? $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}" : null;

    [Fact]
    public void A_dot_before_the_first_day_is_no_year() => Read.English(".4jun", "log").Intent.ShouldBe(Intent.TimeLog);
}
