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

    /// <param name="said">What was understood, with this card in mind.</param>
    /// <returns>What to say. Changes are on <paramref name="task"/>; the base names the deed and adds the buttons.</returns>
    protected abstract Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken);

    /// <summary>What was understood, where the reader needs a hint.</summary>
    protected virtual Understanding Understand(Turn turn) => turn.Understanding;

    /// <summary>What the command means when it names no card at all; null when it then asks for one.</summary>
    protected virtual Command? Alone(Turn turn) => null;

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var heard = Understand(turn);
        if (heard is { Task: null, Rest: null } && turn.Line.Id(CommandLine.Task) is null && Alone(turn) is { } other)
        {
            return await other.RunAsync(turn, cancellationToken);
        }

        var (task, understood) = await TargetTask.FindAsync(turn, heard, title => Again(heard, title), cancellationToken);
        var client = new KnownClient(task.ClientId, await EntryNames.ClientAsync(turn, task.ClientId, cancellationToken));
        if (turn.Line.Options.TryGetValue(CommandLine.Board, out var shown) && shown != $"{await BoardView.VersionAsync(turn, task.ClientId, cancellationToken)}")
        {
            return Reply.Of([new Line(turn.Texts.BoardHasChanged(), Tone.Problem), .. await BoardView.OfAsync(turn, client, null, cancellationToken)]);
        }

        var said = await ChangeAsync(turn, task, understood, cancellationToken);
        turn.Did(new Deed(Intent, task.Title, task.ClientId, TaskId: task.Id));
        return shown is null
            ? Reply.Of(new Line(said), new Buttons([turn.UndoButton, .. More(turn, task), new Button(turn.Texts.ShowBoard, CardButtons.BoardLine(turn, client))])).ForAll()
            : Reply.Of([new Line(said), Buttons.Of(turn.UndoButton), .. await BoardView.OfAsync(turn, client, null, cancellationToken)]);
    }

    /// <summary>"due newsletter off": read as if it ended with a value, so that the card is found; null when it does not end so.</summary>
    protected static Understanding? WithoutOff(Turn turn, string value) =>
        turn.Line.Text.TrimEnd().LastIndexOf(' ') is > 0 and var space && IsOff(turn.Line.Text[space..]) ? turn.ReadText($"{turn.Line.Text[..space]} {value}") : null;

    protected static bool IsOff(string? said) => said is not null && Reader.Shared.ReadRepeat(said) is { Repeat: null };

    /// <summary>Buttons between Undo and Board.</summary>
    protected virtual IEnumerable<Button> More(Turn turn, TaskItem task) => [];
}
