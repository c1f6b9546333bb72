using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Documents in three steps, and direct messages opened by a person's id.</summary>
public sealed partial class FakeSlack
{
    private readonly Dictionary<string, FakeSlackFile> uploads = [];

    /// <summary>Uploads that carried a token, which their address has no use for.</summary>
    public int UploadsWithToken { get; private set; }

    private void MapFiles()
    {
        server.MapPost("/api/files.getUploadURLExternal", http => AnsweredAsync(http, () => NewUploadAsync(http)));
        server.MapPost("/upload/{id}", (HttpContext http, string id) => AnsweredAsync(http, () => BytesAsync(http, id)));
        server.MapPost("/api/files.completeUploadExternal", http => AnsweredAsync(http, () => CompleteAsync(http)));
        server.MapPost("/api/conversations.open", http => AnsweredAsync(http, () => OpenAsync(http)));
    }

    private async Task NewUploadAsync(HttpContext http)
    {
        var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : null;
        if (TokenError(http) is { } error)
        {
            await FailAsync(http, 200, error);
        }
        else if (form is null || form["filename"].ToString().Length == 0 || !int.TryParse(form["length"], CultureInfo.InvariantCulture, out var length) || length <= 0)
        {
            await FailAsync(http, 200, "invalid_arguments");
        }
        else
        {
            var id = "F" + (uploads.Count + 1).ToString("00000", CultureInfo.InvariantCulture);
            lock (one)
            {
                uploads[id] = new FakeSlackFile(id, form["filename"]!, new byte[length], IsThere: false);
            }

            await http.Response.WriteAsJsonAsync(new { ok = true, upload_url = $"{server.Urls.First()}/upload/{id}", file_id = id });
        }
    }

    private async Task BytesAsync(HttpContext http, string id)
    {
        using var bytes = new MemoryStream();
        if (http.Request.HasFormContentType && (await http.Request.ReadFormAsync()).Files is [var part, ..])
        {
            await part.CopyToAsync(bytes);
        }
        else
        {
            await http.Request.Body.CopyToAsync(bytes);
        }

        if (!uploads.TryGetValue(id, out var file) || file.Content.Length != bytes.Length)
        {
            http.Response.StatusCode = 400;
            return;
        }

        UploadsWithToken += http.Request.Headers.Authorization.Count;
        lock (one)
        {
            uploads[id] = file with { Content = bytes.ToArray(), IsThere = true };
        }

        await http.Response.WriteAsync($"OK - {bytes.Length}");
    }

    private async Task CompleteAsync(HttpContext http)
    {
        var body = await ReadAsync(http);
        var channel = body?.TextAt("channel_id");
        var files = (body?.At("files") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
            .Select(file => uploads.GetValueOrDefault(file.TextAt("id") ?? "")).ToList();
        if (TokenError(http) is { } error)
        {
            await FailAsync(http, 200, error);
        }
        else if (files.Count == 0 || files.Exists(file => file is not { IsThere: true }))
        {
            await FailAsync(http, 200, "file_not_found");
        }
        else if (channel is null || !(channel.StartsWith('C') || channel.StartsWith('D')) || Errors.ContainsKey(channel))
        {
            await FailAsync(http, 200, "channel_not_found");
        }
        else
        {
            var message = new FakeSlackMessage(channel, JsonSerializer.SerializeToElement(new { channel, thread_ts = body!.Value.TextAt("thread_ts"), text = "", blocks = Array.Empty<object>() }), false, null)
            {
                Ts = Timestamp(),
                Files = [.. files.Select(file => file!)],
            };
            await TakeAsync(http, message, new { ok = true, files = files.Select(file => new { id = file!.Id, title = file.Name }) });
        }
    }

    private async Task OpenAsync(HttpContext http)
    {
        var user = (await ReadAsync(http))?.TextAt("users");
        if (TokenError(http) is { } error || user is not { Length: > 1 })
        {
            await FailAsync(http, 200, TokenError(http) ?? "user_not_found");
            return;
        }

        await http.Response.WriteAsJsonAsync(new { ok = true, channel = new { id = "D" + user[1..] } });
    }
}

/// <param name="IsThere">Its bytes have come.</param>
public sealed record FakeSlackFile(string Id, string Name, byte[] Content, bool IsThere);
