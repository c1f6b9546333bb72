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

    /// <summary>Small print for an answer: this week's total, and the package of every client whose time this turn changes.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var changes = WorkChange.Of(turn.Database);
        return [await WeekAsync(turn, changes, cancellationToken), .. await PackagesAsync(turn, changes, cancellationToken)];
    }

    /// <summary>The package of every client whose time this turn changes, as far as it may be spoken of here; who must hear of it is told.</summary>
    public static Task<IReadOnlyList<string>> PackagesAsync(Turn turn, CancellationToken cancellationToken) => PackagesAsync(turn, WorkChange.Of(turn.Database), cancellationToken);

    /// <summary>Minutes of everybody for a client on these days, as saved.</summary>
    public static Task<int> OfClientAsync(Database database, Guid client, Days days, CancellationToken cancellationToken) =>
        OfClient.For(database)(database, client, days.From, days.To, cancellationToken);

    /// <summary>Of those the ones that are charged for.</summary>
    public static Task<int> ChargedAsync(Database database, Guid client, Days days, CancellationToken cancellationToken) =>
        ChargedTo.For(database)(database, client, days.From, days.To, cancellationToken);

    private static async Task<IReadOnlyList<string>> PackagesAsync(Turn turn, IReadOnlyList<WorkChange> changes, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var client in changes.GroupBy(change => change.ClientId))
        {
            var said = await PackagesAsync(turn, client.Key, client, cancellationToken);
            lines.AddRange(turn.Actor.Room is not { } room || room.Id == client.Key ? said : []);
        }

        return lines;
    }

    private static async Task<string> WeekAsync(Turn turn, IEnumerable<WorkChange> changes, CancellationToken cancellationToken)
    {
        var (week, me) = (Days.WeekOf(turn.Clock.Today), turn.Person.Id);
        var only = turn.IsPrivate ? null : turn.Actor.Room;
        var saved = 0;
        await foreach (var total in OfPerson.For(turn.Database)(turn.Database, me, week.From, week.To).WithCancellation(cancellationToken))
        {
            saved += only is null || only.Id == total.ClientId ? total.Minutes : 0;
        }

        var added = changes.Where(change => change.PersonId == me && change.Day >= week.From && change.Day <= week.To && (only is null || only.Id == change.ClientId)).Sum(change => change.Minutes);
        return turn.Texts.ThisWeek(saved + added, only?.ShortName);
    }

    /// <summary>A line for each month of the client's that changes and has a package; who must hear of it is told.</summary>
    private static async Task<IReadOnlyList<string>> PackagesAsync(Turn turn, Guid client, IEnumerable<WorkChange> changes, CancellationToken cancellationToken)
    {
        var charged = new Dictionary<LocalDate, int>();
        foreach (var change in changes)
        {
            if (await TermsAsync(turn, client, change.Day, cancellationToken) is { } logged)
            {
                var day = logged.Days == DayZone.Client ? logged.DayOf(change.Day, change.StartedAt, await ZoneAsync(turn, client, cancellationToken)) : change.Day;
                var month = Days.MonthOf(day).From;
                charged[month] = charged.GetValueOrDefault(month) + change.Charged;
            }
        }

        var lines = new List<string>();
        foreach (var (month, minutes) in charged)
        {
            if (await TermsAsync(turn, client, month, cancellationToken) is { PackageMinutes: not null } terms)
            {
                var saved = await MonthReports.PackageLeft.OfAsync(turn.Database, client, terms, month, cancellationToken);
                var now = saved with { Used = saved.Used + minutes };
                await PackageAlert.TellAsync(turn, client, terms, month, saved, now, cancellationToken);
                lines.Add(now.Say(turn.Texts));
            }
        }

        return lines;
    }

    private static Task<Terms?> TermsAsync(Turn turn, Guid client, LocalDate day, CancellationToken cancellationToken)
    {
        var month = Days.MonthOf(day).From;
        return turn.Known.RecallAsync((typeof(Terms), client, month), () => TermsBook.OnAsync(turn.Database, client, month, cancellationToken));
    }

    private static Task<string> ZoneAsync(Turn turn, Guid client, CancellationToken cancellationToken) => turn.Known.RecallAsync(
        (typeof(Contract), client),
        () => turn.Database.Set<Contract>().Where(contract => contract.ClientId == client).Select(contract => contract.Zone).SingleAsync(cancellationToken));
}
