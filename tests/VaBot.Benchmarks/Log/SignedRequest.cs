using System.Globalization;
using System.Text;
using VaBot.Channels.Slack;

namespace VaBot.Benchmarks.Log;

/// <summary><c>/log 45m newsletter</c> as Slack sends it, ready for the wire, so that sending costs next to nothing.</summary>
public static class SignedRequest
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private static int last;

    /// <summary>A request nobody has sent before: its trigger is new.</summary>
    public static byte[] Create()
    {
        var number = Interlocked.Increment(ref last);
        var body = Encoding.ASCII.GetBytes(
            "token=unused&team_id=T0VABOT&team_domain=vabot&channel_id=C0ACME&channel_name=acme&user_id=U0ANNA&user_name=anna&command=%2Flog"
            + "&text=45m+newsletter&api_app_id=A0VABOT&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT0VABOT%2F8011223344%2FabcDEF123&trigger_id=13345224609." + number.ToString(CultureInfo.InvariantCulture));
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var head = $"""
            POST /slack/commands HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: {body.Length}
            X-Slack-Request-Timestamp: {now}
            X-Slack-Signature: {SlackSignature.Sign(Secret, now, body)}


            """;
        return [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n")), .. body];
    }
}
