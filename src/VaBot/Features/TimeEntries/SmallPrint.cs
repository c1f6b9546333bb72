using Microsoft.EntityFrameworkCore;
using VaBot.Features.MonthReports;
using VaBot.Features.Tasks;
using VaBot.Messages;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What stands under an answer about time: how far the card is, her week, the client's package, what was assumed.</summary>
public static class SmallPrint
{
    public static async Task<IReadOnlyList<ReplyPart>> OfAsync(Turn turn, IReadOnlyCollection<string> assumed, CancellationToken cancellationToken)
    {
        var (cards, warnings) = await CardProgress.LinesAsync(turn, cancellationToken);
        string[] lines =
        [
            .. cards,
            .. await Balance.LinesAsync(turn, cancellationToken),
            .. assumed.Count == 0 ? (string[])[] : [turn.Texts.Assumed(assumed.Distinct())],
        ];
        return [.. warnings, new Line(string.Join(' ', lines), Tone.Quiet), .. await ClosedAsync(turn, cancellationToken)];
    }

    /// <summary>Where the answer has no small print: only what must be said about a card. Who must hear of a package is told all the same.</summary>
    public static async Task<IReadOnlyList<ReplyPart>> WarningsAsync(Turn turn, CancellationToken cancellationToken)
    {
        await Balance.PackagesAsync(turn, cancellationToken);
        return (await CardProgress.LinesAsync(turn, cancellationToken)).Warnings;
    }

    /// <summary>Time in a month that is closed already comes as a correction; said when it is so.</summary>
    private static async Task<IReadOnlyList<ReplyPart>> ClosedAsync(Turn turn, CancellationToken cancellationToken)
    {
        var thisMonth = Days.MonthOf(turn.Clock.Today).From;
        var parts = new List<ReplyPart>();
        foreach (var (client, month) in WorkChange.Of(turn.Database).Where(change => change.Minutes > 0 && change.Day < thisMonth).Select(change => (change.ClientId, Days.MonthOf(change.Day).From)).Distinct())
        {
            if (await turn.Database.ClosedMonthsOf(client).AnyAsync(report => report.Month >= month, cancellationToken))
            {
                parts.Add(new Line(turn.Texts.LoggedInClosedMonth(turn.Texts.Month(month.ToYearMonth())), Tone.Quiet));
            }
        }

        return parts;
    }
}
