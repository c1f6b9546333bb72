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
        task.DoneAt = to == TaskState.Done ? turn.Clock.Now : null;
        task.WaitsSince = to == TaskState.Waiting ? turn.Clock.Now : null;
        if (to != TaskState.Waiting)
        {
            task.WaitsFor = null;
        }
    }
}
