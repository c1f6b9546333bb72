using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace VaBot.Channels.Playground;

/// <summary>Serves the page. Its files are part of the program, so it is there wherever the program is started.</summary>
public static class PlaygroundPage
{
    /// <summary>Nothing from anywhere else, no inline script or style, and no way to turn a text into markup (trusted types).</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private const string Prefix = "VaBot.Channels.Playground.Page.";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        var assembly = typeof(PlaygroundPage).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var name = resource[Prefix.Length..];
            var content = Read(assembly, resource);
            var version = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
            var type = MediaTypes[Path.GetExtension(name)];
            routes.MapGet(name == "index.html" ? "/" : $"/playground/page/{name}", (HttpResponse response) => Send(response, content, type, version));
        }
    }

    private static IResult Send(HttpResponse response, byte[] content, string type, EntityTagHeaderValue version)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-cache";
        return Results.File(content, type, entityTag: version);
    }

    private static byte[] Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
