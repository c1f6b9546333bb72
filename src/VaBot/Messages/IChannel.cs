using NodaTime;

namespace VaBot.Messages;

/// <summary>A chat platform as the house sees it.</summary>
public interface IChannel
{
    /// <summary>Lower case; the <see cref="Address.Channel"/> of every address it understands.</summary>
    string Name { get; }

    /// <summary>Sends one message. Called by the outbox only, for one message of a place at a time.
    /// Never throws for what a platform can answer; a cancelled call is an unknown outcome.</summary>
    Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>For whoever runs the bot: a sentence on what is wrong between the platform and the bot just now; null when all is well.</summary>
    string? Trouble => null;

    /// <summary>Rows this channel wants saved together with a turn (the playground's transcript); none by default.
    /// Plain objects here because messages know no database; they are entities the channel maps itself.</summary>
    IEnumerable<object> Records(IncomingMessage message, Reply reply) => [];
}

/// <summary>A message on its way out.</summary>
/// <param name="Key">Unique among the messages the bot has not forgotten; a platform that can, refuses a second one.</param>
/// <param name="MayHaveBeenSent">True when an earlier try ended without an answer: the channel looks before it sends again.</param>
public sealed record OutgoingMessage(string Key, Address To, Reply Reply, bool MayHaveBeenSent)
{
    /// <summary>When the bot wrote it: nothing that a platform had before that is part of it.</summary>
    public Instant WrittenAt { get; init; }

    /// <summary>The <see cref="SendResult.Ids"/> of an earlier try that came to a stop on the way.</summary>
    public IReadOnlyList<string> Arrived { get; init; } = [];

    /// <summary>The <see cref="SendResult.Ids"/> of the message whose place this one takes, without anybody's being notified; null for a message of its own.</summary>
    public IReadOnlyList<string>? Replaces { get; init; }
}

/// <summary>How a try ended.</summary>
/// <param name="RetryAfter">For <see cref="SendOutcome.TryAgain"/>: the platform's own wish, or null.</param>
/// <param name="Reason">A constant word for the log, never contents.</param>
/// <param name="Records">Entities to save with the outcome.</param>
public sealed record SendResult(SendOutcome Outcome, TimeSpan? RetryAfter = null, string? Reason = null, IReadOnlyList<object>? Records = null)
{
    /// <summary>What the platform calls the messages that have arrived, in order and with those of earlier tries: names without spaces, by which the
    /// channel finds them again. Null when it says nothing of them.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>With <see cref="SendOutcome.Refused"/>: the conversation is closed to the bot for good (gone, archived, left), as it is written down.
    /// Whoever relies on it is told.</summary>
    public Address? Closed { get; init; }

    /// <summary>With <see cref="SendOutcome.Refused"/> and <see cref="MayHaveArrived"/>: the conversation somebody should look at, as it is written down.</summary>
    public Address? Unsure { get; init; }

    /// <summary>The reason of a channel that cannot look whether an earlier try arrived, and sends nothing twice.</summary>
    public const string MayHaveArrived = "may_have_arrived";

    public static readonly SendResult Sent = new(SendOutcome.Sent);

    /// <summary>There is no message any more that could be replaced: nothing is left to do.</summary>
    public static readonly SendResult NothingToReplace = Sent with { Reason = "nothing_to_replace" };

    public static SendResult TryAgain(string reason, TimeSpan? after = null) => new(SendOutcome.TryAgain, after, reason);

    /// <summary>The try ended without an answer: it may or may not have arrived.</summary>
    public static SendResult Unknown(string reason) => new(SendOutcome.Unknown, null, reason);

    public static SendResult Refused(string reason) => new(SendOutcome.Refused, null, reason);
}

public enum SendOutcome
{
    Sent,

    /// <summary>Certainly not sent; may work later.</summary>
    TryAgain,

    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>Will never work (gone conversation, message too long, response address used up).</summary>
    Refused,
}
