using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Time;

/// <summary>The tables against what was published, whole years: a day too few is as wrong as a day too many.</summary>
public sealed class HolidaysTests
{
    public static TheoryData<string, int, string> Countries => Rows(PublishedHolidays.Countries);

    public static TheoryData<string, int, string> Regions => Rows(PublishedHolidays.RegionsBeyondTheirCountry);

    [Theory]
    [MemberData(nameof(Countries))]
    public void A_year_is_as_published(string code, int year, string published) => Year(code, year).ShouldBe(published);

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_region_keeps_its_countrys_days_and_its_own(string code, int year, string own)
    {
        var country = Year(code.Split('-')[0], year).Split(' ');
        var region = Year(code, year).Split(' ');
        country.Except(region).ShouldBeEmpty();
        string.Join(' ', region.Except(country)).ShouldBe(own);
    }

    [Fact]
    public void Every_country_is_checked_for_four_years() =>
        PublishedHolidays.Countries.Split('\n').Select(line => line[..7]).Where(row => row[2] == ' ')
            .ShouldBe(Holidays.Countries.SelectMany(_ => Enumerable.Range(2025, 4), (country, year) => $"{country} {year}"));

    [Fact]
    public void The_countries_are_the_promised_ones() =>
        Holidays.Countries.ShouldBe(["AT", "CA", "CH", "DE", "ES", "FR", "GB", "HU", "IE", "IT", "NL", "PL", "RO", "SK", "US"]);

    [Theory]
    [InlineData("GB", "2026-12-28", "Boxing Day (day off in lieu)")]
    [InlineData("GB", "2026-12-26", "Boxing Day")]
    [InlineData("GB", "2022-12-26", "Boxing Day")] // Christmas on a Sunday: its day off goes past Boxing Day
    [InlineData("GB", "2022-12-27", "Christmas Day (day off in lieu)")]
    [InlineData("GB", "2027-12-27", "Christmas Day (day off in lieu)")]
    [InlineData("GB", "2027-12-28", "Boxing Day (day off in lieu)")]
    [InlineData("GB-SCT", "2023-01-02", "2 January")]
    [InlineData("GB-SCT", "2023-01-03", "New Year's Day (day off in lieu)")]
    [InlineData("GB-SCT", "2022-01-04", "2 January (day off in lieu)")]
    [InlineData("US", "2026-07-03", "Independence Day (day off in lieu)")]
    [InlineData("US", "2027-07-05", "Independence Day (day off in lieu)")]
    [InlineData("US", "2021-12-31", "New Year's Day (day off in lieu)")] // the year before its holiday
    [InlineData("US", "2022-12-26", "Christmas Day (day off in lieu)")]
    [InlineData("US", "2023-01-02", "New Year's Day (day off in lieu)")]
    [InlineData("US", "2026-07-06", null)]
    [InlineData("CA", "2029-07-02", "Canada Day (day off in lieu)")]
    [InlineData("IE", "2030-02-01", "St Brigid's Day")] // a Friday keeps the first
    [InlineData("IE", "2030-02-04", null)]
    [InlineData("NL", "2031-04-26", "King's Day")]
    [InlineData("NL", "2031-04-27", null)]
    [InlineData("DE", "2027-12-27", null)] // no law, no day off
    [InlineData("IE", "2027-12-27", null)]
    public void A_holiday_at_the_weekend(string code, string day, string? name) => Holidays.On(code, Date(day))?.English.ShouldBe(name);

    [Theory]
    [InlineData("HU", "2016-03-25", "2017-04-14")]
    [InlineData("PL", "2024-12-24", "2025-12-24")]
    [InlineData("IT", "2025-10-04", "2026-10-04")]
    [InlineData("US", "2020-06-19", "2021-06-18")]
    [InlineData("RO", "2023-01-06", "2024-01-06")]
    [InlineData("SK", "2025-11-17", "2024-11-17")]
    [InlineData("SK", "2024-09-01", "2023-09-01")]
    [InlineData("SK", "2026-05-08", "2027-05-08")]
    [InlineData("IE", "2022-02-07", "2023-02-06")]
    public void A_law_changes_with_the_year(string code, string working, string free)
    {
        Holidays.On(code, Date(working)).ShouldBeNull();
        Holidays.On(code, Date(free)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("HU", "2026-10-23", "the day of the 1956 Revolution", "az 1956-os forradalom ünnepe", "Mt.) 102. §")]
    [InlineData("HU", "2026-08-21", "a rest day moved by decree", "áthelyezett pihenőnap", "10/2025. (IV. 30.) NGM")]
    [InlineData("DE", "2026-10-03", "German Unity Day", "a német egység napja", "Einigungsvertrag")]
    [InlineData("GB", "2026-12-28", "Boxing Day (day off in lieu)", "karácsony másnapja (áthelyezett szabadnap)", "Banking and Financial Dealings Act")]
    public void A_holiday_has_a_name_in_both_languages_and_a_source(string code, string day, string english, string hungarian, string source)
    {
        var holiday = Holidays.On(code, Date(day)).ShouldNotBeNull();
        holiday.Day.ShouldBe(Date(day));
        (holiday.English, holiday.Hungarian).ShouldBe((english, hungarian));
        holiday.Source.ShouldContain(source);
    }

    [Theory]
    [InlineData("DE", true)]
    [InlineData("de-by", true)]
    [InlineData("GB-SCT", true)]
    [InlineData("AT-9", false)]
    [InlineData("DE-XX", false)]
    [InlineData("JP", false)]
    [InlineData("", false)]
    public void Known_is_what_has_a_table(string code, bool known) => Holidays.IsKnown(code).ShouldBe(known);

    [Theory]
    [InlineData("at-9", "2026-10-26", true)] // a region without days of its own
    [InlineData("DE-XX", "2026-10-03", true)]
    [InlineData("DE", "2026-06-04", false)] // Corpus Christi is not kept everywhere
    [InlineData("JP", "2026-01-01", false)]
    [InlineData("", "2026-01-01", false)]
    [InlineData("-", "2026-01-01", false)]
    [InlineData("HU", "1899-12-25", false)]
    [InlineData("HU", "9999-12-31", false)]
    public void An_unknown_place_has_no_holidays(string code, string day, bool free) => (Holidays.On(code, Date(day)) is not null).ShouldBe(free);

    [Fact]
    public void No_year_is_too_much()
    {
        string[] codes = [.. Holidays.Countries, .. Rows(PublishedHolidays.RegionsBeyondTheirCountry).Select(row => (string)row[0]).Distinct(), "GB-SCT", "GB-NIR", "XX"];
        foreach (var code in codes)
        {
            for (var year = 1900; year <= 2200; year++)
            {
                var newYear = Holidays.On(code, new LocalDate(year, 1, 1));
                (newYear is null).ShouldBe(code == "XX", $"{code} {year}");
                Holidays.On(code, new LocalDate(year, 12, 31));
            }
        }
    }

    /// <summary>All holidays of a year as "01-01 05-01 …".</summary>
    private static string Year(string code, int year)
    {
        var days = Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year)).Select(new LocalDate(year, 1, 1).PlusDays);
        return string.Join(' ', days.Where(day => Holidays.On(code, day) is not null).Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static TheoryData<string, int, string> Rows(string table)
    {
        var rows = new TheoryData<string, int, string>();
        foreach (var parts in table.Split('\n').Select(line => line.Split(' ', 3)))
        {
            rows.Add(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2].Replace("(", "").Replace(")", ""));
        }

        return rows;
    }
}
