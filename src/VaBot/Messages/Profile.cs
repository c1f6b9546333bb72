using NodaTime;

namespace VaBot.Messages;

/// <summary>What a platform says of an account; each part may be missing, and none is proven.</summary>
/// <param name="Name">As other people read it there.</param>
/// <param name="Handle">A short name to go by until the name is known.</param>
/// <param name="Zone">IANA name of a time zone.</param>
/// <param name="Locale">A language tag (BCP 47): <c>hu</c>, <c>en-GB</c>.</param>
/// <param name="ChangedAt">When it became so, where the platform says that: of two that arrive in the wrong order the later one counts.</param>
public sealed record Profile(string? Name = null, string? Handle = null, string? Zone = null, string? Locale = null, Instant? ChangedAt = null);

/// <summary>An account that a message names.</summary>
/// <param name="Text">How it stands in the message's text: <c>@carl</c>.</param>
public sealed record Mentioned(ChatUser User, string Text, Profile Profile);
