using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>An estimate that is nearly or wholly used up (<see cref="UsageAlert"/>): the assistant hears of it when a colleague logged, the client when their contract says so.</summary>
internal static class EstimateWarning
{
    public static async Task TellOthersAsync(Turn turn, CardUsed card, CancellationToken cancellationToken)
    {
        var warnsClient = (await TermsBook.OnAsync(turn.Database, card.ClientId, turn.Clock.Today, cancellationToken))?.WarnsClient == true;
        var kind = card.Share == UsageAlert.ShareOf(MonthDueKind.TellCardUsedUp) ? MonthDueKind.TellCardUsedUp : MonthDueKind.TellCardNearlyUsed;
        foreach (var hearer in await UsageAlert.HearersAsync(turn, card.ClientId, warnsClient, cancellationToken))
        {
            // Whoever logged has just read it in the answer.
            if (hearer.Id != turn.Person.Id)
            {
                await UsageAlert.TellAsync(
                    turn,
                    hearer,
                    kind,
                    Days.MonthOf(turn.Clock.Today).From,
                    card.TaskId,
                    () => EstimateNews.SayAsync(turn.Database, turn.Outbox, hearer, card, turn.Message.Conversation.Channel, cancellationToken),
                    cancellationToken);
            }
        }
    }
}
