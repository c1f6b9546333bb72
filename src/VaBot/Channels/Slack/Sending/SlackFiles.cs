using System.Globalization;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Slack.Sending;

/// <summary>Slack's three steps to a file (Slack, "Working with files"): an address for each, the bytes, and one call that shows them all. Only the
/// last can be seen, so only it must not be done twice.</summary>
internal sealed class SlackFiles(SlackClient client)
{
    /// <param name="place">Its conversation and thread get the files.</param>
    public async Task<SendResult> UploadAsync(SlackPlace place, IReadOnlyList<File> files, CancellationToken cancellationToken)
    {
        var uploaded = new List<SlackUploaded>();
        foreach (var file in files)
        {
            var (result, id) = await UploadAsync(place.Team, file, cancellationToken);
            if (id is null)
            {
                // Nothing is shown yet, whatever became of the bytes.
                return result.Outcome == SendOutcome.Unknown ? SendResult.TryAgain(result.Reason!, result.RetryAfter) : result;
            }

            uploaded.Add(new SlackUploaded(id, file.Name));
        }

        return (await client.CallAsync(place.Team, "files.completeUploadExternal", new SlackCompleteUpload(uploaded, place.Channel, place.Thread), SlackWireJson.Default.SlackCompleteUpload, cancellationToken)).Result;
    }

    private async Task<(SendResult Result, string? Id)> UploadAsync(string team, File file, CancellationToken cancellationToken)
    {
        var (asked, answer) = await client.CallAsync(
            team, "files.getUploadURLExternal", new Dictionary<string, string> { ["filename"] = file.Name, ["length"] = file.Content.Length.ToString(CultureInfo.InvariantCulture) }, cancellationToken);
        if (asked.Outcome != SendOutcome.Sent || answer?.TextAt("file_id") is not { } id || !Uri.TryCreate(answer.Value.TextAt("upload_url"), UriKind.Absolute, out var url))
        {
            return (asked.Outcome == SendOutcome.Sent ? SendResult.Unknown("unreadable_answer") : asked, null);
        }

        var put = await client.PutAsync(team, url, file.Content, cancellationToken);
        return put.Outcome == SendOutcome.Sent ? (put, id) : (put, null);
    }
}
