using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using NodaTime;
using VaBot.Messages;

namespace VaBot.Operator;

/// <summary>The operator page as HTML: no script, nothing from elsewhere, every value escaped.</summary>
internal static class OperatorHtml
{
    private const string Style = """
        :root { color-scheme: light dark }
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem }
        table { border-collapse: collapse; width: 100% }
        th, td { border-bottom: 1px solid #8886; overflow-wrap: anywhere; padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top }
        button, input { font: inherit; padding: .4rem .8rem }
        @media (max-width: 45rem) {
          thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px }
          tr { border-bottom: 2px solid #888; display: block; padding: .5rem 0 }
          th, td { border: 0; display: block; padding: .1rem 0 }
          td[data-label]::before { content: attr(data-label) ": "; font-weight: 600 }
        }
        """;

    /// <summary>The one style is known by its hash; forms go to this site, and nobody frames the page.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IResult Page(IReadOnlyList<string> troubles, IReadOnlyList<JobState> jobs, IReadOnlyList<OutboxPart> outbox, Instant now)
    {
        var body = new StringBuilder();
        body.Append(troubles.Count == 0 ? "<p>All is well.</p>" : $"<ul>{string.Concat(troubles.Select(trouble => $"<li>{E(trouble)}</li>"))}</ul>");
        body.Append("<h2 id=\"jobs\">Jobs</h2>").Append(Table(["Job", "Every", "Next run", "Last run", "Last failure", ""], jobs.Select(Row)));
        body.Append("<h2 id=\"outbox\">Outbox</h2>");
        foreach (var part in outbox)
        {
            body.Append(CultureInfo.InvariantCulture, $"<h3>{part.Name}: {part.Count}</h3>");
            if (part.Lines.Count > 0)
            {
                body.Append(Table(["Message", "Channel", "Age", "Attempts", "Due", "Reason", ""], part.Lines.Select(line => Row(line, now))));
            }
        }

        return Html(body.Append(CultureInfo.InvariantCulture, $"<p>Times are UTC. The bot's clock: {JobCommands.Of(now)}.</p>").ToString(), StatusCodes.Status200OK);
    }

    public static IResult SignIn(string sentence) => Html(
        $"""
        <p>{E(sentence)}</p>
        <form method="post" action="{OperatorPage.Path}/sign-in">
        <p><label>Operator token <input type="password" name="token" autocomplete="current-password" required></label> <button>Sign in</button></p>
        </form>
        """,
        StatusCodes.Status401Unauthorized);

    public static IResult Sentence(string sentence, int status) => Html($"<p>{E(sentence)}</p><p><a href=\"{OperatorPage.Path}\">Back</a></p>", status);

    private static string Row(JobState job)
    {
        var lastRun = job.LastRun is null ? "-" : $"{JobCommands.Of(job.LastRun)}, {(job.LastWentWell ? "went well" : "failed")}";
        var failure = job.Failed is null ? "-" : $"{JobCommands.Of(job.Failed)} {job.Failure}{JobCommands.InARow(job.Report)}";
        return $"<tr><th scope=\"row\">{E(job.Report.Job)}</th>{Cell("Every", JobCommands.Every(job.Report.Every))}{Cell("Next run", JobCommands.Of(job.Report.Next))}"
            + $"{Cell("Last run", lastRun)}{Cell("Last failure", failure)}{Button($"jobs/{Uri.EscapeDataString(job.Report.Job)}/run", "Run now", job.Report.Job)}</tr>";
    }

    private static string Row(OutboxLine line, Instant now) =>
        $"<tr><th scope=\"row\">{E(line.Key)}</th>{Cell("Channel", line.Channel)}{Cell("Age", Age(now - line.CreatedAt))}"
        + $"{Cell("Attempts", line.Attempts.ToString(CultureInfo.InvariantCulture))}{Cell("Due", JobCommands.Of(line.DueAt))}{Cell("Reason", line.Reason ?? "-")}"
        + (line.Reason == SendResult.MayHaveArrived
            ? Button(string.Create(CultureInfo.InvariantCulture, $"outbox/{line.Id}/even-twice"), "Send again, even if it arrived", line.Key)
            : Button(string.Create(CultureInfo.InvariantCulture, $"outbox/{line.Id}/again"), "Send again", line.Key)) + "</tr>";

    private static string Age(Duration age) =>
        age.TotalDays >= 2 ? $"{age.Days} days" : age.TotalHours >= 1 ? $"{(int)age.TotalHours} h {age.Minutes} min" : $"{Math.Max(0, (int)age.TotalMinutes)} min";

    private static string Table(IEnumerable<string> heads, IEnumerable<string> rows) =>
        $"<table><thead><tr>{string.Concat(heads.Select(head => head.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{head}</th>"))}</tr></thead><tbody>{string.Concat(rows)}</tbody></table>";

    private static string Cell(string label, string text) => $"<td data-label=\"{label}\">{E(text)}</td>";

    private static string Button(string action, string says, string what) =>
        $"<td><form method=\"post\" action=\"{OperatorPage.Path}/{E(action)}\"><button aria-label=\"{says}: {E(what)}\">{says}</button></form></td>";

    private static string E(string text) => HtmlEncoder.Default.Encode(text);

    private static Answer Html(string body, int status) => new(
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>VaBot: operator</title><style>{Style}</style></head>
        <body><main><h1>VaBot: what runs</h1>{body}</main></body>
        </html>
        """,
        status);

    private sealed record Answer(string Html, int Status) : IResult
    {
        public Task ExecuteAsync(HttpContext http)
        {
            http.Response.Headers.ContentSecurityPolicy = Policy;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.CacheControl = "no-store";

            // Not "no-referrer": a form's origin would then read "null", and be refused.
            http.Response.Headers["Referrer-Policy"] = "same-origin";
            return Results.Text(Html, "text/html; charset=utf-8", statusCode: Status).ExecuteAsync(http);
        }
    }
}
