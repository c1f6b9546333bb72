using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>"The newsletter is more urgent than the blog post": who says what comes first, by words, command or button.</summary>
public sealed class PrioritiseTask : TaskCommand
{
    public override Intent Intent => Intent.TaskPrioritise;

    protected override string Again(Understanding understanding, string title) => understanding switch
    {
        { Before: { } next } => $"{title} before {CommandLine.Quote(next.Text)}",
        { After: { } previous } => $"{title} after {CommandLine.Quote(previous.Text)}",
        { To: { } move } => $"{move.ToString().ToLowerInvariant()} {title}",
        { Position: { } position } => $"{title} to position {position}",
        { Priority: { } priority } => $"{title} {priority.ToString().ToLowerInvariant()} priority",
        _ => $"top {title}",
    };

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        if (said.Before is { } before)
        {
            return await NextToAsync(turn, task, before, isBefore: true, cancellationToken);
        }

        if (said.After is { } after)
        {
            return await NextToAsync(turn, task, after, isBefore: false, cancellationToken);
        }

        return said switch
        {
            { To: { } move } => await MoveAsync(turn, task, move, cancellationToken),
            { Position: { } position } => await ToPositionAsync(turn, task, position, cancellationToken),
            { Priority: { } priority } => SetPriority(turn, task, priority),
            _ => throw new UserError(turn.Texts.MoveTaskHow(task.Title)),
        };
    }

    private static Phrase SetPriority(Turn turn, TaskItem task, Priority priority)
    {
        task.Priority = priority;
        return turn.Texts.TaskHasPriority(task.Title, priority);
    }

    private static async Task<Phrase> NextToAsync(Turn turn, TaskItem task, NameReading said, bool isBefore, CancellationToken cancellationToken)
    {
        var others = TargetTask.Named(turn, said).Where(known => known.ClientId == task.ClientId).ToList();
        if (others.Count == 0)
        {
            throw new UserError(turn.Texts.NoSuchTask(said.Text), new Button(turn.Texts.ShowBoard, "/board"));
        }

        if (others.Count > 1)
        {
            var begin = $"{CommandLine.Quote(task.Title)} {(isBefore ? "before" : "after")}";
            throw new UserError(turn.Texts.WhichTask(said.Said), [.. others.Take(Choices.Most).Select(other => new Button(Choices.Label(other.Title), $"/task {begin} {CommandLine.Quote(other.Title)}"))]);
        }

        if (others[0].Id == task.Id)
        {
            throw new UserError(turn.Texts.BeforeItself(task.Title));
        }

        var other = (await TargetTask.ByIdAsync(turn, others[0].Id, cancellationToken))!;
        await (isBefore ? BoardOrder.BeforeAsync(turn, task, other, cancellationToken) : BoardOrder.AfterAsync(turn, task, other, cancellationToken));
        return await SayWhereAsync(turn, task, cancellationToken);
    }

    private static async Task<Phrase> MoveAsync(Turn turn, TaskItem task, Move move, CancellationToken cancellationToken)
    {
        var isUp = move is Move.Top or Move.Up;
        if (await BoardOrder.NeighbourAsync(turn, task, above: isUp, task.Id, cancellationToken) is not { } neighbour)
        {
            return isUp ? turn.Texts.TaskIsFirst(task.Title, null) : turn.Texts.TaskIsLast(task.Title);
        }

        switch (move)
        {
            case Move.Top:
                task.Rank = await BoardOrder.FirstAsync(turn, task.ClientId, cancellationToken);
                break;
            case Move.Bottom:
                task.Rank = await BoardOrder.LastAsync(turn, task.ClientId, cancellationToken);
                break;
            case Move.Up:
                await BoardOrder.BeforeAsync(turn, task, neighbour, cancellationToken);
                break;
            default:
                await BoardOrder.AfterAsync(turn, task, neighbour, cancellationToken);
                break;
        }

        return await SayWhereAsync(turn, task, cancellationToken);
    }

    private static async Task<Phrase> ToPositionAsync(Turn turn, TaskItem task, int position, CancellationToken cancellationToken)
    {
        if (position < 1)
        {
            throw new UserError(turn.Texts.MoveTaskHow(task.Title));
        }

        if (await BoardOrder.AtAsync(turn, task.ClientId, position, task.Id, cancellationToken) is { } next)
        {
            await BoardOrder.BeforeAsync(turn, task, next, cancellationToken);
        }
        else
        {
            task.Rank = await BoardOrder.LastAsync(turn, task.ClientId, cancellationToken);
        }

        return await SayWhereAsync(turn, task, cancellationToken);
    }

    private static async Task<Phrase> SayWhereAsync(Turn turn, TaskItem task, CancellationToken cancellationToken)
    {
        var position = await BoardOrder.PositionAsync(turn, task, cancellationToken);
        var next = await BoardOrder.NeighbourAsync(turn, task, above: false, task.Id, cancellationToken);
        return (position, next) switch
        {
            (1, _) => turn.Texts.TaskIsFirst(task.Title, next?.Title),
            (_, null) => turn.Texts.TaskIsLast(task.Title),
            _ => turn.Texts.TaskIsBefore(task.Title, next.Title, position),
        };
    }
}
