using NodaTime;

namespace VaBot.Figures;

/// <summary>What prepaid time costs in a month and what is left of it. The oldest minutes are used first, so that the fewest are lost.</summary>
internal sealed record PackageCharges(IReadOnlyList<ReportLine> Lines, PackageBalance Balance)
{
    public static PackageCharges Of(Package package, YearMonth month, int used, Currency currency)
    {
        var opening = (package.Opening ?? []).Where(portion => portion.Minutes > 0 && !(portion.Until?.CompareTo(month) < 0)).OrderBy(portion => portion.From).ToList();
        var extras = (package.Extras ?? []).OrderBy(extra => extra.AgreedOn).ThenBy(extra => extra.Minutes).ThenBy(extra => extra.Price).ToList();
        var carriedIn = opening.Sum(portion => portion.Minutes);
        var extraMinutes = extras.Sum(extra => extra.Minutes);
        var count = package.Renewal == Renewal.Monthly ? 1 : PackagesFor(used - carriedIn - extraMinutes, package.Minutes);
        var bought = (count * package.Minutes) + extraMinutes;
        var beyond = Math.Max(0, used - carriedIn - bought);

        var left = Left([.. opening, new Portion(month, bought, LastMonth(package, month))], used);
        var kept = Kept(left, package, month);
        return new PackageCharges(
            [.. LinesOf(package, count, extras, beyond, currency)],
            new PackageBalance(carriedIn, bought, used, beyond, left.Sum(portion => portion.Minutes) - kept.Sum(portion => portion.Minutes), kept));
    }

    private static int PackagesFor(int minutes, int size) => minutes <= 0 ? 0 : (minutes + size - 1) / size;

    private static IEnumerable<ReportLine> LinesOf(Package package, int count, List<Extra> extras, int beyond, Currency currency)
    {
        if (count > 0)
        {
            yield return new PackageLine(count, package.Minutes, package.Price) { Amount = currency.Round(count * package.Price) };
        }

        foreach (var extra in extras)
        {
            yield return new ExtraLine(extra.AgreedOn, extra.Minutes) { Amount = currency.Round(extra.Price) };
        }

        if (beyond > 0)
        {
            yield return new OverageLine(beyond, package.OverageRate) { Amount = package.OverageRate is { } rate ? currency.Price(beyond, rate) : null };
        }
    }

    private static List<Portion> Left(IEnumerable<Portion> portions, int used)
    {
        var left = new List<Portion>();
        foreach (var portion in portions)
        {
            var taken = Math.Min(used, portion.Minutes);
            used -= taken;
            if (portion.Minutes > taken)
            {
                left.Add(portion with { Minutes = portion.Minutes - taken });
            }
        }

        return left;
    }

    /// <summary>What can still be used in the next month.</summary>
    private static List<Portion> Kept(List<Portion> left, Package package, YearMonth month)
    {
        if (package is { Renewal: Renewal.Monthly, Rollover: null })
        {
            return [];
        }

        var kept = new List<Portion>();
        var room = package.Renewal == Renewal.Monthly ? package.Rollover?.CapMinutes ?? int.MaxValue : int.MaxValue;
        foreach (var portion in Enumerable.Reverse(left).Where(portion => !(portion.Until?.CompareTo(month) <= 0)))
        {
            var minutes = Math.Min(room, portion.Minutes);
            room -= minutes;
            if (minutes > 0)
            {
                kept.Insert(0, portion with { Minutes = minutes });
            }
        }

        return kept;
    }

    private static YearMonth? LastMonth(Package package, YearMonth month) => package switch
    {
        { Rollover: { } rollover } => rollover.LastMonthOf(month),
        { Renewal: Renewal.Monthly } => month,
        _ => null,
    };
}
