namespace VaBot.Channels.Teams;

/// <summary>Calls that are answered in their own response, by what they call themselves.</summary>
internal sealed class TeamsInvokes(TeamsReferences references, TeamsClickDesk clicks, TeamsConsent consent, TeamsExtension extension)
{
    public async Task<IResult> AnswerAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        switch (visit.Activity.Name)
        {
            case "adaptiveCard/action":
                await references.KeepAsync(visit.Activity, visit.AppId, cancellationToken);
                return await clicks.AnswerAsync(visit.Activity, cancellationToken);
            case "fileConsent/invoke":
                await references.KeepAsync(visit.Activity, visit.AppId, cancellationToken);
                return await consent.AnswerAsync(visit, cancellationToken);

            // Asked for anywhere, also where the bot is not a member: no place to remember.
            case "composeExtension/query":
                return await extension.FindAsync(visit.Activity, cancellationToken);
            case "composeExtension/fetchTask":
                return await extension.OpenAsync(visit.Activity, cancellationToken);
            case "composeExtension/submitAction":
                return await extension.SubmitAsync(visit.Activity, cancellationToken);
            default:
                // A later client's new call: not ours, and no failure either.
                return Results.Text("No such call.", statusCode: StatusCodes.Status404NotFound);
        }
    }
}
