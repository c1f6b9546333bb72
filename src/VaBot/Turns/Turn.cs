using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Turns;

/// <summary>One message in, one reply out, one save: everything a command may know.</summary>
public sealed class Turn
{
    /// <summary>Names this turn in the log and in the journal.</summary>
    public Guid Id { get; } = Guid.CreateVersion7();

    public required Heard Heard { private get; init; }

    public IncomingMessage Message => Heard.Message;

    public Known Known => Heard.Known;

    public Actor Actor => Known.Actor;

    public required Database Database { get; init; }

    public required Texts Texts { get; init; }

    /// <summary>This person's clock, read once.</summary>
    public required PersonClock Clock { get; init; }

    public CommandLine Line => Heard.Line;

    public Understanding Understanding => Heard.Understanding;

    /// <summary>The open tasks the reader was shown, in its order.</summary>
    public IReadOnlyList<KnownTask> Tasks => Known.World.Tasks;

    /// <summary>The clients the reader was shown, in its order.</summary>
    public IReadOnlyList<KnownClient> Clients => Known.World.Clients;

    public required Outbox Outbox { get; init; }

    /// <summary>The same words read once more, with other task titles in mind.</summary>
    public Func<IReadOnlyList<string>, Understanding> ReadWith => Heard.ReadWith;

    /// <summary>Other words read in the place of these, as the same person typed them.</summary>
    public Func<string, Understanding> ReadText => Heard.ReadText;

    /// <summary>Whether this actor may have this done here, by the same check that runs before a command.</summary>
    public required Func<Intent, bool> Can { get; init; }

    /// <summary>The person; commands for guests must not ask.</summary>
    public Person Person => Actor.Person ?? throw new InvalidOperationException("A guest has no person.");

    public Guid PracticeId => Actor.PracticeId ?? throw new InvalidOperationException("No practice is concerned.");

    /// <summary>True when nobody else reads the answer, so it may sum over all clients.</summary>
    public bool IsPrivate => Message.IsDirect || Message.CanAnswerPrivately;

    /// <summary>What the journal will say was done; without it a change is not undoable.</summary>
    public Deed? Deed { get; private set; }

    public void Did(Deed deed) => Deed = deed;

    /// <summary>The button every change answers with.</summary>
    public Button UndoButton => UndoButtonOf(Id);

    /// <summary>The same for another turn's change.</summary>
    public Button UndoButtonOf(Guid change) => new(Texts.Undo, CommandLine.Write("undo", "", (CommandLine.Change, change.ToString("N"))));
}

/// <summary>A message as it was read with what is known of its sender.</summary>
/// <param name="ReadWith">See <see cref="Turn.ReadWith"/>.</param>
/// <param name="ReadText">See <see cref="Turn.ReadText"/>.</param>
public sealed record Heard(
    IncomingMessage Message,
    Known Known,
    CommandLine Line,
    Understanding Understanding,
    Func<IReadOnlyList<string>, Understanding> ReadWith,
    Func<string, Understanding> ReadText);

/// <summary>A task as the reader saw it.</summary>
public sealed record KnownTask(Guid Id, Guid ClientId, string Title);

/// <summary>A client as the reader saw it.</summary>
public sealed record KnownClient(Guid Id, string Name);
