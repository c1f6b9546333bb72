using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Turns;

/// <summary>What a turn needs before its command can run: the reader's view of the world, the understanding, the command, the right to run it.</summary>
public sealed class TurnSetup(CommandCatalog catalog, Reader reader, OpenTasks openTasks, IEnumerable<IChannel> channels, IClock clock)
{
    private const string GuestZone = "Etc/UTC";

    /// <summary>Command lines with one meaning, for buttons; there is nothing in them to read.</summary>
    private static readonly Dictionary<string, Understanding> Plain = new()
    {
        ["undo"] = new Understanding(Intent.TimeUndo),
        ["redo"] = new Understanding(Intent.TimeRedo),
        ["help"] = new Understanding(Intent.Help),
    };

    /// <summary>Commands people type although no manifest lists them.</summary>
    private static readonly Dictionary<string, (string Command, string Verb)> ShortForms = new() { ["away"] = ("va", "away") };
    // The reader prepares a list of titles once, for as long as the list lives.
    private static readonly ConditionalWeakTable<IReadOnlyList<KnownTask>, IReadOnlyList<string>> Titles = [];

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name);

    public Texts Texts(Person? person) => person?.Texts() ?? Languages.Texts.In(Language.English);

    public IEnumerable<object> Records(IncomingMessage message, Reply reply) =>
        channels.TryGetValue(message.Sender.Channel, out var channel) ? channel.Records(message, reply) : [];

    public async Task<World> LookAsync(Database database, Actor actor, IncomingMessage message, CancellationToken cancellationToken) => new(
        actor.Role == Role.Guest ? [] : await openTasks(database, actor, OnlyCardOf(message), cancellationToken),
        actor.IsStaff ? await ClientsAsync(database, actor, cancellationToken) : []);

    /// <summary>The card a button names, when its line names nothing else: names in lines of buttons stand in quotation marks.</summary>
    private static Guid? OnlyCardOf(IncomingMessage message) =>
        CommandLine.Parse(message.Text) is var line && line.Id(CommandLine.Task) is { } id && id != CommandLine.NoTask && !line.Text.Contains('"', StringComparison.Ordinal) ? id : null;

    public Turn Prepare(Database database, Outbox outbox, IncomingMessage message, Actor actor, World world)
    {
        var (tasks, clients) = world;
        var person = new PersonClock(clock, actor.Person?.Zone ?? GuestZone);
        var line = CommandLine.Parse(message.Text);
        var titles = Titles.GetValue(tasks, known => [.. known.Select(task => task.Title)]);
        Understanding ReadText(string text, IReadOnlyList<string> names) => Read(message.Command, text, actor, person, names, clients);
        return new Turn
        {
            Message = message,
            Actor = actor,
            Database = database,
            Outbox = outbox,
            Texts = Texts(actor.Person),
            Clock = person,
            Line = line,
            Tasks = tasks,
            Clients = clients,
            Understanding = ReadText(line.Text, titles),
            ReadWith = names => ReadText(line.Text, names),
            ReadText = text => ReadText(text, titles),
            Can = intent => catalog.Find(intent) is { } command && (command.Allowed & actor.Role) != 0,
        };
    }

    /// <exception cref="UserError">This actor may not.</exception>
    public Command CommandFor(Turn turn)
    {
        var command = catalog.Find(turn.Understanding.Intent) ?? catalog.Find(Intent.Unknown)!;
        if ((command.Allowed & turn.Actor.Role) != 0)
        {
            return command;
        }

        if (!turn.Message.IsAddressed)
        {
            return catalog.Find(Intent.Unknown)!;
        }

        var texts = turn.Texts;
        throw new UserError(turn.Actor switch
        {
            { Person: null } => texts.StrangerMayNot(),
            { Role: Role.Guest } when turn.Actor.Person is not null => texts.NotInThisRoom(),
            { IsStaff: true } when command.Allowed == Role.Contact => texts.ClientMay(),
            _ => texts.RoleMayNot(),
        });
    }

    private Understanding Read(string? command, string text, Actor actor, PersonClock person, IReadOnlyList<string> titles, IReadOnlyList<KnownClient> clients)
    {
        if (command is not null && Plain.TryGetValue(command, out var plain))
        {
            return plain;
        }

        if (command is not null && ShortForms.TryGetValue(command, out var full))
        {
            (command, text) = (full.Command, $"{full.Verb} {text}");
        }

        return reader.Read(new Utterance(
            text,
            command,
            actor.Person?.Language ?? Language.English,
            person.LocalNow,
            actor.IsStaff ? Speaker.Assistant : Speaker.Client,
            titles,
            [.. clients.Select(client => client.Name)]));
    }

    /// <summary>Staff are understood when they name any client of theirs, also in another client's room, where the command then declines.</summary>
    private static async Task<IReadOnlyList<KnownClient>> ClientsAsync(Database database, Actor actor, CancellationToken cancellationToken) => actor.Role == Role.Assistant
        ? await ClientsOfPractice.For(database)(database, actor.PracticeId).ToListAsync(cancellationToken)
        : await database.Set<Client>().AsNoTracking()
            .VisibleTo(actor)
            .OrderBy(client => client.ShortName)
            .Select(client => new KnownClient(client.Id, client.ShortName))
            .ToListAsync(cancellationToken);

    private static readonly Compiled<Func<Database, Guid?, IAsyncEnumerable<KnownClient>>> ClientsOfPractice = new(() => EF.CompileAsyncQuery((Database database, Guid? practice) => database.Set<Client>()
        .Where(client => client.PracticeId == practice)
        .OrderBy(client => client.ShortName)
        .Select(client => new KnownClient(client.Id, client.ShortName))));
}

/// <summary>What the reader may find names in.</summary>
public sealed record World(IReadOnlyList<KnownTask> Tasks, IReadOnlyList<KnownClient> Clients)
{
    public static readonly World Empty = new([], []);
}
