namespace VaBot.Operator;

/// <summary>What a browser sees at <c>/</c> when there is no playground: that this is the right place, and nothing else.</summary>
public static class LandingPage
{
    private const string Html = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>VaBot</title></head>
        <body><main><h1>VaBot</h1><p>The bot is running. Talk to it in Slack: <code>/log 45m newsletter</code>, or <code>/va help</code>.</p></main></body>
        </html>
        """;

    public static void MapLandingPage(this IEndpointRouteBuilder routes) => routes.MapGet("/", (HttpContext http) =>
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        return Results.Text(Html, "text/html; charset=utf-8");
    });
}
