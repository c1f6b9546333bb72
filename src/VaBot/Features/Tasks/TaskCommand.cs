using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>A command about one card of a board both sides share: finds it, refuses a click on an outdated board, answers for all to see.</summary>
public abstract class TaskCommand : Command
{
    public override Role Allowed => Role.Known;

    /// <summary>The text a "which one?" button puts after <c>/task</c> to say the same about a card of this quoted title.</summary>
    protected abstract string Again(Understanding understanding, string title);

    /// <returns>What to say. Changes are on <paramref name="task"/>; the base names the deed and adds the buttons.</returns>
    protected abstract Task<Phrase> ChangeAsync(Turn turn, TaskItem task, CancellationToken cancellationToken);

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var task = await TargetTask.FindAsync(turn, turn.Understanding.Task, title => Again(turn.Understanding, title), cancellationToken);
        var client = new KnownClient(task.ClientId, await EntryNames.ClientAsync(turn, task.ClientId, cancellationToken));
        if (turn.Line.Options.TryGetValue(CommandLine.Board, out var shown) && shown != $"{await BoardView.VersionAsync(turn, task.ClientId, cancellationToken)}")
        {
            return Reply.Of(new Line(turn.Texts.BoardHasChanged(), Tone.Problem), await BoardView.OfAsync(turn, client, null, cancellationToken));
        }

        var said = await ChangeAsync(turn, task, cancellationToken);
        turn.Did(new Deed(Intent, task.Title, task.ClientId));
        return shown is null
            ? Reply.Of(new Line(said), Buttons.Of(turn.UndoButton, new Button(turn.Texts.ShowBoard, BoardLine(turn, client)))).ForAll()
            : Reply.Of(new Line(said), Buttons.Of(turn.UndoButton), await BoardView.OfAsync(turn, client, task, cancellationToken));
    }

    /// <summary>In direct messages the board must be named.</summary>
    private static string BoardLine(Turn turn, KnownClient client) => turn.Actor.Room is null ? $"/board {client.Name}" : "/board";
}
