using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Turns;

/// <summary>What a turn needs before its command can run: the reader's view of the world, the understanding, the command, the right to run it.</summary>
public sealed class TurnSetup(CommandCatalog catalog, Reader reader, IEnumerable<IChannel> channels, IClock clock)
{
    private const string GuestZone = "Etc/UTC";

    /// <summary>Command lines with one meaning, for buttons; there is nothing in them to read.</summary>
    private static readonly Dictionary<string, Understanding> Plain = new()
    {
        ["undo"] = new Understanding(Intent.TimeUndo),
        ["redo"] = new Understanding(Intent.TimeRedo),
        ["help"] = new Understanding(Intent.Help),
    };

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name);

    public Texts Texts(Person? person) => Languages.Texts.In(person?.Language ?? Language.English);

    public IEnumerable<object> Records(IncomingMessage message, Reply reply) =>
        channels.TryGetValue(message.Sender.Channel, out var channel) ? channel.Records(message, reply) : [];

    public Turn Prepare(Database database, Outbox outbox, IncomingMessage message, Known known)
    {
        var (actor, (tasks, clients), _) = known;
        var person = new PersonClock(clock, actor.Person?.Zone ?? GuestZone);
        var line = CommandLine.Parse(message.Text);
        Understanding ReadWith(IReadOnlyList<string> titles) => Read(message.Command, line.Text, actor, person, titles, clients);
        return new Turn
        {
            Message = message,
            Known = known,
            Database = database,
            Outbox = outbox,
            Texts = Texts(actor.Person),
            Clock = person,
            Line = line,
            Understanding = ReadWith([.. tasks.Select(task => task.Title)]),
            ReadWith = ReadWith,
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
            _ => texts.RoleMayNot(),
        });
    }

    private Understanding Read(string? command, string text, Actor actor, PersonClock person, IReadOnlyList<string> titles, IReadOnlyList<KnownClient> clients)
    {
        if (command is not null && Plain.TryGetValue(command, out var plain))
        {
            return plain;
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
}
