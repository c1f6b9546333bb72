using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Sorts what Teams' service answered into what the outbox can do about it. Sources: Microsoft, "Send proactive messages" (status code
/// table) and "Optimize your bot with rate limiting".</summary>
internal static partial class TeamsOutcome
{
    public const string Gone = "ConversationNotFound";

    /// <summary>Our token was not taken.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>The bot may not write there any more, and trying again makes it no better.</summary>
    private static readonly string[] Lost =
        ["BotNotInConversationRoster", "MessageWritesBlocked", "ConversationBlockedByUser", "BotDisabledByAdmin", "BotDisabledByUser", "ForbiddenOperationException", Gone];

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <param name="isRepeatable">True for a call that does no more when it is made twice (an update).</param>
    public static SendResult Of(HttpStatusCode status, TimeSpan? retryAfter, JsonElement? body, bool isRepeatable) => (int)status switch
    {
        < 300 => SendResult.Sent,
        < 400 => SendResult.Refused("redirected"),
        429 or 412 => SendResult.TryAgain("http_" + (int)status, Wait(retryAfter)),
        401 => SendResult.TryAgain(Unauthorized),
        408 or >= 500 => isRepeatable ? SendResult.TryAgain("http_" + (int)status, Wait(retryAfter)) : SendResult.Unknown("http_" + (int)status),
        413 => SendResult.Refused("too_large"),
        _ => SendResult.Refused(Code(body) ?? "http_" + (int)status),
    };

    /// <summary>A request that ended without an answer: certain not to have left only when no connection came about.</summary>
    public static SendResult Of(HttpRequestException failure, bool isRepeatable) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            => SendResult.TryAgain("no_connection"),
        _ => NoAnswer("no_answer", isRepeatable),
    };

    public static SendResult NoAnswer(string reason, bool isRepeatable) => isRepeatable ? SendResult.TryAgain(reason) : SendResult.Unknown(reason);

    /// <summary>Whether the conversation is lost to the bot, and not this message alone.</summary>
    public static bool IsLost(SendResult result) => result.Outcome == SendOutcome.Refused && Lost.Contains(result.Reason);

    /// <summary>Nobody answered, or the service is not well.</summary>
    public static bool IsSilence(SendResult result) => result.Reason is "no_connection" or "no_answer" or "timeout" or "http_408" || result.Reason?.StartsWith("http_5", StringComparison.Ordinal) == true;

    /// <summary>The service's error codes are words; anything else stays out of the log.</summary>
    private static string? Code(JsonElement? body) => body?.TextAt("error", "code") is { } code && Word().IsMatch(code) ? code : null;

    private static TimeSpan? Wait(TimeSpan? asked) => asked is { } wait && wait > TimeSpan.Zero ? wait < LongestWait ? wait : LongestWait : null;

    [GeneratedRegex(@"^[A-Za-z]{1,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
