using System.Runtime.CompilerServices;
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

    /// <summary>Commands people type although no manifest lists them.</summary>
    private static readonly Dictionary<string, (string Command, string Verb)> ShortForms = new() { ["away"] = ("va", "away") };

    // The reader prepares a list of titles once, for as long as the list lives.
    private static readonly ConditionalWeakTable<IReadOnlyList<KnownTask>, IReadOnlyList<string>> Titles = [];

    private readonly Dictionary<string, IChannel> channels = channels.ToDictionary(channel => channel.Name);

    /// <param name="profile">What is known of somebody who is not known.</param>
    public Texts Texts(Person? person, Profile? profile = null) => person?.Texts() ?? Languages.Texts.In(Acquaintance.LanguageOf(profile) ?? Language.English);

    public IEnumerable<object> Records(IncomingMessage message, Reply reply) =>
        channels.TryGetValue(message.Sender.Channel, out var channel) ? channel.Records(message, reply) : [];

    /// <summary>Reads the message with what is known of its sender. Needs no database, so that it can be done before the turn comes to it.</summary>
    public Heard Hear(IncomingMessage message, Known known)
    {
        var (actor, (tasks, clients), _) = known;
        var now = ClockOf(actor).LocalNow;
        var line = CommandLine.Parse(message.Text);
        var titles = Titles.GetValue(tasks, all => [.. all.Select(task => task.Title)]);
        Understanding ReadText(string text, IReadOnlyList<string> names) => Read(message, text, actor, now, names, clients);
        return new Heard(message, known, line, ReadText(line.Text, titles), names => ReadText(line.Text, names), text => ReadText(text, titles));
    }

    public Turn Prepare(Database database, Outbox outbox, Heard heard)
    {
        var actor = heard.Known.Actor;
        return new Turn
        {
            Heard = heard,
            Database = database,
            Outbox = outbox,
            Texts = Texts(actor.Person, heard.Message.Profile),
            Clock = ClockOf(actor),
            Can = intent => catalog.Find(intent)?.MayBeRunBy(actor) == true,
        };
    }

    /// <exception cref="UserError">This actor may not.</exception>
    public Command CommandFor(Turn turn)
    {
        var command = catalog.Find(turn.Understanding.Intent) ?? catalog.Find(Intent.Unknown)!;
        if (command.MayBeRunBy(turn.Actor))
        {
            return command.IsConfidential && !turn.IsPrivate ? throw new UserError(turn.Texts.NotBeforeOthers()) : command;
        }

        return turn.Message.IsAddressed ? throw new UserError(Refusal(command, turn.Actor, turn.Texts)) : catalog.Find(Intent.Unknown)!;
    }

    private static Phrase Refusal(Command command, Actor actor, Texts texts) => (command.Allowed & actor.Role) != 0
        ? command.Where == PlaceKind.Direct ? texts.OnlyInDirectMessages() : texts.RoomIsNobodys()
        : actor switch
        {
            { Person: null } => texts.StrangerMayNot(),
            { Role: Role.Guest } => texts.NotInThisRoom(),
            { IsStaff: true } when command.Allowed == Role.Contact => texts.ClientMay(),
            _ => texts.RoleMayNot(),
        };

    private PersonClock ClockOf(Actor actor) => new(clock, actor.Person?.Zone ?? GuestZone);

    private Understanding Read(IncomingMessage message, string text, Actor actor, LocalDateTime now, IReadOnlyList<string> titles, IReadOnlyList<KnownClient> clients)
    {
        var command = message.Command;
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
            actor.Person?.Language ?? Acquaintance.LanguageOf(message.Profile) ?? Language.English,
            now,
            actor.IsStaff ? Speaker.Assistant : Speaker.Client,
            titles,
            [.. clients.Select(client => client.Name)]));
    }
}
