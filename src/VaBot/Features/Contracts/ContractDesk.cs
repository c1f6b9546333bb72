using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Features.MonthReports;
using VaBot.Features.TimeEntries;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>A contract on the desk: everything it says, to be changed from a day on. The past keeps what it was.</summary>
internal sealed class ContractDesk
{
    private readonly Turn turn;

    private readonly List<Terms> rows;

    private readonly List<Rate> rates;

    private ContractDesk(Turn turn, Client client, Contract contract, List<Terms> rows, List<Rate> rates, LocalDate? lastWork, LocalDate? lastClosed)
    {
        (this.turn, Client, Contract, this.rows, this.rates) = (turn, client, contract, rows, rates);
        ThisMonth = LocalDate.Max(Days.MonthOf(turn.Clock.Today).From, rows[0].From);
        IsNew = lastWork is null && lastClosed is null;
        FirstOpen = LocalDate.Max(rows[0].From, lastClosed?.PlusMonths(1) ?? rows[0].From);
        UsualMonth = IsNew ? rows[0].From : lastWork >= ThisMonth ? ThisMonth.PlusMonths(1) : ThisMonth;
    }

    public Client Client { get; }

    public Contract Contract { get; }

    /// <summary>Nothing has been logged or reported, so there is no past to keep, and nobody need be asked.</summary>
    public bool IsNew { get; }

    /// <summary>The month after the last one that was approved; the contract's first when none was.</summary>
    public LocalDate FirstOpen { get; }

    public LocalDate ThisMonth { get; }

    /// <summary>The first month nothing has been logged in.</summary>
    public LocalDate UsualMonth { get; }

    public static async Task<ContractDesk> OpenAsync(Turn turn, Client client, CancellationToken cancellationToken)
    {
        var database = turn.Database;
        var contract = await database.Set<Contract>().SingleAsync(c => c.ClientId == client.Id, cancellationToken);
        var rows = await TermsBook.AllAsync(database, client.Id, cancellationToken);
        if (rows.Count == 0)
        {
            rows.Add(TermsBook.First(contract));
            database.Add(rows[0]);
        }

        var rates = await database.Set<Rate>().Where(rate => rate.ClientId == client.Id).OrderBy(rate => rate.From).ToListAsync(cancellationToken);
        var lastWork = await database.Set<TimeEntry>().Where(entry => entry.ClientId == client.Id).OrderByDescending(entry => entry.Day).Select(entry => (LocalDate?)entry.Day).FirstOrDefaultAsync(cancellationToken);
        var lastClosed = await database.ClosedMonthsOf(client.Id).LastAsync(cancellationToken);
        return new ContractDesk(turn, client, contract, rows, rates, lastWork, lastClosed);
    }

    /// <summary>What is in force on a day.</summary>
    public Terms On(LocalDate day) => TermsBook.On(rows, day)!;

    public Rate? RateOn(string? service, LocalDate day) => rates.FindLast(rate => rate.Service == service && rate.From <= day);

    /// <summary>Whether an hour of it costs anything on a day: by its own rate, or else by that of other work.</summary>
    public bool IsPriced(string? service, LocalDate day) => (RateOn(service, day) ?? RateOn(null, day)) is not null;

    /// <summary>Services by name, the one of other work last.</summary>
    public IEnumerable<string?> Services => rates.Select(rate => rate.Service).Distinct().OrderBy(service => service is null).ThenBy(service => service, StringComparer.CurrentCultureIgnoreCase);

    public IEnumerable<Terms> Later(LocalDate day) => rows.Where(row => row.From > day).OrderBy(row => row.From);

    public IEnumerable<Rate> LaterRates(LocalDate day) => rates.Where(rate => rate.From > day);

    /// <summary>Lets a month begin with other terms. What changes only later keeps its later change.</summary>
    /// <param name="from">The first of a month.</param>
    /// <param name="was">In force then.</param>
    public void Write(LocalDate from, Terms was, Terms now)
    {
        var changed = TermsValues.Changed(was, now);
        if (changed.Count == 0)
        {
            return;
        }

        var begins = rows.Find(row => row.From == from);
        if (begins is null)
        {
            begins = TermsValues.Copy(On(from), from);
            rows.Add(begins);
            turn.Database.Add(begins);
        }

        var later = Later(from).ToList();
        foreach (var value in changed)
        {
            var until = later.FindIndex(row => !TermsValues.IsSame(value, row, was));
            foreach (var row in later.Take(until < 0 ? later.Count : until).Prepend(begins))
            {
                TermsValues.Set(row, now, [value]);
            }
        }
    }

    public void Write(LocalDate from, string? service, decimal hourly)
    {
        if (rates.Find(rate => rate.Service == service && rate.From == from) is { } known)
        {
            known.Hourly = hourly;
            return;
        }

        var rate = new Rate { Id = Guid.CreateVersion7(), PracticeId = Client.PracticeId, ClientId = Client.Id, Service = service, Hourly = hourly, From = from };
        rates.Add(rate);
        turn.Database.Add(rate);
    }
}
