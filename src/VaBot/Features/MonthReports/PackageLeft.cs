using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>What is left of a package in a running month: as it was logged, day by the clock of whoever worked; the report counts exactly.</summary>
/// <param name="Of">Whole minutes there are: the package, what was carried in, and extra hours.</param>
/// <param name="Carried">The part that was left of earlier months.</param>
/// <param name="Used">Those charged for.</param>
public sealed record PackageLeft(int Of, int Carried, int Used)
{
    public static async Task<PackageLeft> OfAsync(Database database, Guid client, Terms terms, LocalDate month, CancellationToken cancellationToken)
    {
        var days = Days.MonthOf(month);
        var carried = await CarriedAsync(database, client, terms, month, cancellationToken);
        var extra = await database.Set<ExtraHours>().Where(hours => hours.ClientId == client && hours.Month == days.From && hours.ConfirmedById != null).SumAsync(hours => hours.Minutes, cancellationToken);
        var used = await Balance.ChargedAsync(database, client, days, cancellationToken);
        var (size, there) = (terms.PackageMinutes ?? 0, carried + extra);

        // A package that is renewed when it is used up is there as often as it is needed.
        var packages = terms.Renews == PackageRenewal.Monthly ? 1 : Math.Max(there > 0 ? 0 : 1, (used - there + size - 1) / Math.Max(1, size));
        return new PackageLeft(there + (packages * size), carried, used);
    }

    public string Say(Texts texts) => string.Concat(
        Used <= Of ? texts.PackageLeft(Of - Used, Of) : texts.PackageOver(Used - Of, Of),
        Carried > 0 ? $" {texts.PackageCarried(Carried)}" : "");

    private static async Task<int> CarriedAsync(Database database, Guid clientId, Terms terms, LocalDate month, CancellationToken cancellationToken)
    {
        if (!MonthBook.Carries(terms))
        {
            return 0;
        }

        var client = await database.Set<Client>().AsNoTracking().SingleAsync(c => c.Id == clientId, cancellationToken);
        return (await MonthBook.OpeningAsync(database, client, month, cancellationToken)).Sum(portion => portion.Minutes);
    }
}
