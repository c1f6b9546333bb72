using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>What can be done with a card on show. Each button carries the version of the board it was shown on.</summary>
public static class CardButtons
{
    public static IReadOnlyList<Button> Of(Turn turn, TaskItem task, long version)
    {
        if (task.State == TaskState.Done)
        {
            return [];
        }

        var texts = turn.Texts;
        string Line(string command, string text) => CommandLine.Write(command, text, (CommandLine.Task, task.Id.ToString("N")), (CommandLine.Board, $"{version}"));
        var title = CommandLine.Quote(task.Title);
        Button[] order = [new(texts.TaskTop, Line("task", $"top {title}")), new(texts.TaskUp, Line("task", $"up {title}")), new(texts.TaskDown, Line("task", $"down {title}"))];
        return turn.Actor.IsStaff
            ? [new(texts.TaskStart, Line("timer", "start")), new(texts.LogQuarter, Line("log", "15m")), new(texts.TaskDone, Line("task", $"done {title}")), .. order[..1]]
            : order;
    }
}
