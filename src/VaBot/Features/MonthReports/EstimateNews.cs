using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Says that 80 % or all of a card's estimate is used: once a card, share and estimate to everybody who hears of it, as long as the outbox remembers
/// that it was said, and only while it is so.</summary>
internal static class EstimateNews
{
    private static readonly Duration UsefulFor = Duration.FromHours(24);

    /// <summary>What was noted while the hearer did not work. Of a card that has used up its estimate meanwhile that is said, and no longer that it nearly has.</summary>
    public static async Task TellAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, database) = (moment.Due, moment.Database);
        if (await database.Set<TaskItem>().AsNoTracking().SingleOrDefaultAsync(task => task.Id == due.AboutId, cancellationToken) is not { EstimateMinutes: { } estimate } task
            || task.State == TaskState.Removed || !await database.MayHearOfAsync(due.PersonId, task.ClientId, cancellationToken))
        {
            return;
        }

        var logged = (await database.Set<TaskTotal>().AsNoTracking().SingleOrDefaultAsync(total => total.Id == task.Id, cancellationToken))?.Minutes ?? 0;
        var share = UsageAlert.ShareOf(due.Kind);
        if (CardProgress.Reached(logged, estimate) == share)
        {
            await SayAsync(database, moment.Outbox, moment.Person, new CardUsed(task.Id, task.ClientId, task.Title, share, logged, estimate), null, cancellationToken);
        }
    }

    /// <param name="channel">The platform preferred.</param>
    public static async Task SayAsync(Database database, Outbox outbox, Person hearer, CardUsed card, string? channel, CancellationToken cancellationToken)
    {
        var client = (await database.FindAsync<Client>([card.ClientId], cancellationToken))!;
        if (await UsageAlert.HearingAsync(database, hearer, client, $"estimate/{card.TaskId:N}/{card.Share}/{card.Estimate}", channel, cancellationToken) is { } hearing)
        {
            outbox.Enqueue(hearing.Key, hearing.Place, Reply.Of(new Line(hearer.Texts().EstimateReached(card.Title, card.Share, card.Logged, card.Estimate))).ForAll(), UsefulFor);
        }
    }
}

/// <summary>A card of whose estimate a share is used.</summary>
/// <param name="Share">Per cent: 80 or 100.</param>
/// <param name="Logged">Whole minutes, like the estimate.</param>
internal sealed record CardUsed(Guid TaskId, Guid ClientId, string Title, int Share, int Logged, int Estimate);
