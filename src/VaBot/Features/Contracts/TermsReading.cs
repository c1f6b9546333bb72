using NodaTime;
using VaBot.Figures;
using VaBot.Messages;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>From clauses to a change: which month it begins with, and whether such terms can be.</summary>
internal static class TermsReading
{
    /// <param name="read">Writes what was said into the terms; what is wrong with it, or null.</param>
    /// <exception cref="UserError">It cannot be read, cannot be, or would change the past.</exception>
    public static ContractChange Of(Turn turn, ContractDesk desk, Func<Terms, Phrase?> read)
    {
        var said = MonthSaid(turn);
        var (was, now) = Read(desk, said ?? desk.ThisMonth, read);
        var month = said ?? (TermsValues.NeedsYes(was, now) || desk.IsNew ? desk.UsualMonth : desk.ThisMonth);
        var earliest = desk.IsNew ? desk.UsualMonth : desk.ThisMonth;
        if (month < earliest)
        {
            throw new UserError(turn.Texts.ContractPast(turn.Texts.Date(earliest, turn.Clock.Today))).At("begins");
        }

        (was, now) = Read(desk, month, read);
        if (now is { FixedFee: not null, PackageMinutes: not null })
        {
            throw new UserError(turn.Texts.FeeOrPackage(hasPackage: was.PackageMinutes is not null)).At("fee");
        }

        var currency = Currency.Of(desk.Contract.Currency);
        if (new[] { now.PackagePrice, now.FixedFee }.Any(amount => amount is { } price && currency.Round(price) != price))
        {
            throw new UserError(turn.Texts.MoreDecimals(currency.Code, currency.Digits));
        }

        return new ContractChange(month, was, now, []);
    }

    /// <summary>Says so when another day was named than it begins.</summary>
    public static Reply WithMonth(Turn turn, ContractChange change, Reply reply) =>
        turn.Understanding.Dates is [{ Day: not 1 }, ..] ? reply.And(new Line(turn.Texts.ContractFirstOfMonth(turn.Texts.Date(change.From, turn.Clock.Today)), Tone.Quiet)) : reply;

    /// <summary>The month named; one that has begun already is over for what was named a day in.</summary>
    private static LocalDate? MonthSaid(Turn turn) =>
        turn.Understanding.Dates is not [var day, ..] ? null : day.Day == 1 ? day : Days.MonthOf(day).From.PlusMonths(1);

    private static (Terms Was, Terms Now) Read(ContractDesk desk, LocalDate month, Func<Terms, Phrase?> read)
    {
        var was = TermsValues.Copy(desk.On(month), month);
        var now = TermsValues.Copy(was, month);
        return read(now) is { } problem ? throw new UserError(problem) : (was, now);
    }
}
