using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.MonthReports;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Logged against estimate, where time is booked on a card.</summary>
public static class CardProgress
{
    private static readonly int[] Thresholds = [80, 100];

    /// <summary>The highest share of an estimate, in per cent, that is used: 100, 80, or 0 for less.</summary>
    /// <param name="logged">Whole minutes, like the estimate.</param>
    public static int Reached(int logged, int estimate) => Thresholds.LastOrDefault(percent => logged * 100L >= estimate * (long)percent);

    // Tracked: the row that this turn's entry adds to.
    private static readonly Compiled<Func<Database, Guid, CancellationToken, Task<Standing?>>> StandingOf = new(() => EF.CompileAsyncQuery(
        (Database database, Guid id, CancellationToken cancellationToken) => (
            from task in database.Set<TaskItem>()
            where task.Id == id
            join kept in database.Set<TaskTotal>() on task.Id equals kept.Id into totals
            from total in totals.DefaultIfEmpty()
            select new Standing(task.Title, task.EstimateMinutes, total)).FirstOrDefault()));

    /// <summary>Minutes of everybody on a card, as saved.</summary>
    public static async Task<int> LoggedAsync(Turn turn, TaskItem task, CancellationToken cancellationToken) =>
        (await turn.Database.FindAsync<TaskTotal>([task.Id], cancellationToken))?.Minutes ?? 0;

    /// <summary>What to say about the cards that this turn books time on, as far as they may be spoken of here. What others must hear goes to the outbox.</summary>
    public static async Task<(IReadOnlyList<string> SmallPrint, IReadOnlyList<ReplyPart> Warnings)> LinesAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (print, warnings) = (new List<string>(), new List<ReplyPart>());
        foreach (var (task, minutes) in TaskTotal.Changes(turn.Database))
        {
            if (minutes <= 0 || await StandingOf.For(turn.Database)(turn.Database, task.Id, cancellationToken) is not { Estimate: { } estimate } standing)
            {
                continue;
            }

            var before = standing.Total?.Minutes ?? 0;
            var now = before + minutes;
            var reached = Reached(now, estimate) is var share && share > Reached(before, estimate) ? share : 0;
            if (turn.Actor.Room is not { } room || room.Id == task.Client)
            {
                print.AddRange(reached == 0 ? [turn.Texts.CardProgress(standing.Title, now, estimate)] : []);
                warnings.AddRange(reached == 0 ? [] : [new Line(turn.Texts.EstimateReached(standing.Title, reached, now, estimate))]);
            }

            if (reached > 0)
            {
                await EstimateWarning.TellOthersAsync(turn, new CardUsed(task.Id, task.Client, standing.Title, reached, now, estimate), cancellationToken);
            }
        }

        return (print, warnings);
    }

    private sealed record Standing(string Title, int? Estimate, TaskTotal? Total);
}
