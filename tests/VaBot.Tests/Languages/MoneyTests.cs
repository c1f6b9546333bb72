using NodaTime;
using Shouldly;
using VaBot.Figures;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Numbers, money and months in the reader's habit.</summary>
public sealed class MoneyTests
{
    private static readonly Texts English = Texts.In(Language.English), Hungarian = Texts.In(Language.Hungarian);

    [Theory]
    [InlineData(1234.5, "EUR", "1,234.50 EUR", "1 234,50 EUR")]
    [InlineData(9000, "HUF", "9,000 HUF", "9 000 Ft")]
    [InlineData(-7.2, "USD", "−7.20 USD", "−7,20 USD")]
    [InlineData(1234567.125, "KWD", "1,234,567.125 KWD", "1 234 567,125 KWD")]
    [InlineData(0, "JPY", "0 JPY", "0 JPY")]
    public void Money(double amount, string code, string english, string hungarian)
    {
        English.Money((decimal)amount, Currency.Of(code)).ShouldBe(english);
        Hungarian.Money((decimal)amount, Currency.Of(code)).Replace('\u00A0', ' ').ShouldBe(hungarian);
    }

    [Fact]
    public void Hungarian_thousands_never_part_at_the_end_of_a_line() => Hungarian.Number(9000, 0).ShouldBe("9\u00A0000");

    [Theory]
    [InlineData("32.0", "EUR", "32.00")]
    [InlineData("32.125", "EUR", "32.125")] // a rate may be finer than the currency
    [InlineData("9000.00", "HUF", "9,000")]
    public void Rates(string hourly, string code, string shown) =>
        English.Rate(decimal.Parse(hourly, System.Globalization.CultureInfo.InvariantCulture), Currency.Of(code)).ShouldBe(shown);

    [Fact]
    public void Percents_have_the_decimals_they_need()
    {
        English.Percent(10.00m).ShouldBe("10 %");
        Hungarian.Percent(7.5m).ShouldBe("7,5 %");
    }

    [Fact]
    public void Hours_are_never_decimal()
    {
        Texts.Hours(190).ShouldBe("3:10");
        Texts.Hours(-15).ShouldBe("−0:15");
        Texts.Hours(6005).ShouldBe("100:05");
    }

    [Fact]
    public void Months_and_days()
    {
        English.Month(new YearMonth(2026, 10)).ShouldBe("October 2026");
        Hungarian.Month(new YearMonth(2026, 10)).ShouldBe("2026. október");
        English.FullDate(new LocalDate(2026, 11, 1)).ShouldBe("1 Nov 2026");
        Hungarian.FullDate(new LocalDate(2026, 11, 1)).ShouldBe("2026. nov. 1.");
    }
}
