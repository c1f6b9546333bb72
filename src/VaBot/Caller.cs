using System.Net;

namespace VaBot;

/// <summary>Where a request comes from, for pages that only this machine, or only their own site, may use.</summary>
public static class Caller
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Fails closed: a connection without an address (a socket file that a proxy may use) is not from here, nor is what a proxy
    /// on this machine passes on, nor what asks for a name that merely points here (DNS rebinding).</summary>
    public static bool IsOnThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a browser says of the page that asks (<c>Sec-Fetch-Site</c>); empty when a program asks, or an old browser.</summary>
    public static string Site(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString();

    /// <summary>False when a page of another site asks, as far as <c>Origin</c> tells; a program says nothing.</summary>
    public static bool HasOurOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
