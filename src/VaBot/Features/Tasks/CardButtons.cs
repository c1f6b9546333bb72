using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>What can be done with a card on show.</summary>
public static class CardButtons
{
    /// <param name="isFirst">It cannot go further up.</param>
    /// <param name="isLast">It cannot go further down.</param>
    /// <param name="version">Of the board they are shown on, so that a click on an outdated one can be told; null where no order is shown.</param>
    public static IReadOnlyList<Button> Of(Turn turn, TaskItem task, bool isFirst, bool isLast, long? version)
    {
        var texts = turn.Texts;
        string Line(string command, string text) => CommandLine.Write(command, text, (CommandLine.Task, task.Id.ToString("N")), (CommandLine.Board, version?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (task.State == TaskState.Done)
        {
            return [new(texts.TaskReopen, Line("task", "reopen"))];
        }

        Button[] top = isFirst ? [] : [new(texts.TaskTop, Line("task", "top"))];
        return turn.Actor.IsStaff
            ? [new(texts.TaskStart, Line("timer", "start")), new(texts.LogQuarter, Line("log", "15m")), new(texts.TaskDone, Line("task", "done")), .. top]
            : [.. top, .. isFirst ? [] : (Button[])[new(texts.TaskUp, Line("task", "up"))], .. isLast ? [] : (Button[])[new(texts.TaskDown, Line("task", "down"))]];
    }

    /// <summary>Everything on the card.</summary>
    public static Button Show(Turn turn, TaskItem task) => new(turn.Texts.TaskDetails, CommandLine.Write("task", "show card", (CommandLine.Task, task.Id.ToString("N"))));

    /// <summary>The command line that shows a client's board: in direct messages it must be named.</summary>
    public static string BoardLine(Turn turn, KnownClient client) => turn.Actor.Room is null ? $"/board {client.Name}" : "/board";
}
