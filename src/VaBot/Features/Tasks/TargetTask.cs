using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>The card a command is about: the one a button names, else the one that was said; asked when several fit.</summary>
public static class TargetTask
{
    private const int MostDone = 100;

    /// <param name="again">For a quoted title, what a button that answers "which one?" says after <c>/task</c>.</param>
    /// <exception cref="UserError">None fits, or several do.</exception>
    public static async Task<TaskItem> FindAsync(Turn turn, NameReading? said, Func<string, string> again, CancellationToken cancellationToken)
    {
        if (turn.Line.Id(CommandLine.Task) is { } id)
        {
            return await ByIdAsync(turn, id, cancellationToken) ?? throw new UserError(turn.Texts.CardGone());
        }

        if (said is null)
        {
            throw new UserError(turn.Texts.NameATask());
        }

        var known = Named(turn, said);
        return known.Count switch
        {
            0 => await AmongDoneAsync(turn, cancellationToken) ?? throw new UserError(turn.Texts.NoSuchTask(said.Text), new Button(turn.Texts.ShowBoard, "/board")),
            1 => (await ByIdAsync(turn, known[0].Id, cancellationToken))!,
            _ => throw Which(turn, said.Text, known, again),
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

    public static Task<TaskItem?> ByIdAsync(Turn turn, Guid id, CancellationToken cancellationToken) =>
        turn.Database.Set<TaskItem>().VisibleTo(turn.Actor).SingleOrDefaultAsync(task => task.Id == id && task.State != TaskState.Removed, cancellationToken);

    private static UserError Which(Turn turn, string typed, IReadOnlyList<KnownTask> fitting, Func<string, string> again) => new(
        turn.Texts.WhichTask(typed),
        [.. fitting.Take(Choices.Most).Select(task => new Button(Choices.Label(task.Title), CommandLine.Write("task", again(CommandLine.Quote(task.Title)), (CommandLine.Task, task.Id.ToString("N")))))]);

    /// <summary>Done cards are not shown to the reader, who looks through open ones; only when none of those fits are the latest done ones tried.</summary>
    private static async Task<TaskItem?> AmongDoneAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = turn.Understanding.Client?.Index is { } named ? turn.Clients[named].Id : (Guid?)null;
        var done = await turn.Database.Set<TaskItem>().VisibleTo(turn.Actor)
            .Where(task => task.State == TaskState.Done && (client == null || task.ClientId == client))
            .OrderByDescending(task => task.Rank)
            .Take(MostDone)
            .ToListAsync(cancellationToken);
        return turn.ReadWith([.. done.Select(task => task.Title)]).Task is { Index: { } index, Candidates.Count: < 2 } ? done[index] : null;
    }
}
