using Shouldly;
using VaBot.Features.Clients;
using Xunit;

namespace VaBot.Tests.Features.Clients;

public sealed class NewClientTests
{
    [Theory]
    [InlineData("Acme", "Acme", "Acme", null, null)]
    [InlineData("Acme GmbH", "Acme GmbH", "Acme", null, null)]
    [InlineData("Acme GmbH, EUR, Berlin", "Acme GmbH", "Acme", "EUR", "Europe/Berlin")]
    [InlineData("Acme GmbH, Berlin, eur", "Acme GmbH", "Acme", "EUR", "Europe/Berlin")]
    [InlineData("Acme Kft., HUF", "Acme Kft.", "Acme", "HUF", null)]
    [InlineData("Kovács és Társa Bt., Ft, Budapest", "Kovács és Társa Bt.", "Kovács és Társa", "HUF", "Europe/Budapest")]
    [InlineData("Bluebird, Inc., USD, New York", "Bluebird, Inc.", "Bluebird", "USD", "America/New_York")]
    [InlineData("Smith, Jones & Co, GBP", "Smith, Jones & Co", "Smith, Jones & Co", "GBP", null)]
    [InlineData("Acme Holding GmbH (Acme Wien), €, Europe/Vienna", "Acme Holding GmbH", "Acme Wien", "EUR", "Europe/Vienna")]
    [InlineData("\"Berlin Media\"", "Berlin Media", "Berlin Media", null, null)]
    [InlineData("Berlin, Berlin", "Berlin", "Berlin", null, "Europe/Berlin")]
    [InlineData("Yen Trading, JPY, Tokyo", "Yen Trading", "Yen Trading", "JPY", "Asia/Tokyo")]
    [InlineData("Ag", "Ag", "Ag", null, null)]
    public void A_client_as_typed(string typed, string name, string shortName, string? currency, string? zone)
    {
        var read = NewClient.Read(typed).ShouldNotBeNull();
        (read.Name, read.ShortName, read.Currency, read.Zone, read.Unknown).ShouldBe((name, shortName, currency, zone, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData(", EUR")]
    public void No_name_is_no_client(string? typed) => NewClient.Read(typed).ShouldBeNull();

    [Fact]
    public void A_part_behind_the_currency_that_means_nothing_is_asked_about() =>
        NewClient.Read("Acme GmbH, EUR, Berlni")!.Unknown.ShouldBe("Berlni");
}
