using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>What turns know of the one who speaks without asking the database again: who it is, what they may see, and the names the reader looks for.
/// Kept for each speaker in each place apart, so nobody is given what another may see, and only used under the marks it was read under.</summary>
public sealed class Memory(OpenTasks openTasks)
{
    /// <summary>Speakers and places; when there are more, all of it is forgotten and fills up again.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<Standpoint, Known> known = new();

    /// <summary>What was known when they last spoke here; to be used only while the marks are the same.</summary>
    public Known? Recall(IncomingMessage message) => known.GetValueOrDefault(Standpoint.Of(message));

    /// <param name="marks">Read before this is called, so that a change in between is noticed by the next turn.</param>
    public async Task<Known> LookAsync(Database database, IncomingMessage message, Marks marks, CancellationToken cancellationToken)
    {
        var actor = await database.ActorAsync(message, cancellationToken);
        var only = OnlyCardOf(message);
        var fresh = new Known(actor, await WorldOfAsync(database, actor, only, cancellationToken), marks);
        var standpoint = Standpoint.Of(message);
        if (only is not null || !IsCovered(actor, marks))
        {
            // What was remembered is out of date, or nobody would have looked; recalled again, it would send the turn round for ever.
            known.TryRemove(standpoint, out _);
            return fresh;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[standpoint] = fresh;
    }

    /// <summary>Strangers are not remembered, however many come. A contact alone with the bot may have clients in several practices,
    /// and these marks are of one.</summary>
    private static bool IsCovered(Actor actor, Marks marks) =>
        actor.Person is not null && actor.PracticeId == marks.PracticeId && (actor.Room is not null || (actor.Role & Role.Contact) == 0);

    /// <summary>The card a button names, when its line names nothing else: names in lines of buttons stand in quotation marks. A board of thousands
    /// is not read for one click.</summary>
    private static Guid? OnlyCardOf(IncomingMessage message) =>
        CommandLine.Parse(message.Text) is var line && line.Id(CommandLine.Task) is { } id && id != CommandLine.NoTask && !line.Text.Contains('"', StringComparison.Ordinal) ? id : null;

    private async Task<World> WorldOfAsync(Database database, Actor actor, Guid? only, CancellationToken cancellationToken) => new(
        actor.Role == Role.Guest ? [] : await openTasks(database, actor, only, cancellationToken),
        (actor.IsStaff && !actor.IsInNobodysRoom) || (actor.Role == Role.Contact && actor.Room is null) ? await ClientsAsync(database, actor, cancellationToken) : []);

    /// <summary>Staff are understood when they name any client of theirs, also in another client's room, where the command then declines. A contact alone with the
    /// bot speaks for their own.</summary>
    private static async Task<IReadOnlyList<KnownClient>> ClientsAsync(Database database, Actor actor, CancellationToken cancellationToken) => actor.Role == Role.Assistant
        ? await ClientsOfPractice.For(database)(database, actor.PracticeId).ToListAsync(cancellationToken)
        : await database.Set<Client>().AsNoTracking()
            .VisibleTo(actor)
            .OrderBy(client => client.ShortName)
            .Select(client => new KnownClient(client.Id, client.ShortName))
            .ToListAsync(cancellationToken);

    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<KnownClient>>> ClientsOfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<Client>()
        .Where(client => client.PracticeId == practice && client.ArchivedAt == null)
        .OrderBy(client => client.ShortName)
        .Select(client => new KnownClient(client.Id, client.ShortName))));

    /// <summary>Everything that decides who somebody is and how far they see.</summary>
    private sealed record Standpoint(ChatUser Sender, string Place, bool IsDirect)
    {
        public static Standpoint Of(IncomingMessage message) => new(message.Sender, message.Conversation.Place, message.IsDirect);
    }
}

/// <summary>What a turn knows before its command runs. Not tracked: what a command changes it looks up.</summary>
public sealed record Known(Actor Actor, World World, Marks Marks)
{
    private readonly ConcurrentDictionary<object, object?> facts = new();

    /// <summary>Something else that is read from remembered rows (<see cref="IRemembered"/>) of this practice alone.</summary>
    public async Task<T> RecallAsync<T>(object key, Func<Task<T>> look)
    {
        if (!facts.TryGetValue(key, out var fact))
        {
            fact = facts[key] = await look();
        }

        return (T)fact!;
    }
}

/// <summary>What the reader may find names in.</summary>
public sealed record World(IReadOnlyList<KnownTask> Tasks, IReadOnlyList<KnownClient> Clients);

/// <param name="PracticeId">Null when no practice is concerned.</param>
/// <param name="Practice">Null when nothing the practice remembers has changed yet.</param>
public sealed record Marks(Guid? PracticeId, Guid Everybody, Guid? Practice);
