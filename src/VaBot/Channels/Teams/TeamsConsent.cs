using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>The cards round a document in personal chat: may I put it into your OneDrive, and there it is (Microsoft, <c>FileConsentCard</c>,
/// <c>FileInfoCard</c>). What is uploaded is decided by the signed name that travels with the card, and by nothing else in the call.</summary>
internal sealed class TeamsConsent(TeamsFiles files, TeamsClient client, TeamsReferences references)
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";

    private const string Info = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The question.</summary>
    public static TeamsMessage Ask(SharedFile file)
    {
        var context = new FileContext(file.Signed());
        return new TeamsMessage(file.Name, [new TeamsAttachment(Consent, new FileConsent(file.Name, file.Content.Length, context, context)) { Name = file.Name }]);
    }

    /// <summary>The answer. Pressed twice, the document is brought twice and stands there once.</summary>
    public async Task<IResult> AnswerAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        var activity = visit.Activity;
        if (activity.Value?.TextAt("action") != "accept")
        {
            return Results.Ok();
        }

        if (activity.Value?.TextAt("context", "vabotFile") is not { } signed || await files.FindAsync(signed, cancellationToken) is not { } file)
        {
            return Results.Text("This document is not offered any more.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (!await files.UploadAsync(file, activity.Value?.TextAt("uploadInfo", "uploadUrl"), cancellationToken))
        {
            return Results.Text("The document could not be brought there.", statusCode: StatusCodes.Status400BadRequest);
        }

        await ShowAsync(activity, file, cancellationToken);
        return Results.Ok();
    }

    /// <summary>A step of the platform's own dance and no message of the house, so it does not go through the outbox: if it is lost, the document is there all the same.</summary>
    private async Task ShowAsync(TeamsActivity activity, SharedFile file, CancellationToken cancellationToken)
    {
        var place = activity.Place;
        if (await references.FindAsync(place.Room.ToAddress().Place, cancellationToken) is not { } reference)
        {
            return;
        }

        var upload = activity.Value?.At("uploadInfo");
        var name = upload?.TextAt("name") ?? file.Name;
        var shown = new TeamsMessage(name, [new TeamsAttachment(Info, new FileInfo(upload?.TextAt("uniqueId") ?? "", upload?.TextAt("fileType") ?? "")) { Name = name, ContentUrl = upload?.TextAt("contentUrl") }]);
        if (activity.ReplyToId is null || (await client.PutAsync(reference, place, activity.ReplyToId, shown, cancellationToken)).Result.Outcome == SendOutcome.Refused)
        {
            await client.PostAsync(reference, place, shown, cancellationToken);
        }
    }
}
