using VaBot.Figures;
using VaBot.Languages;

namespace VaBot.Features.Contracts;

/// <summary>A contract in a reader's words, clause by clause.</summary>
internal static class ContractWords
{
    public static string Name(Texts texts, TermKind kind) => kind switch
    {
        TermKind.Discount => texts.TermDiscount,
        TermKind.Package => texts.TermPackage,
        TermKind.Fee => texts.TermFee,
        TermKind.Rounding => texts.TermRounding,
        TermKind.Days => texts.TermDays,
        TermKind.Grouping => texts.TermGrouping,
        TermKind.Objection => texts.TermObjection,
        TermKind.Sending => texts.TermSending,
        TermKind.Shown => texts.TermShown,
        TermKind.Warning => texts.TermWarning,
        _ => texts.TermHours,
    };

    public static string Value(Texts texts, Contract contract, Terms terms, TermKind kind) => kind switch
    {
        TermKind.Discount => terms.DiscountPercent == 0 ? texts.TermNone : texts.DiscountIs(texts.Percent(terms.DiscountPercent), terms.DiscountFromMonth),
        TermKind.Package => terms.PackageMinutes is { } minutes
            ? texts.PackageIs(minutes, Money(texts, contract, terms.PackagePrice ?? 0), terms.OverageRate is { } rate ? Hourly(texts, contract, rate) : null, terms.RolloverMinutes, terms.RolloverMonths, terms.Renews == PackageRenewal.WhenUsedUp)
            : texts.TermNone,
        TermKind.Fee => terms.FixedFee is { } fee ? Money(texts, contract, fee) : texts.TermNone,
        TermKind.Rounding => terms.RoundTo == 1 ? texts.TermNone : texts.RoundingIs(terms.RoundTo, terms.Rounding == RoundingWay.Up),
        TermKind.Days => texts.DaysAre(terms.Days == DayZone.Client ? terms.Zone ?? contract.Zone : null),
        TermKind.Grouping => texts.LinesAreBy(terms.Grouping == ReportGrouping.Day),
        TermKind.Objection => texts.ObjectionIs(terms.ObjectionDays),
        TermKind.Sending => texts.SendingIs(terms.SendsItself),
        TermKind.Shown => texts.ShownIs(terms.ShowsMinutes, terms.ShowsRates, terms.ShowsNotes),
        TermKind.Warning => texts.WarningIs(terms.WarnsClient),
        _ => terms.WeeklyMinutes is { } weekly ? texts.Minutes(weekly) : texts.TermNone,
    };

    public static string Money(Texts texts, Contract contract, decimal amount) => texts.Money(amount, Currency.Of(contract.Currency));

    /// <summary>An hour of it; as many decimals as the rate has.</summary>
    public static string Hourly(Texts texts, Contract contract, decimal hourly) => $"{texts.Rate(hourly, Currency.Of(contract.Currency))} {texts.CurrencyName(Currency.Of(contract.Currency))}";

    /// <summary>What differs, as "Package: none → 20 h for 600.00 USD".</summary>
    public static IReadOnlyList<string> Changes(Texts texts, Contract contract, Terms was, Terms now, IReadOnlyList<ProposedRate> rates) =>
    [
        .. rates.Select(rate => texts.TermChanges(rate.Service ?? texts.OtherRate, rate.Was is { } before ? Hourly(texts, contract, before) : texts.TermNone, Hourly(texts, contract, rate.Is))),
        .. from kind in Enum.GetValues<TermKind>()
           let before = Value(texts, contract, was, kind)
           let after = Value(texts, contract, now, kind)
           where before != after
           select texts.TermChanges(Name(texts, kind), before, after),
    ];

    /// <inheritdoc cref="Changes(Texts, Contract, Terms, Terms, IReadOnlyList{ProposedRate})"/>
    public static IReadOnlyList<string> Changes(Texts texts, Contract contract, Proposal proposal)
    {
        var change = ProposedChange.Read(proposal);
        var (was, now) = change.Terms(contract);
        return Changes(texts, contract, was, now, change.Rates);
    }

    /// <summary>A clause as its own command would be typed, to fill a form with.</summary>
    public static string Typed(Texts texts, Terms terms, TermKind kind) => kind switch
    {
        TermKind.Discount when terms.DiscountPercent > 0 => texts.TypedDiscount(terms.DiscountPercent, terms.DiscountFromMonth),
        TermKind.Package when terms.PackageMinutes is { } minutes =>
            texts.TypedPackage(minutes, terms.PackagePrice ?? 0, terms.OverageRate, terms.RolloverMinutes, terms.RolloverMonths, terms.Renews == PackageRenewal.WhenUsedUp),
        TermKind.Fee when terms.FixedFee is { } fee => texts.TypedAmount(fee),
        TermKind.Rounding when terms.RoundTo > 1 => texts.TypedRounding(terms.RoundTo, terms.Rounding == RoundingWay.Up),
        TermKind.Objection => $"{terms.ObjectionDays}",
        TermKind.Grouping => terms.Grouping == ReportGrouping.Day ? "day" : "task",
        TermKind.Sending => terms.SendsItself ? "on" : "off",
        TermKind.Hours when terms.WeeklyMinutes is { } weekly => texts.TypedHours(weekly),
        _ => "",
    };
}
