using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Teams;

/// <summary>Clicks that run in place, and cards that ask to be shown anew.</summary>
internal sealed class TeamsClickDesk(TurnRunner turns, TeamsAnswers answers, IServiceScopeFactory scopes)
{
    private const string Message = "application/vnd.microsoft.activity.message";

    private const string Error = "application/vnd.microsoft.error";

    /// <summary>For a click that changed nothing worth a sentence.</summary>
    private const string Done = "✓";

    public async Task<IResult> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken) =>
        TeamsEndpoints.Json(await ClickAsync(activity, cancellationToken), TeamsWireJson.Default.CardResponse);

    private async Task<CardResponse> ClickAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (TeamsClicks.Data(activity) is not { } data)
        {
            return Unknown();
        }

        if (data.TextAt("vabot", "d") is { } delivery)
        {
            return await ViewAsync(activity, delivery, data, cancellationToken);
        }

        if (TeamsClicks.Read(activity, data) is not { } message)
        {
            return Unknown();
        }

        var reply = await turns.RunAsync(message, cancellationToken);
        return Card(TeamsClicks.Stays(data) ? null : (await answers.PagesAsync(message.DeliveryKey, message.IsDirect, reply, activity.From, cancellationToken)).FirstOrDefault());
    }

    /// <summary>Her own view of an answer, with its buttons. The delivery's name cannot be guessed, and what it leads to says no more than what
    /// everybody in the room was shown.</summary>
    private async Task<CardResponse> ViewAsync(TeamsActivity activity, string delivery, System.Text.Json.JsonElement data, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<Database>().Set<HandledMessage>()
            .Where(handled => handled.Key == delivery).Select(handled => handled.Reply).SingleOrDefaultAsync(cancellationToken);
        if (kept is null || data.TextAt("vabot", "o") != activity.From)
        {
            return Unknown();
        }

        var pages = await answers.PagesAsync(delivery, activity.IsDirect, ReplyJson.Read(kept), activity.From, cancellationToken);
        return Card(data.NumberAt("vabot", "p") is { } page ? pages.ElementAtOrDefault((int)Math.Clamp(page, -1, int.MaxValue)) : pages.FirstOrDefault());
    }

    private static CardResponse Card(TeamsMessage? page) =>
        page is null ? new CardResponse(StatusCodes.Status200OK, Message, Done) : new CardResponse(StatusCodes.Status200OK, AdaptiveCard.ContentType, page.Card);

    private static CardResponse Unknown() => new(StatusCodes.Status400BadRequest, Error, new TeamsError("BadRequest", "This card is not known."));
}
