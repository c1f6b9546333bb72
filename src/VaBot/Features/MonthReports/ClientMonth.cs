using NodaTime;
using VaBot.Features.Contracts;
using VaBot.Figures;
using VaBot.People;
using VaBot.Time;
using Terms = VaBot.Features.Contracts.Terms;

namespace VaBot.Features.MonthReports;

/// <summary>One client's month, counted.</summary>
/// <param name="Terms">In force in that month.</param>
/// <param name="Entries">Every entry that stands in the figures, corrections of earlier months included.</param>
/// <param name="Report">Null while there is none; without its figures.</param>
/// <param name="LacksRate">Services without a rate, of which a null is other work: what must be settled before it can be approved.</param>
public sealed record ClientMonth(Client Client, Contract Contract, Terms Terms, MonthFigures Figures, IReadOnlyList<Guid> Entries, MonthReport? Report, IReadOnlyList<string?> LacksRate)
{
    /// <summary>Nothing was done and nothing is due: there is no report to write.</summary>
    public bool IsEmpty => Figures.Lines.Count == 0;

    /// <summary>The midnight at which the month closes, on the clock the report names.</summary>
    public Instant OverAt => PersonClock.MidnightOf(Figures.Month.PlusMonths(1).OnDayOfMonth(1), Figures.Zone);
}
