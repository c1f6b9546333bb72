using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Moving a card between columns.</summary>
public static class TaskStates
{
    /// <exception cref="UserError">It is there already.</exception>
    public static void Move(Turn turn, TaskItem task, TaskState to)
    {
        if (task.State == to)
        {
            throw new UserError(turn.Texts.TaskAlready(task.Title, BoardView.NameOf(turn.Texts, to)), new Button(turn.Texts.ShowBoard, "/board"));
        }

        task.State = to;
        if (to != TaskState.Waiting)
        {
            task.WaitsFor = null;
        }
    }

    /// <summary>Minutes of everybody on a card.</summary>
    public static Task<int> LoggedAsync(Turn turn, TaskItem task, CancellationToken cancellationToken) =>
        turn.Database.Set<TimeEntry>().Where(entry => entry.TaskId == task.Id).SumAsync(entry => entry.Minutes, cancellationToken);
}
