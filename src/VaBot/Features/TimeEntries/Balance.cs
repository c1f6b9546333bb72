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

    private static readonly Compiled<Func<Database, Guid, LocalDate, LocalDate, CancellationToken, Task<int>>> ChargedTo = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, LocalDate from, LocalDate to, CancellationToken cancellationToken) =>
            database.Set<DayTotal>().Where(t => t.ClientId == client && t.Day >= from && t.Day <= to).Sum(t => t.Minutes - t.FreeMinutes)));

    /// <summary>Small print for an answer: this week's total, and the package of every client concerned.</summary>
    /// <param name="change">Entries this turn added, changed or removed are in the tracker, not yet in the database: how they change the sums.</param>
    /// <param name="free">How many minutes of the change are not charged for.</param>
    public static async Task<IReadOnlyList<string>> LinesAsync(Turn turn, IReadOnlyCollection<(Guid Client, LocalDate Day, int Minutes)> change, CancellationToken cancellationToken, int free = 0)
    {
        var lines = new List<string> { await WeekAsync(turn, change, cancellationToken) };
        foreach (var (client, month) in change.Select(c => (c.Client, Days.MonthOf(c.Day).From)).Distinct())
        {
            if (await PackageAsync(turn, client, month, change, free, cancellationToken) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>Minutes of everybody for a client on these days, as saved.</summary>
    public static Task<int> OfClientAsync(Database database, Guid client, Days days, CancellationToken cancellationToken) =>
        OfClient.For(database)(database, client, days.From, days.To, cancellationToken);

    /// <summary>Of those the ones that are charged for.</summary>
    public static Task<int> ChargedAsync(Database database, Guid client, Days days, CancellationToken cancellationToken) =>
        ChargedTo.For(database)(database, client, days.From, days.To, cancellationToken);

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

    private static async Task<string?> PackageAsync(Turn turn, Guid client, LocalDate month, IEnumerable<(Guid Client, LocalDate Day, int Minutes)> change, int free, CancellationToken cancellationToken)
    {
        var terms = await turn.Known.RecallAsync((typeof(Terms), client, month), () => TermsBook.OnAsync(turn.Database, client, month, cancellationToken));
        if (terms?.PackageMinutes is null)
        {
            return null;
        }

        var days = Days.MonthOf(month);
        var added = change.Where(c => c.Client == client && c.Day >= days.From && c.Day <= days.To).Sum(c => c.Minutes) - free;
        var saved = await MonthReports.PackageLeft.OfAsync(turn.Database, client, terms, month, cancellationToken);
        var now = saved with { Used = saved.Used + added };
        await PackageAlert.TellAsync(turn, client, terms, month, saved, now, cancellationToken);
        return now.Say(turn.Texts);
    }
}
