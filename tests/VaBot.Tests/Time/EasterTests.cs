using NodaTime;
using NodaTime.Text;
using Shouldly;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Time;

/// <summary>Easter as the churches have kept it, seen through countries that keep it: Poland (western) and Romania (orthodox).</summary>
public sealed class EasterTests
{
    [Theory]
    [InlineData("1943-04-25")] // the latest there is
    [InlineData("1954-04-18")] // the two kinds of year where the plain formula would be a week late
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2016-03-27")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2100-03-28")]
    public void Western(string day) => EastersOf("PL", "Easter Sunday", day).ShouldBe([day]);

    [Theory]
    [InlineData("1983-05-08")]
    [InlineData("2000-04-30")]
    [InlineData("2008-04-27")]
    [InlineData("2010-04-04")] // both churches together
    [InlineData("2013-05-05")]
    [InlineData("2016-05-01")]
    [InlineData("2019-04-28")]
    [InlineData("2021-05-02")]
    [InlineData("2023-04-16")]
    [InlineData("2024-05-05")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-12")]
    [InlineData("2027-05-02")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-08")]
    [InlineData("2030-04-28")]
    public void Orthodox(string day) => EastersOf("RO", "Orthodox Easter Sunday", day).ShouldBe([day]);

    private static IEnumerable<string> EastersOf(string country, string name, string day)
    {
        var newYear = new LocalDate(LocalDatePattern.Iso.Parse(day).Value.Year, 1, 1);
        return Enumerable.Range(0, 365).Select(newYear.PlusDays).Where(each => Holidays.On(country, each)?.English == name).Select(LocalDatePattern.Iso.Format);
    }
}
