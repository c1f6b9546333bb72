using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Teams;

/// <summary>Messages: something typed, or a click of a client too old for <c>Action.Execute</c>.</summary>
internal sealed class TeamsHearing(TeamsPeople people, TurnRunner turns, TeamsAnswers answers)
{
    public async Task<IResult> AnswerAsync(TeamsVisit visit, CancellationToken cancellationToken)
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
            ? TeamsEndpoints.Json(new TeamsReplies(await answers.PagesAsync(message.DeliveryKey, message.IsDirect, reply, activity.From, cancellationToken)), TeamsWireJson.Default.TeamsReplies)
            : Results.Ok();
    }

    private async Task<IncomingMessage?> ReadAsync(TeamsVisit visit, CancellationToken cancellationToken)
    {
        var mentions = TeamsText.MentionsIn(visit.Activity);
        return TeamsPayloads.Read(visit.Activity, mentions, await people.MentionedAsync(visit, mentions, cancellationToken));
    }
}
