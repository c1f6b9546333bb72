using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Sorts what Slack answered into what the outbox can do about it. Sources: the error tables of <c>chat.postMessage</c> and
/// <c>chat.postEphemeral</c>, Slack's "Rate limits" and "Handling user interaction".</summary>
internal static partial class SlackOutcome
{
    /// <summary>Slack did nothing and says so.</summary>
    private static readonly string[] Later = ["ratelimited", "rate_limited", "service_unavailable", "team_added_to_org", "request_timeout"];

    /// <summary>Slack failed on the way and may have done it.</summary>
    private static readonly string[] Unclear = ["fatal_error", "internal_error"];

    /// <summary>The conversation takes no messages of the bot any more. <c>no_permission</c> is said where the app is no member of a conversation,
    /// <c>access_denied</c> of one resource: neither is about the token.</summary>
    private static readonly string[] Closed =
        ["channel_not_found", "is_archived", "not_in_channel", "no_permission", "access_denied", "user_not_found", "user_not_in_channel", "cannot_dm_bot", "restricted_action", "channel_is_limited_access", "messages_tab_disabled"];

    /// <summary>The workspace does not take the bot's token: no message of it would leave.</summary>
    private static readonly string[] Stopped =
        ["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required", "team_access_not_granted", "enterprise_is_restricted", "app_not_installed"];

    /// <summary>Deleted, too old, or not ours (error tables of <c>chat.update</c> and <c>chat.delete</c>).</summary>
    private static readonly string[] Unchangeable = ["message_not_found", "cant_update_message", "cant_delete_message", "edit_window_closed"];

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <param name="body">The answer's JSON; response addresses also answer with a bare word.</param>
    public static SendResult Of(HttpStatusCode status, TimeSpan? retryAfter, JsonElement? body) => (int)status switch
    {
        429 => SendResult.TryAgain("ratelimited", Wait(retryAfter)),
        >= 500 or 408 => SendResult.Unknown("http_" + (int)status),
        >= 400 => SendResult.Refused(Error(body) is { } error ? Reason(error) : "http_" + (int)status),
        >= 300 => SendResult.Refused("redirected"),
        _ => Error(body) is { } error ? OfError(error, retryAfter) : SendResult.Sent,
    };

    /// <summary>A request that ended without an answer: certain not to have left only when no connection came about.</summary>
    public static SendResult Of(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            => SendResult.TryAgain("no_connection"),
        _ => SendResult.Unknown("no_answer"),
    };

    /// <summary>Of a call that changes a message and does no more when it is made twice: what cannot be changed any more is left as it is.</summary>
    public static SendResult OfChange(SendResult result) => result switch
    {
        { Outcome: SendOutcome.Unknown } => result with { Outcome = SendOutcome.TryAgain },
        { Outcome: SendOutcome.Refused, Reason: { } reason } when Unchangeable.Contains(reason) => SendResult.NothingToReplace,
        _ => result,
    };

    public static bool IsClosed(SendResult result) => result.Outcome == SendOutcome.Refused && Closed.Contains(result.Reason);

    public static bool StopsWorkspace(SendResult result) => result.Outcome == SendOutcome.Refused && Stopped.Contains(result.Reason);

    /// <summary>Nobody answered, or Slack is not well.</summary>
    public static bool IsSilence(SendResult result) =>
        result is { Outcome: SendOutcome.Unknown, Reason: not "cancelled" } or { Outcome: SendOutcome.TryAgain, Reason: "no_connection" };

    private static SendResult OfError(string error, TimeSpan? retryAfter) =>
        Later.Contains(error) ? SendResult.TryAgain(error, Wait(retryAfter))
        : Unclear.Contains(error) ? SendResult.Unknown(error)
        : SendResult.Refused(Reason(error));

    private static string? Error(JsonElement? body) =>
        body is { } answer && answer.At("ok") is { ValueKind: JsonValueKind.False } ? answer.TextAt("error") ?? "unnamed_error" : null;

    /// <summary>Slack's error names are words; anything else stays out of the log.</summary>
    private static string Reason(string error) => Word().IsMatch(error) ? error : "unnamed_error";

    private static TimeSpan? Wait(TimeSpan? asked) => asked is { } wait ? wait < LongestWait ? wait : LongestWait : null;

    [GeneratedRegex(@"^[a-z][a-z_]{0,59}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
