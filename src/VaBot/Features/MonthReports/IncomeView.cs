using NodaTime;
using VaBot.Features.ExchangeRates;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.MonthReports;

/// <summary>A month's income in a table: sums stay apart by currency, and what they are in another is marked as information, with rate, source and day.</summary>
internal static class IncomeView
{
    /// <param name="rates">Null when none are known yet.</param>
    public static IEnumerable<ReplyPart> Of(Texts texts, YearMonth month, bool isRunning, IReadOnlyList<(string Client, MonthFigures Figures)> figures, Currency home, DayRates? rates)
    {
        var title = texts.IncomeTitle(texts.Month(month), isRunning);
        if (figures.Count == 0)
        {
            yield return new Line($"{title}: {texts.IncomeNone}");
            yield break;
        }

        var sums = figures.GroupBy(one => one.Figures.Currency).OrderBy(sum => sum.Key.Code, StringComparer.Ordinal).Select(sum => (Currency: sum.Key, Amount: sum.Sum(one => one.Figures.Total))).ToList();
        var needsRates = sums.Exists(sum => sum.Currency != home);
        string AtHome(decimal amount, Currency of) => Rate(of, home, rates) is { } rate ? texts.Money(home.Round(amount * rate), home) : "–";
        IReadOnlyList<Phrase> Row(string name, decimal amount, Currency of) => needsRates ? [name, texts.Money(amount, of), AtHome(amount, of)] : [name, texts.Money(amount, of)];

        Column[] columns = [new(texts.ColumnClient), new(texts.ColumnAmount, IsNumber: true), .. needsRates ? [new Column(texts.ColumnAtHome(texts.CurrencyName(home)), IsNumber: true)] : Array.Empty<Column>()];
        yield return new Table(
            title,
            columns,
            [.. figures.Select(one => Row(one.Client, one.Figures.Total, one.Figures.Currency)), .. sums.Count > 1 ? sums.Select(sum => Row(texts.IncomeSum(sum.Currency.Code), sum.Amount, sum.Currency)) : []],
            sums.Count == 1 ? Row(texts.Total, sums[0].Amount, sums[0].Currency) : null);
        if (needsRates)
        {
            yield return Information(texts, sums, home, rates);
        }
    }

    private static Line Information(Texts texts, List<(Currency Currency, decimal Amount)> sums, Currency home, DayRates? rates)
    {
        if (rates is null)
        {
            return new Line(texts.NoReferenceRates, Tone.Quiet);
        }

        var foreign = sums.Where(sum => sum.Currency != home).Select(sum => (sum.Currency, Rate: Rate(sum.Currency, home, rates))).ToList();
        var known = foreign.Where(one => one.Rate is not null).Select(one => $"1 {one.Currency.Code} = {texts.Number(one.Rate!.Value, one.Rate < 10 ? 4 : 2)} {texts.CurrencyName(home)}");
        var all = foreign.TrueForAll(one => one.Rate is not null)
            ? texts.Money(sums.Sum(sum => home.Round(sum.Amount * Rate(sum.Currency, home, rates)!.Value)), home)
            : null;
        return new Line(texts.IncomeAtHome(all, string.Join(", ", known), texts.FullDate(rates.Day)), Tone.Quiet);
    }

    private static decimal? Rate(Currency of, Currency home, DayRates? rates) => of == home ? 1 : rates?.Between(of.Code, home.Code);
}
