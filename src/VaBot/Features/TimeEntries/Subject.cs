using NodaTime;
using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What time is booked on: always a client, mostly a task, else the words that were typed.</summary>
/// <param name="Assumption">How the client was worked out when it was not said, for the answer; null when it was.</param>
public sealed record Subject(KnownClient Client, KnownTask? Task, string? Note, string? Assumption)
{
    /// <summary>What to call it in an answer; null when only the client is known.</summary>
    public string? Title => Task?.Title ?? Note;

    /// <summary>Finds client and task from what was said, the room and the practice; asks rather than guesses.</summary>
    /// <param name="retry">The command line of a button that answers the question: takes the chosen client's and task's ids.</param>
    /// <exception cref="UserError">A question or a mistake, ready to be answered.</exception>
    public static Subject Of(Turn turn, NameReading? task, NameReading? client, Func<Guid?, Guid?, string> retry)
    {
        var settled = turn.Line.Id(CommandLine.Task);
        if (settled is { } id && id != CommandLine.NoTask)
        {
            var card = turn.Tasks.FirstOrDefault(known => known.Id == id) ?? throw new UserError(turn.Texts.CardGone());
            return new Subject(ClientOf(turn, card.ClientId), card, NoteOf(task) is { } words && words != card.Title ? words : null, null);
        }

        var chosen = SaidClient(turn, client, retry);
        var found = settled is null ? FoundTask(turn, task, chosen, retry) : null;
        if (found is not null)
        {
            return new Subject(ClientOf(turn, found.ClientId), found, null, chosen is null ? AssumptionFor(turn, found) : null);
        }

        var note = NoteOf(task);
        if (chosen is not null)
        {
            return new Subject(chosen, null, note, null);
        }

        var (assumed, why) = AssumedClient(turn, retry);
        return new Subject(assumed, null, note, why);
    }

    /// <summary>The same for a change, which may name nothing: then null.</summary>
    /// <inheritdoc cref="Of"/>
    public static Subject? SaidOf(Turn turn, Func<Guid?, Guid?, string> retry)
    {
        var (task, client) = (turn.Understanding.Task, turn.Understanding.Client);
        return task is null && client is null && turn.Line.Id(CommandLine.Task) is null && turn.Line.Id(CommandLine.Client) is null ? null : Of(turn, task, client, retry);
    }

    /// <summary>For <see cref="Of"/>: the same command line once more, with client and task settled; the words stay as long as no task is.</summary>
    /// <param name="entry">The entry that is being changed; null when none is.</param>
    /// <param name="day">The day it is to go to; null when it stays on its own.</param>
    public static Func<Guid?, Guid?, string> Asking(Turn turn, string command, string verb, TimeEntry? entry = null, LocalDate? day = null) => (client, task) => CommandLine.Write(
        command,
        (task is null || task == CommandLine.NoTask) && turn.Understanding.Task is { } words ? $"{verb} {Words(words)}" : verb,
        (CommandLine.Entry, entry?.Id.ToString("N")),
        (CommandLine.Task, task?.ToString("N")),
        (CommandLine.Client, client?.ToString("N")),
        (CommandLine.Day, day is { } on ? LocalDatePattern.Iso.Format(on) : null));

    /// <summary>A name in a command line that says it again: one literal piece, or as typed where it is still open which card is meant.</summary>
    internal static string Words(NameReading said) => said.Candidates.Count > 1 ? Cut.At(said.Said, TimeEntry.LongestNote) : CommandLine.Quote(Cut.At(said.Text, TimeEntry.LongestNote));

    private static KnownClient ClientOf(Turn turn, Guid id) =>
        turn.Clients.FirstOrDefault(client => client.Id == id) ?? new KnownClient(turn.Actor.Room!.Id, turn.Actor.Room.ShortName);

    private static KnownClient? SaidClient(Turn turn, NameReading? said, Func<Guid?, Guid?, string> retry)
    {
        if (turn.Line.Id(CommandLine.Client) is { } id && turn.Clients.FirstOrDefault(client => client.Id == id) is { } chosen)
        {
            return Here(turn, chosen);
        }

        if (said is { Candidates.Count: > 1 } && turn.Actor.Room is null)
        {
            throw WhichClient(turn, said.Candidates.Select(index => turn.Clients[index]), retry);
        }

        return said?.Index is { } index ? Here(turn, turn.Clients[index]) : null;
    }

