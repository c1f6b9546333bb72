using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Teams;

/// <summary>What Teams calls: one address for everything. The turn is saved before the answer; a message is answered through the outbox, an
/// invoke in the response.</summary>
internal sealed class TeamsEndpoints(TeamsDoor door, TeamsReferences references, TeamsPeople people, TeamsInvokes invokes, TurnRunner turns)
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
                return await HearAsync(visit, cancellationToken);
            case "conversationUpdate" or "installationUpdate":
                await references.KeepAsync(activity, visit.AppId, cancellationToken);
                return Results.Ok();
            case "invoke":
                return await invokes.AnswerAsync(visit, cancellationToken);
            default:
                return Results.Ok();
        }
    }

    /// <summary>Something typed, or a click of a client too old for <c>Action.Execute</c>.</summary>
    private async Task<IResult> HearAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        var activity = visit.Activity;
        var message = TeamsClicks.Data(activity) is { } data
            ? TeamsClicks.Read(activity, data)
            : await ReadAsync(visit, cancellationToken);
        if (message is null)
        {
            return Results.Ok();
        }

        var reply = await turns.RunAsync(message, cancellationToken);
        return TeamsPayloads.ExpectsReplies(activity)
            ? Json(new TeamsReplies(TeamsAnswers.Pages(message, reply, activity.From)), TeamsWireJson.Default.TeamsReplies)
            : Results.Ok();
    }

    private async Task<IncomingMessage?> ReadAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        var mentions = TeamsText.MentionsIn(visit.Activity);
        return TeamsPayloads.Read(visit.Activity, mentions, await people.MentionedAsync(visit, mentions, cancellationToken));
    }

    /// <summary>The bot was taken out of the conversation.</summary>
    private static bool IsFarewell(TeamsActivity activity) => activity.Type switch
    {
        "installationUpdate" => activity.Json.TextAt("action") is "remove" or "remove-upgrade",
        "conversationUpdate" => activity.Json.ListAt("membersRemoved").Any(member => member.TextAt("id") == activity.BotId),
        _ => false,
    };

    internal static IResult Json<T>(T answer, JsonTypeInfo<T> type) => Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, type), "application/json; charset=utf-8");
}
