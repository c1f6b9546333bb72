using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>Counts clients' months from what is in the database.</summary>
public static class MonthBook
{
    /// <summary>No unused minute is followed further back.</summary>
    private const int MostMonthsBack = 36;

    /// <summary>One month of several clients of a practice; those without a contract are left out.</summary>
    /// <param name="month">By its first day.</param>
    /// <param name="runningUntil">The last day counted of a month that is not over.</param>
    public static async Task<IReadOnlyList<ClientMonth>> CountAsync(
        Database database, Guid practice, IReadOnlyList<Client> clients, LocalDate month, LocalDate? runningUntil, CancellationToken cancellationToken)
    {
        if (clients.Count == 0)
        {
            return [];
        }

        var sources = await MonthSources.LoadAsync(database, practice, [.. clients.Select(client => client.Id)], month, cancellationToken);
        var counted = new List<ClientMonth>();
        foreach (var client in clients.Where(client => sources.Contracts.ContainsKey(client.Id)))
        {
            counted.Add(await CountAsync(database, client, sources, runningUntil, depth: 0, cancellationToken));
        }

        return counted;
    }

    /// <summary>The minutes a month begins with, besides its own package.</summary>
    public static async Task<IReadOnlyList<Portion>> OpeningAsync(Database database, Client client, LocalDate month, CancellationToken cancellationToken)
    {
        var sources = await MonthSources.LoadAsync(database, client.PracticeId, [client.Id], month, cancellationToken);
        var book = new ClientBook(client, sources.Contracts[client.Id], sources);
        return await OpeningAsync(database, client, book, book.TermsOf(month), depth: 0, cancellationToken);
    }

    private static async Task<ClientMonth> CountAsync(Database database, Client client, MonthSources sources, LocalDate? runningUntil, int depth, CancellationToken cancellationToken)
    {
        var (month, contract) = (sources.Month, sources.Contracts[client.Id]);
        var book = new ClientBook(client, contract, sources);
        var late = await LateWork.CorrectAsync(database, book, cancellationToken);
        var own = book.EntriesOf(month, sources.Entries[client.Id].Where(entry => entry.CorrectsId is null)).Where(entry => runningUntil is null || entry.Day <= runningUntil).ToList();
        var terms = book.TermsOf(month);
        var input = book.InputOf(
            month,
            [.. own.Select(entry => entry.Work.On(entry.Day))],
            sources.Extras[client.Id],
            late.Left ?? await OpeningAsync(database, client, book, terms, depth, cancellationToken)) with
        {
            RunningUntil = runningUntil,
            Corrections = late.Corrections,
        };
        var figures = MonthCalculation.Of(input);
        var lacking = figures.WithoutRate.Select(number => (figures.Lines[number - 1] as WorkLine)?.Service).Concat(late.LacksRate).Distinct().ToList();
        return new ClientMonth(client, contract, terms, figures, [.. own.Select(entry => entry.Work.Id), .. late.Entries], book.ReportOf(month), lacking);
    }

    /// <summary>What is left of the month before: as it was approved, or counted now.</summary>
    private static async Task<IReadOnlyList<Portion>> OpeningAsync(Database database, Client client, ClientBook book, Terms terms, int depth, CancellationToken cancellationToken)
    {
        var before = book.Month.PlusMonths(-1);
        if (!Carries(terms) || !Carries(book.TermsOf(before)) || before < Days.MonthOf(book.Contract.StartsOn).From || depth >= MostMonthsBack)
        {
            return [];
        }

        if (book.ReportOf(before) is { IsLocked: true })
        {
            return await ClosedLeftAsync(database, book, before, book.Month, cancellationToken);
        }

        var sources = await MonthSources.LoadAsync(database, client.PracticeId, [client.Id], before, cancellationToken);
        return (await CountAsync(database, client, sources, null, depth + 1, cancellationToken)).Figures.Balance?.Left ?? [];
    }

    /// <summary>What a closed month began with.</summary>
    internal static async Task<IReadOnlyList<Portion>> ClosedOpeningAsync(Database database, ClientBook book, LocalDate month, CancellationToken cancellationToken)
    {
        var before = month.PlusMonths(-1);
        var left = await ClosedLeftAsync(database, book, before, month, cancellationToken);

        // Where the month before was never approved, only counted, no more than the sum is known.
        return left.Count == 0 && await ClosedBalanceAsync(database, book, month, cancellationToken) is { CarriedIn: > 0 } balance ? [new Portion(before.ToYearMonth(), balance.CarriedIn)] : left;
    }

    /// <summary>What a closed month left for the next, as it was approved; nothing when it is not closed or nothing can be carried.</summary>
    private static async Task<IReadOnlyList<Portion>> ClosedLeftAsync(Database database, ClientBook book, LocalDate month, LocalDate next, CancellationToken cancellationToken) =>
        Carries(book.TermsOf(month)) && Carries(book.TermsOf(next)) ? (await ClosedBalanceAsync(database, book, month, cancellationToken))?.Left ?? [] : [];

    private static async Task<PackageBalance?> ClosedBalanceAsync(Database database, ClientBook book, LocalDate month, CancellationToken cancellationToken) =>
        book.ReportOf(month) is { IsLocked: true } closed
            ? FiguresJson.Read((await database.Set<MonthReport>().Where(report => report.Id == closed.Id).Select(report => report.Figures).SingleAsync(cancellationToken))!).Balance
            : null;

    /// <summary>Whether minutes of a month can be left for the next.</summary>
    public static bool Carries(Terms terms) => terms.PackageMinutes is not null && (terms.RolloverMinutes > 0 || terms.Renews == PackageRenewal.WhenUsedUp);
}
