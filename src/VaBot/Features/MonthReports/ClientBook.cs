using NodaTime;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>What is known of one client while a month is counted, and how it becomes the input of the calculation.</summary>
internal sealed class ClientBook(Client client, Contract contract, MonthSources sources)
{
    private readonly List<Terms> terms = [.. sources.Terms[client.Id].DefaultIfEmpty(TermsBook.First(contract))];

    public Client Client => client;

    public Contract Contract => contract;

    public MonthSources Sources => sources;

    public LocalDate Month => sources.Month;

    public Terms TermsOf(LocalDate month) => TermsBook.On(terms, month)!;

    public MonthReport? ReportOf(LocalDate month) => sources.Reports[client.Id].FirstOrDefault(report => report.Month == month);

    /// <summary>The entries of a month, each with its day. The terms of the month an entry was logged in decide, so that it stands in one month and no other.</summary>
    public IEnumerable<(Worked Work, LocalDate Day)> EntriesOf(LocalDate month, IEnumerable<Worked> entries) =>
        from entry in entries
        let day = DayOf(entry)
        where Days.MonthOf(day).From == month
        select (entry, day);

    public LocalDate DayOf(Worked entry) => TermsOf(Days.MonthOf(entry.Day).From).DayOf(entry.Day, entry.StartedAt, contract.Zone);

    public ReportInput InputOf(LocalDate month, IReadOnlyList<Entry> entries, IEnumerable<ExtraHours> extras, IReadOnlyList<Portion> opening)
    {
        var agreed = TermsOf(month);
        return new ReportInput
        {
            Month = month.ToYearMonth(),
            Practice = sources.Practice.Name,
            Client = client.Name,
            Zone = agreed.Days == DayZone.Client ? agreed.Zone ?? contract.Zone : sources.Practice.Zone,
            Terms = new Figures.Terms
            {
                Currency = Currency.Of(contract.Currency),
                StartsOn = contract.StartsOn,
                Discount = agreed.DiscountPercent > 0 ? new Discount(agreed.DiscountPercent, agreed.DiscountFromMonth) : null,
                Package = PackageOf(agreed, extras, opening),
                MonthlyFee = agreed.FixedFee,
                Rounding = new Rounding(agreed.RoundTo, agreed.Rounding == RoundingWay.Up),
                Grouping = agreed.Grouping == ReportGrouping.Day ? Grouping.Days : Grouping.Tasks,
                Rates = [.. sources.Rates[client.Id].Select(rate => new HourlyRate(rate.Service, rate.Hourly, rate.From))],
                Shown = new Shown(agreed.ShowsMinutes, agreed.ShowsRates, agreed.ShowsNotes),
            },
            Entries = entries,
        };
    }

    private static Package? PackageOf(Terms agreed, IEnumerable<ExtraHours> extras, IReadOnlyList<Portion> opening) => agreed.PackageMinutes is not { } minutes ? null : new Package(
        minutes,
        agreed.PackagePrice ?? 0,
        agreed.OverageRate,
        agreed.RolloverMinutes > 0 ? new Rollover(agreed.RolloverMinutes, agreed.RolloverMonths) : null,
        agreed.Renews == PackageRenewal.WhenUsedUp ? Renewal.WhenUsedUp : Renewal.Monthly,
        opening,
        [.. extras.Select(extra => new Extra(extra.AgreedOn ?? extra.Month, extra.Minutes, extra.Price))]);
}
