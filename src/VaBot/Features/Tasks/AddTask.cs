using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task add Order samples, due Friday, 30m</c>: a new card at the end of the board, or at its top when it is urgent.</summary>
public sealed class AddTask : Command
{
    private const string Twin = "twin";

    public override Intent Intent => Intent.TaskAdd;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var wanted = turn.Understanding;
        var title = wanted.Task?.Text.Trim() is { Length: > 0 } said ? said : throw new UserError(turn.Texts.NameTheNewTask());
        if (title.Length > TaskItem.LongestTitle)
        {
            throw new UserError(turn.Texts.TitleTooLong(TaskItem.LongestTitle));
        }

        if (wanted.Due is { } due && due < turn.Clock.Today)
        {
            throw new UserError(turn.Texts.DuePast(title, turn.Texts.Day(due, turn.Clock.Today)));
        }

        // A client is always found here: in a room it is the room's, and only staff with several are asked.
        var client = Subject.Of(turn, null, wanted.Client, (id, _) => Again(turn, title, id)).Client;
        if (turn.Tasks.Any(task => task.ClientId == client.Id && string.Equals(task.Title, title, StringComparison.OrdinalIgnoreCase)) && !turn.Line.IsSure(Twin))
        {
            throw new UserError(turn.Texts.TaskExists(title), new Button(turn.Texts.AddAnyway, Again(turn, title, client.Id, Twin)));
        }

        var task = await AddAsync(turn, client, title, cancellationToken);
        turn.Did(new Deed(Intent.TaskAdd, title, client.Id));
        var position = await BoardOrder.PositionAsync(turn, task, cancellationToken);
        return Reply.Of(
            new Line(turn.Texts.TaskAdded(title, client.Name, position, task.EstimateMinutes, task.Due is { } day ? turn.Texts.Day(day, turn.Clock.Today) : null)),
            Buttons.Of(turn.UndoButton, new Button(turn.Texts.ShowBoard, turn.Actor.Room is null ? $"/board {client.Name}" : "/board"))).ForAll();
    }

    private static async Task<TaskItem> AddAsync(Turn turn, KnownClient client, string title, CancellationToken cancellationToken)
    {
        var wanted = turn.Understanding;
        var task = new TaskItem
        {
            Id = Guid.CreateVersion7(),
            PracticeId = turn.PracticeId,
            ClientId = client.Id,
            Title = title,
            Due = wanted.Due,
            EstimateMinutes = wanted.Minutes,
            Priority = wanted.Priority ?? Priority.Normal,
            CreatedAt = turn.Clock.Now,
            Rank = wanted.Priority == Priority.High
                ? await BoardOrder.FirstAsync(turn, client.Id, cancellationToken)
                : await BoardOrder.LastAsync(turn, client.Id, cancellationToken),
        };
        turn.Database.Add(task);
        return task;
    }

    private static string Again(Turn turn, string title, Guid? client, string? sure = null)
    {
        var wanted = turn.Understanding;
        var text = $"add {CommandLine.Quote(title)}";
        if (wanted.Due is { } due)
        {
            text += $" due {NodaTime.Text.LocalDatePattern.Iso.Format(due)}";
        }

        if (wanted.Minutes is { } minutes)
        {
            text += $" {minutes}m";
        }

        return CommandLine.Write("task", wanted.Priority is { } priority and not Priority.Normal ? $"{text} {priority.ToString().ToLowerInvariant()} priority" : text, (CommandLine.Client, client?.ToString("N")), (CommandLine.Sure, sure));
    }
}
