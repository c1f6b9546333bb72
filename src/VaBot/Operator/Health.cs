using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;
using VaBot.Messages;

namespace VaBot.Operator;

/// <summary>Whether the process is up, and whether it can do its work: the database answers, jobs are looked at, messages leave.</summary>
public static class Health
{
    /// <summary>A message that should have left this long ago means that none leaves.</summary>
    private static readonly Duration Stuck = Duration.FromMinutes(10);

    /// <summary>Longer than this is no answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new { status = "alive" }));
        routes.MapGet("/health/ready", async (Database database, JobEngine engine, IEnumerable<IChannel> known, IClock clock, CancellationToken cancellationToken) =>
        {
            var reasons = await ReasonsAsync(database, engine, clock, cancellationToken);

            // A platform that is not well is no reason to restart the bot, whose work goes on.
            var channels = known.Select(channel => channel.Trouble).OfType<string>();
            return reasons.Count == 0
                ? Results.Json(new { status = "ready", reasons, channels })
                : Results.Json(new { status = "not ready", reasons, channels }, statusCode: StatusCodes.Status503ServiceUnavailable);
        });
    }

    /// <returns>Sentences for the operator; none when all is well.</returns>
    public static async Task<IReadOnlyList<string>> ReasonsAsync(Database database, JobEngine engine, IClock clock, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var reasons = new[] { await OutboxAsync(database, clock, patience.Token), await engine.TroubleAsync(patience.Token) };
            return [.. reasons.OfType<string>()];
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return [$"The database does not answer: {error.GetBaseException().GetType().Name}."];
        }
    }

    /// <summary>A message that is tried again later, and those behind it, are as they should be: one workspace that is gone stops no other.</summary>
    private static async Task<string?> OutboxAsync(Database database, IClock clock, CancellationToken cancellationToken)
    {
        var limit = clock.GetCurrentInstant() - Stuck;
        var stuck = await database.Set<OutboxMessage>().FirstOfPlace().CountAsync(message => message.DueAt < limit, cancellationToken);
        return stuck == 0 ? null : $"{stuck} outgoing messages should have left more than {(int)Stuck.TotalMinutes} minutes ago.";
    }
}
