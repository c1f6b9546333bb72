using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va away 12-20..12-31</c>: days off; alone, it shows those to come.</summary>
public sealed class SetAway : Command
{
    /// <summary>Longer is a typing mistake rather than a holiday.</summary>
    private const int LongestDays = 366;

    private const int MostShown = 10;

    public override Intent Intent => Intent.SettingsAway;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var said = turn.Understanding.Dates;
        if (said.Count == 0)
        {
            return turn.Understanding.Rest is null ? await ShowAsync(turn, cancellationToken) : throw new UserError(turn.Texts.WhichDaysOff());
        }

        var days = new Days(said[0], said[^1]);
        var spoken = Spoken(turn, days);
        if (days.To < days.From || days.To < turn.Clock.Today || NodaTime.Period.DaysBetween(days.From, days.To) > LongestDays)
        {
            throw new UserError(turn.Texts.DaysOffMakeNoSense(spoken));
        }

        await JoinAsync(turn, days, cancellationToken);
        turn.Did(new Deed(Intent.SettingsAway, spoken));
        return Reply.Of(new Line(turn.Texts.AwayIs(spoken)), Buttons.Of(turn.UndoButton));
    }

    internal static string Spoken(Turn turn, Days days) => days.From == days.To
        ? turn.Texts.Day(days.From, turn.Clock.Today)
        : turn.Texts.Dates(days.From, days.To, turn.Clock.Today);

    internal static IQueryable<DayOff> ToCome(Turn turn)
    {
        var (me, today) = (turn.Person.Id, turn.Clock.Today);
        return turn.Database.Set<DayOff>().Where(day => day.PersonId == me && day.To >= today).OrderBy(day => day.From);
    }

    /// <summary>Days said twice, or touching others, become one run.</summary>
    private static async Task JoinAsync(Turn turn, Days days, CancellationToken cancellationToken)
    {
        foreach (var known in await ToCome(turn).ToListAsync(cancellationToken))
        {
            if (known.From <= days.To.PlusDays(1) && days.From <= known.To.PlusDays(1))
            {
                days = new Days(LocalDate.Min(days.From, known.From), LocalDate.Max(days.To, known.To));
                turn.Database.Remove(known);
            }
        }

        turn.Database.Add(new DayOff { Id = Guid.CreateVersion7(), PersonId = turn.Person.Id, From = days.From, To = days.To });
    }

    private static async Task<Reply> ShowAsync(Turn turn, CancellationToken cancellationToken)
    {
        var known = await ToCome(turn).Take(MostShown).ToListAsync(cancellationToken);
        return known.Count == 0
            ? Reply.Of(new Line(turn.Texts.NoDaysOff()))
            : Reply.Of(
                new Line(turn.Texts.DaysOffAre(string.Join("; ", known.Select(day => Spoken(turn, day.Days))))),
                Buttons.Of([.. known.Take(5).Select(day => new Button(turn.Texts.CancelDaysOff(Spoken(turn, day.Days)), $"/va back {NodaTime.Text.LocalDatePattern.Iso.Format(LocalDate.Max(day.From, turn.Clock.Today))}"))]));
    }
}
