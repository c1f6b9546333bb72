using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace VaBot.Channels.Teams;

/// <summary>What Teams calls: one address for everything. The turn is saved before the answer; a message is answered through the outbox, an
/// invoke in the response.</summary>
internal sealed class TeamsEndpoints(TeamsDoor door, TeamsReferences references, TeamsHearing hearing, TeamsInvokes invokes)
{
    public async Task<IResult> ActivityAsync(HttpContext http)
    {
        var (visit, refusal) = await door.EnterAsync(http, http.RequestAborted);
        return visit is null ? refusal! : await ActAsync(visit, http.RequestAborted);
    }

    private async Task<IResult> ActAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        var activity = visit.Activity;
        if (IsFarewell(activity))
        {
            await references.LeaveAsync(activity.Place.Room.ToAddress().Place, cancellationToken);
            return Results.Ok();
        }

        switch (activity.Type)
        {
            case "message":
                await references.KeepAsync(activity, visit.AppId, cancellationToken);
                return await hearing.AnswerAsync(visit, cancellationToken);
            case "conversationUpdate" or "installationUpdate":
                await references.KeepAsync(activity, visit.AppId, cancellationToken);
                return Results.Ok();
            case "invoke":
                return await invokes.AnswerAsync(visit, cancellationToken);
            default:
                return Results.Ok();
        }
    }

    /// <summary>The bot was taken out of the conversation; not so by an update of the app (<c>remove-upgrade</c>), whose other half may have come before.</summary>
    private static bool IsFarewell(TeamsActivity activity) => activity.Type switch
    {
        "installationUpdate" => activity.Json.TextAt("action") == "remove",
        "conversationUpdate" => activity.Json.ListAt("membersRemoved").Any(member => member.TextAt("id") == activity.BotId),
        _ => false,
    };

    internal static IResult Json<T>(T answer, JsonTypeInfo<T> type) => Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, type), "application/json; charset=utf-8");
}
