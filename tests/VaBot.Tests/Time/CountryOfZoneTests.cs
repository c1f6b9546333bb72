using Shouldly;
using VaBot.Time;
using Xunit;

namespace VaBot.Tests.Time;

public sealed class CountryOfZoneTests
{
    [Theory]
    [InlineData("Europe/Budapest", "HU")]
    [InlineData("Europe/Vienna", "AT")]
    [InlineData("Europe/Berlin", "DE")]
    [InlineData("Europe/Busingen", "DE")]
    [InlineData("Europe/Zurich", "CH")]
    [InlineData("Europe/Bratislava", "SK")] // its rules are Prague's, its country is not
    [InlineData("Europe/Amsterdam", "NL")]
    [InlineData("Europe/Bucharest", "RO")]
    [InlineData("Europe/London", "GB")]
    [InlineData("Europe/Belfast", "GB")]
    [InlineData("Europe/Dublin", "IE")]
    [InlineData("America/New_York", "US")]
    [InlineData("US/Pacific", "US")]
    [InlineData("America/Toronto", "CA")]
    [InlineData("Europe/Paris", "FR")]
    [InlineData("Europe/Rome", "IT")]
    [InlineData("Atlantic/Canary", "ES")]
    [InlineData("Europe/Warsaw", "PL")]
    [InlineData("Asia/Tokyo", "JP")]
    [InlineData("Etc/UTC", null)]
    [InlineData("UTC", null)]
    [InlineData("CET", null)]
    [InlineData("Atlantis/Capital", null)]
    [InlineData("", null)]
    public void A_zone_is_named_after_a_place(string zone, string? country) => PersonClock.CountryOfZone(zone).ShouldBe(country);
}
