using NodaTime;
using VaBot.Data;

namespace VaBot.Delivery;

/// <summary>Where a signed link to a document leads. Whatever is wrong with a link, nothing is said but that there is no such document.</summary>
public static class SharedFileEndpoint
{
    public const string Path = "/files/";

    public static void MapSharedFiles(this IEndpointRouteBuilder routes) => routes.MapGet(Path + "{signed}", FetchAsync);

    private static async Task<IResult> FetchAsync(string signed, HttpResponse response, Database database, IClock clock, CancellationToken cancellationToken)
    {
        // The link is the key: it stays out of other sites' logs, and what it opens out of every cache.
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "private, no-store";
        if (await SharedFile.FindAsync(database.Set<SharedFile>(), signed, clock.GetCurrentInstant(), cancellationToken) is not { } file)
        {
            return Results.Text("There is no such document, or not any more.", statusCode: StatusCodes.Status404NotFound);
        }

        // With a name it is an attachment: saved, never shown as part of this site.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.MediaType, file.Name);
    }
}
