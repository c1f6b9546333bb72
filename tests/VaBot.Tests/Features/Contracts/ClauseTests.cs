using NodaTime;
using Shouldly;
using VaBot.Features.Contracts;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Features.Contracts;

/// <summary>Clauses of a contract as people type them, in both languages.</summary>
public sealed class ClauseTests
{
    [Theory]
    [InlineData("20h for 600", 1200, "600", null, 0, null, PackageRenewal.Monthly)]
    [InlineData("20h for 600, overage 35, rollover 5h 3 months", 1200, "600", "35", 300, 3, PackageRenewal.Monthly)]
    [InlineData("20h for 600 overage 35 rollover 5h 3 months", 1200, "600", "35", 300, 3, PackageRenewal.Monthly)]
    [InlineData("10.5 hours for 1,5, renew when used up", 630, "1.5", null, 0, null, PackageRenewal.WhenUsedUp)]
    [InlineData("20 óra 600-ért, túllépés 35, átvihető 5 óra 3 hónapig", 1200, "600", "35", 300, 3, PackageRenewal.Monthly)]
    [InlineData("10 óra 90 000, átvitel 2 óra, megújul, ha elfogy", 600, "90000", null, 120, null, PackageRenewal.WhenUsedUp)]
    [InlineData("1h 30m for 60", 90, "60", null, 0, null, PackageRenewal.Monthly)]
    [InlineData("20h, 600 EUR, overage none", 1200, "600", null, 0, null, PackageRenewal.Monthly)]
    public void A_package(string said, int minutes, string price, string? overage, int rollover, int? months, PackageRenewal renews)
    {
        var terms = Empty();
        Clauses.Read(TermKind.Package, said, terms).ShouldBeTrue();
        (terms.PackageMinutes, terms.PackagePrice, terms.OverageRate).ShouldBe((minutes, Dec(price), overage is null ? null : Dec(overage)));
        (terms.RolloverMinutes, terms.RolloverMonths, terms.Renews).ShouldBe((rollover, months, renews));
    }

    [Theory]
    [InlineData(TermKind.Package, "twenty hours")]
    [InlineData(TermKind.Package, "600 for 20")]
    [InlineData(TermKind.Package, "20h")]
    [InlineData(TermKind.Discount, "10")]
    [InlineData(TermKind.Discount, "110%")]
    [InlineData(TermKind.Discount, null)]
    [InlineData(TermKind.Rounding, "up to 7m")]
    [InlineData(TermKind.Rounding, "up")]
    [InlineData(TermKind.Fee, "nothing much")]
    [InlineData(TermKind.Objection, "a while")]
    [InlineData(TermKind.Objection, "91 days")]
    [InlineData(TermKind.Days, "somebody")]
    [InlineData(TermKind.Grouping, "by magic")]
    [InlineData(TermKind.Hours, "200h")]
    [InlineData(TermKind.Sending, "perhaps")]
    public void What_says_nothing_of_the_kind_is_not_guessed(TermKind kind, string? said) => Clauses.Read(kind, said, Empty()).ShouldBeFalse();

    [Theory]
    [InlineData("10% from month 13", "10", 13)]
    [InlineData("7,5 % a 13. hónaptól", "7.5", 13)]
    [InlineData("5%", "5", 1)]
    [InlineData("none", "0", 1)]
    [InlineData("nincs", "0", 1)]
    public void A_discount(string said, string percent, int month)
    {
        var terms = Empty();
        Clauses.Read(TermKind.Discount, said, terms).ShouldBeTrue();
        (terms.DiscountPercent, terms.DiscountFromMonth).ShouldBe((Dec(percent), month));
    }

    [Theory]
    [InlineData("up to 15m", 15, RoundingWay.Up)]
    [InlineData("15 percre felfelé", 15, RoundingWay.Up)]
    [InlineData("nearest 6", 6, RoundingWay.Nearest)]
    [InlineData("none", 1, RoundingWay.Nearest)]
    public void Rounding(string said, int step, RoundingWay way)
    {
        var terms = Empty();
        Clauses.Read(TermKind.Rounding, said, terms).ShouldBeTrue();
        (terms.RoundTo, terms.Rounding).ShouldBe((step, way));
    }

    [Theory]
    [InlineData("32", "32")]
    [InlineData("32.50 EUR", "32.5")]
    [InlineData("32,50", "32.5")]
    [InlineData("9 000", "9000")]
    [InlineData("9.000 Ft", "9000")]
    [InlineData("1 234,5", "1234.5")]
    public void An_amount(string said, string amount) => Clauses.Amount(said).ShouldBe(Dec(amount));

    /// <summary>What a form shows of a contract, sent back untouched, changes nothing.</summary>
    [Theory]
    [InlineData(TermKind.Package, "20h for 600.5, overage 35, rollover 5h 3 months, renew when used up")]
    [InlineData(TermKind.Package, "20h 30m for 0, rollover 45h")]
    [InlineData(TermKind.Package, "1h for 12,125, overage 9,005")]
    [InlineData(TermKind.Discount, "10% from month 13")]
    [InlineData(TermKind.Discount, "7.5%")]
    [InlineData(TermKind.Fee, "1500")]
    [InlineData(TermKind.Fee, "1500,125")]
    [InlineData(TermKind.Rounding, "up to 15m")]
    [InlineData(TermKind.Rounding, "nearest 6m")]
    [InlineData(TermKind.Objection, "10")]
    [InlineData(TermKind.Hours, "8h 30m")]
    [InlineData(TermKind.Sending, "on")]
    [InlineData(TermKind.Grouping, "by day")]
    public void What_a_form_is_filled_with_reads_as_it_is(TermKind kind, string said)
    {
        var terms = Empty();
        Clauses.Read(kind, said, terms).ShouldBeTrue();
        TermsValues.Changed(Empty(), terms).ShouldNotBeEmpty();
        foreach (var language in Enum.GetValues<Language>())
        {
            var again = Empty();
            var typed = ContractWords.Typed(Texts.In(language), terms, kind);
            Clauses.Read(kind, typed, again).ShouldBeTrue(typed);
            TermsValues.Changed(terms, again).ShouldBeEmpty(typed);
        }
    }

    private static decimal Dec(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static Terms Empty() => TermsBook.First(new Contract { Id = default, PracticeId = default, ClientId = default, Currency = "EUR", Zone = "Europe/Berlin", StartsOn = new LocalDate(2025, 9, 1) });
}
