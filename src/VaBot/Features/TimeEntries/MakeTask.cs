using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>"Make a task of it": an entry that was only noted gets a card of its own, and goes on it. One change, undone as one.</summary>
public sealed class MakeTask : Command
{
    public override Intent Intent => Intent.TaskOfEntry;

    public override Role Allowed => Role.Staff;

    /// <summary>Offered under an answer about an entry without a task; null when it has one, or no words to call a card by.</summary>
    public static Button? ButtonFor(Turn turn, TimeEntry entry, bool isOneOfMany = false) => entry is { TaskId: null, Note: { } note }
        ? new Button(isOneOfMany ? Choices.Label($"{turn.Texts.MakeTask}: {note}") : turn.Texts.MakeTask, CommandLine.Write("log", "make a task of it", (CommandLine.Entry, entry.Id.ToString("N"))), Stays: isOneOfMany)
        : null;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var entry = await TargetEntry.FindAsync(turn, cancellationToken);
        if (entry.TaskId is not null)
        {
            throw new UserError(turn.Texts.EntryHasTask(await EntryNames.OfAsync(turn, entry, cancellationToken)));
        }

        if (entry.ReportId is not null)
        {
            throw new UserError(turn.Texts.EntryIsClosed());
        }

        // Read once more with no card in mind: the new name may resemble one.
        var title = turn.ReadWith([]).Rest?.Trim(' ', ':', '"') is { Length: > 0 } said ? said : entry.Note ?? throw new UserError(turn.Texts.MakeTaskHow());
        if (title.Length > TaskItem.LongestTitle)
        {
            throw new UserError(turn.Texts.TitleTooLong(TaskItem.LongestTitle));
        }

        var task = await CardAsync(turn, entry, title, cancellationToken);
        (entry.TaskId, entry.Note) = (task.Id, entry.Note == title ? null : entry.Note);
        turn.Did(new Deed(Intent.TaskOfEntry, title, entry.ClientId, TaskId: task.Id));
        return Reply.Of(
            new Line(turn.Texts.TaskMade(title, await EntryNames.ClientAsync(turn, entry.ClientId, cancellationToken), entry.Minutes)),
            Buttons.Of(turn.UndoButton, CardButtons.Show(turn, task)));
    }

    /// <summary>The open card of that very name, if there is one by now, else a new one.</summary>
    private static async Task<TaskItem> CardAsync(Turn turn, TimeEntry entry, string title, CancellationToken cancellationToken)
    {
        if (turn.Tasks.FirstOrDefault(known => known.ClientId == entry.ClientId && string.Equals(known.Title, title, StringComparison.OrdinalIgnoreCase)) is { } there)
        {
            return (await TargetTask.ByIdAsync(turn, there.Id, cancellationToken))!;
        }

        var task = new TaskItem
        {
            Id = Guid.CreateVersion7(),
            PracticeId = entry.PracticeId,
            ClientId = entry.ClientId,
            Title = title,
            State = TaskState.Doing,
            CreatedAt = turn.Clock.Now,
            Rank = await BoardOrder.LastAsync(turn, entry.ClientId, cancellationToken),
        };
        turn.Database.Add(task);
        return task;
    }
}
