namespace VaBot.Messages;

/// <summary>A message, click or submitted form, translated from its platform and proven to come from it.</summary>
public sealed record IncomingMessage
{
    /// <summary>The same for every delivery of the same message, however often and in whatever wrapping the platform repeats it.</summary>
    public required string DeliveryKey { get; init; }

    public required ChatUser Sender { get; init; }

    /// <summary>The conversation it was said in: a direct message with the bot, or a room. Threads belong to their room.</summary>
    public required Address Conversation { get; init; }

    /// <summary>True between one person and the bot, where other clients may be named.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>What was typed, without mention or slash command; or a button's command line.</summary>
    public required string Text { get; init; }

    /// <summary>The slash command without its slash; null in conversation.</summary>
    public string? Command { get; init; }

    /// <summary>False for what people say to each other in a room the bot merely hears: then it speaks only when it has something to do.</summary>
    public bool IsAddressed { get; init; } = true;

    /// <summary>Where the answer goes when it cannot be given in the platform's own response (a click whose message is replaced);
    /// null when the caller of the turn delivers it.</summary>
    public Address? AnswerTo { get; init; }

    /// <summary>For a click: what the platform calls the message clicked on, when the answer takes its place (as in <see cref="SendResult.Ids"/>).</summary>
    public string? Clicked { get; init; }

    /// <summary>True when whoever brings the message shows a mistake where it was made, in the fields of a form: then it is not sent to
    /// <see cref="AnswerTo"/> as well. A mistake with buttons is a question, and is sent.</summary>
    public bool ShowsMistakes { get; init; }

    /// <summary>Where the rest goes when the platform's own response is too small for the answer and <see cref="AnswerTo"/> is null;
    /// null when there is no such place.</summary>
    public Address? MoreTo { get; init; }

    /// <summary>True when the platform can show an answer to the sender alone, so that it may speak of more than this conversation's client.</summary>
    public bool CanAnswerPrivately { get; init; } = true;

    /// <summary>False when a direct conversation may be one between two people, so that the bot cannot write there first.</summary>
    public bool IsWithBot { get; init; } = true;

    /// <summary>What the platform says of the sender with this message; null when it says nothing.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Other accounts the text names, in its order.</summary>
    public IReadOnlyList<Mentioned> Mentions { get; init; } = [];
}