    /// <summary>In a client's room only that client is spoken of, whoever speaks.</summary>
    private static KnownClient Here(Turn turn, KnownClient client) => turn.Actor.Room is { } room && room.Id != client.Id
        ? throw new UserError(turn.Texts.OnlyThisClientHere(room.ShortName))
        : client;

    private static KnownTask? FoundTask(Turn turn, NameReading? said, KnownClient? client, Func<Guid?, Guid?, string> retry)
    {
        if (said is null)
        {
            return null;
        }

        var places = said.Candidates.Count > 1 ? said.Candidates : said.Index is { } index ? [index] : [];
        var titles = places.Select(place => turn.Tasks[place].Title).ToHashSet();

        // The same title may stand on two clients' boards; the reader only sees titles.
        var all = turn.Tasks.Where(known => titles.Contains(known.Title)).ToList();
        var fitting = client is null ? all : [.. all.Where(known => known.ClientId == client.Id)];
        return (fitting.Count, all.Count) switch
        {
            (1, _) => fitting[0],
            (0, 0) => null,
            (0, _) => throw OtherClientsTask(turn, all, client!, retry),
            _ => throw WhichTask(turn, said, fitting, retry),
        };
    }

    private static (KnownClient Client, string Why) AssumedClient(Turn turn, Func<Guid?, Guid?, string> retry)
    {
        if (turn.Actor.Room is { } room)
        {
            return (new KnownClient(room.Id, room.ShortName), turn.Texts.AssumedClientOfRoom(room.ShortName));
        }

        return turn.Clients switch
        {
            [] => throw new UserError(turn.Texts.NoClientsYet()),
            [var only] => (only, turn.Texts.AssumedOnlyClient(only.Name)),
            _ => throw WhichClient(turn, turn.Clients, retry),
        };
    }

    private static string? AssumptionFor(Turn turn, KnownTask found) =>
        turn.Actor.Room is null && turn.Clients.Count > 1 ? turn.Texts.AssumedClientByTask(ClientOf(turn, found.ClientId).Name) : null;

    private static string? NoteOf(NameReading? task) => task is null || task.Text.Length == 0 ? null : Cut.At(task.Text, TimeEntry.LongestNote);

    private static UserError WhichTask(Turn turn, NameReading said, List<KnownTask> candidates, Func<Guid?, Guid?, string> retry) => new(
        turn.Texts.WhichTask(said.Said),
        [.. candidates.Take(Choices.Most).Select(task => new Button(Choices.Label(LabelOf(turn, task, candidates)), retry(task.ClientId, task.Id)))]);

    private static string LabelOf(Turn turn, KnownTask task, List<KnownTask> among) =>
        among.All(other => other.ClientId == task.ClientId) ? task.Title : $"{task.Title} · {ClientOf(turn, task.ClientId).Name}";

    private static UserError WhichClient(Turn turn, IEnumerable<KnownClient> candidates, Func<Guid?, Guid?, string> retry) => new(
        turn.Texts.WhichClient(),
        [.. candidates.Take(Choices.Most).Select(client => new Button(Choices.Label(client.Name), retry(client.Id, null)))]);

    /// <summary>"30m newsletter bluebird", where Newsletter is on another client's board.</summary>
    private static UserError OtherClientsTask(Turn turn, List<KnownTask> theirs, KnownClient said, Func<Guid?, Guid?, string> retry) => new(
        turn.Texts.WhichTask(theirs[0].Title),
        [
            .. theirs.Take(Choices.Most - 1).Select(task => new Button(Choices.Label(LabelOf(turn, task, [.. theirs, task with { ClientId = said.Id }])), retry(task.ClientId, task.Id))),
            new Button(Choices.Label(turn.Texts.ClientWithoutTask(said.Name)), retry(said.Id, CommandLine.NoTask)),
        ]);
}
