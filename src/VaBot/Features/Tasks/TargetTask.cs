using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The card a command is about: the one a button names, else the one that was said; asked when several fit.</summary>
/// <param name="Said">The words as they read with this card in mind: a finished card is not among those the reader is shown.</param>
public sealed record TargetTask(TaskItem Card, Understanding Said)
{
    private const int MostDone = 100;

    // Compiled for the usual two: nearly every command about a card begins with it.
    private static readonly Compiled<Func<Database, Guid?, Guid, CancellationToken, Task<TaskItem?>>> OfPractice = new(() => EF.CompileAsyncQuery(
        (Database database, Guid? practice, Guid id, CancellationToken cancellationToken) => database.Set<TaskItem>()
            .SingleOrDefault(task => task.Id == id && task.State != TaskState.Removed && task.PracticeId == practice)));

    private static readonly Compiled<Func<Database, Guid, Guid, CancellationToken, Task<TaskItem?>>> OfClient = new(() => EF.CompileAsyncQuery(
        (Database database, Guid client, Guid id, CancellationToken cancellationToken) => database.Set<TaskItem>()
            .SingleOrDefault(task => task.Id == id && task.State != TaskState.Removed && task.ClientId == client)));

    /// <param name="said">What was understood.</param>
    /// <param name="again">For a quoted title, what a button that answers "which one?" says after <paramref name="command"/>.</param>
    /// <exception cref="UserError">None fits, or several do.</exception>
    public static async Task<TargetTask> FindAsync(Turn turn, Understanding said, Func<string, string> again, CancellationToken cancellationToken, string command = "task")
    {
        if (turn.Line.Id(CommandLine.Task) is { } id)
        {
            var card = await ByIdAsync(turn, id, cancellationToken) ?? throw new UserError(turn.Texts.CardGone());
            return new TargetTask(card, said is { Rest: not null, Task: null } ? turn.ReadWith([card.Title]) : said);
        }

        var typed = said.Task?.Said ?? said.Rest ?? throw new UserError(turn.Texts.NameATask());
        var known = said.Task is null ? [] : Named(turn, said.Task);
        return known.Count switch
        {
            0 => await AmongDoneAsync(turn, cancellationToken) ?? throw new UserError(turn.Texts.NoSuchTask(Choices.Label(typed)), new Button(turn.Texts.ShowBoard, "/board")),
            1 => new TargetTask((await ByIdAsync(turn, known[0].Id, cancellationToken))!, said),
            _ => throw Which(turn, typed, known, command, again),
        };
    }

    /// <summary>Every open card the words fit, in the clients that were named or are in reach.</summary>
    public static IReadOnlyList<KnownTask> Named(Turn turn, NameReading said)
    {
        var places = said.Candidates.Count > 1 ? said.Candidates : said.Index is { } index ? [index] : [];
        var titles = places.Select(place => turn.Tasks[place].Title).ToHashSet();
        var client = turn.Understanding.Client?.Index is { } named ? turn.Clients[named].Id : (Guid?)null;
        return [.. turn.Tasks.Where(task => titles.Contains(task.Title) && (client is null || task.ClientId == client))];
    }

    public static Task<TaskItem?> ByIdAsync(Turn turn, Guid id, CancellationToken cancellationToken) => turn.Actor.Reach(
        practice => OfPractice.For(turn.Database)(turn.Database, practice, id, cancellationToken),
        client => OfClient.For(turn.Database)(turn.Database, client, id, cancellationToken),
        _ => turn.Database.Set<TaskItem>().VisibleTo(turn.Actor).SingleOrDefaultAsync(task => task.Id == id && task.State != TaskState.Removed, cancellationToken));

    private static UserError Which(Turn turn, string typed, IReadOnlyList<KnownTask> fitting, string command, Func<string, string> again) => new(
        turn.Texts.WhichTask(typed),
        [.. fitting.Take(Choices.Most).Select(task => new Button(Choices.Label(task.Title), CommandLine.Write(command, again(CommandLine.Quote(task.Title)), (CommandLine.Task, task.Id.ToString("N")))))]);

    /// <summary>Done cards are not shown to the reader, who looks through open ones; only when none of those fits are the latest done ones tried.</summary>
    private static async Task<TargetTask?> AmongDoneAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = turn.Understanding.Client?.Index is { } named ? turn.Clients[named].Id : (Guid?)null;
        var done = await turn.Database.Set<TaskItem>().VisibleTo(turn.Actor)
            .Where(task => task.State == TaskState.Done && (client == null || task.ClientId == client))
            .OrderByDescending(task => task.DoneAt)
            .Take(MostDone)
            .ToListAsync(cancellationToken);
        var said = turn.ReadWith([.. done.Select(task => task.Title)]);
        return said.Task is { Index: { } index, Candidates.Count: < 2 } && said.Intent == turn.Understanding.Intent ? new TargetTask(done[index], said) : null;
    }
}
