using System.Net;

namespace VaBot.Channels.Playground;

/// <summary>Keeps the playground to the machine it runs on. Here anybody may be anybody, so no other machine, no name that
/// merely points here (DNS rebinding) and no other site's page may ask.</summary>
public sealed class PlaygroundGuard : IEndpointFilter
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!IsFromThisMachine(http))
        {
            return Results.NotFound();
        }

        if (!IsFromOurPage(http.Request))
        {
            return Refuse(StatusCodes.Status403Forbidden, "The playground answers its own page only.");
        }

        try
        {
            return await next(context);
        }
        catch (PlaygroundRefusal refusal)
        {
            return Refuse(refusal.Status, refusal.Message);
        }
    }

    public static IResult Refuse(int status, string sentence) => Results.Json(new { error = sentence }, statusCode: status);

    /// <summary>Fails closed: a connection without an address (a socket file that a proxy may use) is not from here,
    /// nor is what a proxy on this machine passes on.</summary>
    private static bool IsFromThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsFromOurPage(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Browsers say who asks; programs (curl, tests) say nothing. A link that leads here may be followed.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isLink = request.Method == HttpMethods.Get && request.Path == "/" && request.Headers["Sec-Fetch-Mode"] == "navigate";
        return site is "" or "same-origin" or "none" || isLink;
    }
}
