using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.Contracts;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>Sums that an answer about time shows: her week, and what is left of a client's package.</summary>
public static class Balance
{
    // Tracked: the row that this turn's entry adds to is mostly among them.
    private static readonly Compiled<Func<Database, Guid, LocalDate, LocalDate, IAsyncEnumerable<DayTotal>>> OfPerson = new(() => EF.CompileAsyncQuery(
        (Database database, Guid person, LocalDate from, LocalDate to) =>
            database.Set<DayTotal>().Where(t => t.PersonId == person && t.Day >= from && t.Day <= to)));

    private static readonly Compiled<Func<Database, Guid, LocalDate, LocalDate, CancellationToken, Task<int>>> OfClient = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, LocalDate from, LocalDate to, CancellationToken cancellationToken) =>
            database.Set<DayTotal>().Where(t => t.ClientId == client && t.Day >= from && t.Day <= to).Sum(t => t.Minutes)));

    /// <summary>Small print for an answer: this week's total, and the package of every client concerned.</summary>
    /// <param name="change">Entries this turn added, changed or removed are in the tracker, not yet in the database: how they change the sums.</param>
    public static async Task<IReadOnlyList<string>> LinesAsync(Turn turn, IReadOnlyCollection<(Guid Client, LocalDate Day, int Minutes)> change, CancellationToken cancellationToken)
    {
        var lines = new List<string> { await WeekAsync(turn, change, cancellationToken) };
        foreach (var (client, day) in change.Select(c => (c.Client, Days.MonthOf(c.Day).From)).Distinct())
        {
            if (await PackageAsync(turn, client, day, change, cancellationToken) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>Minutes of everybody for a client on these days, as saved.</summary>
    public static Task<int> OfClientAsync(Database database, Guid client, Days days, CancellationToken cancellationToken) =>
        OfClient.For(database)(database, client, days.From, days.To, cancellationToken);

    /// <summary>Minutes of everybody for a client this month, and the package they come from, if there is one.</summary>
    public static async Task<(int Used, int? Package)> OfMonthAsync(Turn turn, Guid client, CancellationToken cancellationToken)
    {
        var month = Days.MonthOf(turn.Clock.Today);
        return (await OfClientAsync(turn.Database, client, month, cancellationToken), await PackageOfAsync(turn, client, month.From, cancellationToken));
    }

    private static async Task<string> WeekAsync(Turn turn, IReadOnlyCollection<(Guid Client, LocalDate Day, int Minutes)> change, CancellationToken cancellationToken)
    {
        var week = Days.WeekOf(turn.Clock.Today);
        var only = turn.IsPrivate ? null : turn.Actor.Room;
        var saved = 0;
        await foreach (var total in OfPerson.For(turn.Database)(turn.Database, turn.Person.Id, week.From, week.To).WithCancellation(cancellationToken))
        {
            saved += only is null || only.Id == total.ClientId ? total.Minutes : 0;
        }

        var now = saved + change.Where(c => c.Day >= week.From && c.Day <= week.To).Sum(c => c.Minutes);
        return turn.Texts.ThisWeek(now, only?.ShortName);
    }

    private static async Task<int?> PackageOfAsync(Turn turn, Guid client, LocalDate month, CancellationToken cancellationToken) =>
        (await turn.Known.RecallAsync((typeof(Terms), client, month), () => TermsBook.OnAsync(turn.Database, client, month, cancellationToken)))?.PackageMinutes;

    private static async Task<string?> PackageAsync(Turn turn, Guid client, LocalDate day, IEnumerable<(Guid Client, LocalDate Day, int Minutes)> change, CancellationToken cancellationToken)
    {
        var month = Days.MonthOf(day);
        if (await PackageOfAsync(turn, client, month.From, cancellationToken) is not { } package)
        {
            return null;
        }

        var used = await OfClient.For(turn.Database)(turn.Database, client, month.From, month.To, cancellationToken)
            + change.Where(c => c.Client == client && c.Day >= month.From && c.Day <= month.To).Sum(c => c.Minutes);
        return used <= package ? turn.Texts.PackageLeft(package - used, package) : turn.Texts.PackageOver(used - package, package);
    }
}
