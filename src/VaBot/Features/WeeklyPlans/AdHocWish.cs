using Microsoft.EntityFrameworkCore;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>A client's new task in a week whose plan is confirmed: does it still fit, and if not, what would have to move?</summary>
public static class AdHocWish
{
    /// <summary>What to say about it under the answer; what fits comes into the plan at once. Nothing while no plan of this week is confirmed.</summary>
    public static async Task<IReadOnlyList<ReplyPart>> AnswerAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        if (await LookAsync(turn, task, cancellationToken) is not { } week)
        {
            return [];
        }

        task.IsAdHoc = true;
        if (task.EstimateMinutes is not { } needed)
        {
            return [new Line(turn.Texts.WishWithoutEstimate(Math.Max(0, week.Room.Free)), Tone.Quiet)];
        }

        if (week.Room.Day is { } day)
        {
            Take(turn, week, task, needed);
            return [new Line(turn.Texts.WishFits(turn.Texts.Day(day, turn.Clock.Today), week.Room.Free - needed))];
        }

        return week.Room.Moves.Count == 0
            ? [new Line(turn.Texts.WishFitsNot(Math.Max(0, week.Room.Free)))]
            :
            [
                new Line(turn.Texts.WishWouldMove(Math.Max(0, week.Room.Free), [.. week.Room.Moves.Select(card => card.Title)])),
                Buttons.Of(new Button(turn.Texts.WishAgree, CommandLine.Write("plan", "agree", (CommandLine.Task, task.Id.ToString("N"))), Weight.Primary)),
            ];
    }

    /// <summary>The week as it is saved now; null when there is no confirmed plan.</summary>
    internal static async Task<Week?> LookAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        var database = turn.Database;
        var assistant = (await Assistants.OfAsync(database, task.PracticeId, cancellationToken)).FirstOrDefault();
        if (assistant is null)
        {
            return null;
        }

        var calendar = await WorkCalendar.OfAsync(database, assistant, turn.Clock, cancellationToken);
        var days = Days.WeekOf(calendar.Clock.Today);
        if (await PlanBook.FindAsync(database, task.ClientId, days.From, cancellationToken) is not { State: PlanState.Confirmed } plan)
        {
            return null;
        }

        var client = await database.Set<Client>().AsNoTracking().SingleAsync(c => c.Id == task.ClientId, cancellationToken);
        var capacity = await PlanBook.CapacityAsync(database, assistant, calendar, client, days.From, cancellationToken);
        var logged = await Balance.OfClientAsync(database, task.ClientId, days, cancellationToken);
        var left = (await PlanBook.CardsAsync(database, task.ClientId, cancellationToken)).ToDictionary(card => card.Task.Id, card => card.Left);
        var lines = await PlanBook.LinesAsync(database, plan.Id, cancellationToken);
        var planned = lines.In().Where(line => left.ContainsKey(line.Task.Id) && line.Task.Id != task.Id)
            .Select(line => new WeekRoom.Planned(line.Task.Id, line.Task.Title, Math.Min(line.Item.Minutes, left[line.Task.Id] ?? line.Item.Minutes)))
            .ToList();
        var workdays = Enumerable.Range(0, 7).Select(ahead => calendar.Clock.Today.PlusDays(ahead)).Where(day => day <= days.To && calendar.IsWorkday(day)).ToList();
        return new Week(plan, lines, WeekRoom.Of(capacity, logged, planned, task.EstimateMinutes ?? 0, workdays));
    }

    /// <summary>Puts the card into the confirmed plan; the client has just said so.</summary>
    internal static void Take(Turn turn, Week week, TaskItem task, int minutes)
    {
        var item = PlanBook.NewItem(week.Plan, task.Id, minutes);
        turn.Database.Add(item);
        week.Plan.Confirmed = PlanBook.Content([.. week.Lines, new PlanLine(item, task)]).Write();
    }

    internal sealed record Week(WeeklyPlan Plan, List<PlanLine> Lines, WeekRoom.Room Room);
}
