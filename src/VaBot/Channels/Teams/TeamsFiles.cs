using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Teams;

/// <summary>Documents of a reply. A personal chat takes them into the person's own OneDrive, if she agrees (Microsoft, "Send and receive files
/// through a bot"); anywhere else the card has a link that ends.</summary>
internal sealed class TeamsFiles(HttpClient http, IServiceScopeFactory scopes, IOptions<TeamsOptions> options, IConfiguration configuration, IClock clock)
{
    /// <summary>Where the bot itself listens, for an emulator on the same machine.</summary>
    private const string Here = "http://localhost:5080";

    /// <summary>A reply's documents as they are kept, in its order; those that were not kept yet are new rows, for whoever saves.</summary>
    /// <param name="key">The outbox key: it names the documents for ever.</param>
    public async Task<IReadOnlyList<(SharedFile File, bool IsNew)>> OfAsync(string key, Reply reply, CancellationToken cancellationToken)
    {
        var files = reply.Parts.OfType<File>().ToList();
        if (files.Count == 0)
        {
            return [];
        }

        await using var scope = scopes.CreateAsyncScope();
        var kept = scope.ServiceProvider.GetRequiredService<Database>().Set<SharedFile>().AsNoTracking();
        var all = new List<(SharedFile, bool)>();
        foreach (var (number, file) in files.Index())
        {
            var id = SharedFile.IdOf(key, number);
            var there = await kept.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
            all.Add((there ?? SharedFile.Of(id, file, clock.GetCurrentInstant()), there is null));
        }

        return all;
    }

    /// <summary>Documents of a turn's answer, to be saved with the turn.</summary>
    public IEnumerable<SharedFile> New(string key, Reply reply) =>
        reply.Parts.OfType<File>().Select((file, number) => SharedFile.Of(SharedFile.IdOf(key, number), file, clock.GetCurrentInstant()));

    /// <returns>Null when nobody said under which name the bot is reached.</returns>
    public Uri? LinkTo(SharedFile file)
    {
        var host = configuration["VaBot:PublicUrl"] ?? (options.Value.AllowUnauthenticated ? Here : null);
        return Uri.TryCreate(host, UriKind.Absolute, out var url) ? new Uri(url, SharedFileEndpoint.Path + file.Signed()) : null;
    }

    /// <summary>Whether a document named by a consent card is still to be had.</summary>
    public async Task<SharedFile?> FindAsync(string signed, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await SharedFile.FindAsync(scope.ServiceProvider.GetRequiredService<Database>().Set<SharedFile>(), signed, clock.GetCurrentInstant(), cancellationToken);
    }

    /// <summary>Brings a document to the address a person's consent came with. No token of ours goes there: the address itself is the permission.</summary>
    public async Task<bool> UploadAsync(SharedFile file, string? uploadUrl, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(uploadUrl, UriKind.Absolute, out var url) || !options.Value.TakesFiles(url))
        {
            return false;
        }

        using var content = new ByteArrayContent(file.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = file.Content.Length > 0 ? new ContentRangeHeaderValue(0, file.Content.Length - 1, file.Content.Length) : null;
        try
        {
            using var response = await http.PutAsync(url, content, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
