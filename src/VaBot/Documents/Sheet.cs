using NodaTime.Text;
using VaBot.Figures;
using VaBot.Languages;

namespace VaBot.Documents;

/// <summary>A report in a reader's words: what all its files show, each in its own way. Only what the client may see is in it.</summary>
internal sealed record Sheet
{
    private Sheet(MonthFigures figures, Texts texts)
    {
        Figures = figures;
        Texts = texts;
        Json = FiguresJson.Write(figures);
        Hash = FiguresJson.Hash(Json);
        Currency = texts.CurrencyName(figures.Currency);
        Rows = [.. figures.Lines.Select(Row)];
        var work = figures.Lines.OfType<WorkLine>().ToList();
        HasServices = work.Any(line => line.Service is not null);
        HasRates = work.Any(line => line.Rate is not null);
    }

    public MonthFigures Figures { get; }

    public Texts Texts { get; }

    /// <summary>The figures in their written form, and its hash.</summary>
    public string Json { get; }

    public string Hash { get; }

    public string Title => $"{Texts.ReportName}, {Texts.Month(Figures.Month)}, {Figures.Client}";

    /// <summary>What the reader writes for the currency.</summary>
    public string Currency { get; }

    public IReadOnlyList<SheetRow> Rows { get; }

    public bool HasServices { get; }

    public bool HasRates { get; }

    /// <summary>What was prepaid and what became of it, by name; empty without a package.</summary>
    public IEnumerable<(string Name, int Minutes)> Balance => Figures.Balance is not { } balance ? [] : new[]
    {
        (Texts.CarriedIn, balance.CarriedIn), (Texts.Bought, balance.Bought), (Texts.Used, balance.Used), (Texts.Beyond, balance.Beyond), (Texts.Lost, balance.Lost),
        (Texts.CarriedOn, balance.Left.Sum(portion => portion.Minutes)),
    }.Where((item, index) => index is 1 or 2 or 5 || item.Item2 > 0);

    /// <summary>How long what is left can be used, the first to end first.</summary>
    public IEnumerable<string> Endings => (Figures.Balance?.Left ?? [])
        .Where(portion => portion.Until is not null).Select(portion => Texts.UsableUntil(portion.Minutes, portion.Until!.Value));

    /// <summary>How a reader can work it all out again.</summary>
    public IEnumerable<string> Rules => new[]
    {
        Figures.WithoutRate.Count > 0 ? Texts.RateIsMissing : "",
        Example is { } example ? Texts.AmountRule(example) : "",
        HasRates ? Texts.RateRule : "",
        Figures.Minutes is null ? "" : Texts.RoundingRule(Figures.Rounding),
        Figures.Balance is { CarriedIn: > 0 } ? Texts.PackageRule : "",
        Texts.TotalRule,
        Texts.DayRule(Figures.Zone),
        Texts.NotAnInvoice,
    }.Where(rule => rule.Length > 0);

    /// <summary>The first line that has a rate, worked out.</summary>
    private string? Example => Figures.Lines.Select(line => line switch
    {
        WorkLine { Minutes: > 0 and var minutes, Rate: { } rate, Amount: { } amount } => $"{minutes} × {Texts.Rate(rate, Figures.Currency)} ÷ 60 = {Amount(amount)}",
        OverageLine { Minutes: { } minutes, Rate: { } rate, Amount: { } amount } => $"{minutes} × {Texts.Rate(rate, Figures.Currency)} ÷ 60 = {Amount(amount)}",
        _ => null,
    }).FirstOrDefault(example => example is not null);

    public static Sheet Of(MonthFigures figures, Texts texts) => new(figures.AsShown(), texts);

    /// <summary>Without the currency, which stands in the head.</summary>
    public string Amount(decimal amount) => Texts.Number(amount, Figures.Currency.Digits);

    private SheetRow Row(ReportLine line)
    {
        var row = new SheetRow(line.Number, Name(line), line.Amount);
        return line switch
        {
            WorkLine work => row with
            {
                Service = work.Service,
                Mark = work.AdHoc ? Texts.AdHoc : null,
                Minutes = work.Minutes,
                Rate = work.Rate,
                InsteadOfAmount = Texts.CoveredBy(work.Covered),
                Details = [.. work.Worked != work.Minutes ? [Texts.MinutesWorked(work.Worked!.Value)] : Array.Empty<string>(), .. work.Notes],
            },
            OverageLine { Amount: null } => row with { InsteadOfAmount = Texts.CoveredBy(Covered.Missing) },
            CorrectionLine made => row with { Service = made.Service, Details = [Texts.CorrectionMade(made.MadeOn, Difference(made), made.DiscountPercent == 0 ? null : Texts.Percent(made.DiscountPercent))] },
            _ => row,
        };
    }

    private string Name(ReportLine line) => line switch
    {
        WorkLine { Day: { } day } => Texts.Date(day, day),
        WorkLine work => work.Title ?? Texts.OtherWork,
        PackageLine package => Texts.PackagePrice(package.Count, package.Minutes, Texts.Money(package.Price, Figures.Currency)),
        ExtraLine extra => Texts.ExtraHours(extra.AgreedOn, extra.Minutes),
        OverageLine overage => Texts.BeyondPackage(overage.Minutes, overage.Rate is { } rate ? $"{Texts.Rate(rate, Figures.Currency)} {Currency}" : null),
        FeeLine => Texts.MonthlyFee,
        DiscountLine discount => Texts.DiscountOf(Texts.Percent(discount.Percent), Texts.Money(discount.Of, Figures.Currency)),
        CorrectionLine { Title: Correction.Package } made => Texts.CorrectionOf(made.Month, Texts.TermPackage),
        CorrectionLine { Title: { } title } made when LocalDatePattern.Iso.Parse(title) is { Success: true, Value: var day } => Texts.CorrectionOf(made.Month, Texts.Date(day, day)),
        CorrectionLine made => Texts.CorrectionOf(made.Month, made.Title ?? Texts.OtherWork),
        _ => throw new NotSupportedException($"A line of a kind nobody names: {line.GetType().Name}."),
    };

    private string? Difference(CorrectionLine made) => (made.Minutes, made.Rate) switch
    {
        ({ } minutes and not 0, { } rate) => $"{Texts.Hours(minutes)} × {Texts.Rate(rate, Figures.Currency)}",
        ({ } minutes and not 0, null) => Texts.Hours(minutes),
        _ => null,
    };
}

/// <summary>A line of the report in words.</summary>
/// <param name="Amount">Null when <see cref="InsteadOfAmount"/> says why.</param>
internal sealed record SheetRow(int Number, string Text, decimal? Amount)
{
    public string? Service { get; init; }

    /// <summary>Set apart from the text: ad hoc.</summary>
    public string? Mark { get; init; }

    public int? Minutes { get; init; }

    public decimal? Rate { get; init; }

    public string InsteadOfAmount { get; init; } = "";

    /// <summary>All that stands beside it, in one cell.</summary>
    public string Remarks => string.Join("; ", new[] { Mark ?? "", InsteadOfAmount }.Where(remark => remark.Length > 0).Concat(Details));

    /// <summary>In small print under it.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
