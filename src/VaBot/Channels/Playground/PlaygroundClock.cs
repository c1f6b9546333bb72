using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VaBot.Data;
using VaBot.Jobs;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Channels.Playground;

/// <summary>Where to move the clock: one of the three.</summary>
/// <param name="Now">ISO 8601, UTC.</param>
/// <param name="To"><c>friday</c>: the next Friday 15:00; <c>first</c>: the next 1st of a month, 09:00; both where Anna lives.</param>
/// <param name="Local"><c>2026-11-20T15:00</c> where Anna lives.</param>
public sealed record PlaygroundMove(string? Now, string? To, string? Local);

/// <param name="Now">The bot's time, ISO 8601, UTC.</param>
/// <param name="Zone">Where the person asked about lives, an IANA name.</param>
public sealed record PlaygroundTime(string Now, string Zone);

/// <summary>The bot's clock, which here can be moved forward.</summary>
public sealed class PlaygroundClock(DemoClock clock, ClockWalk walk, Database database, PlaygroundStream stream)
{
    private const string Anna = "anna";

    private static readonly Instant Latest = Instant.FromUtc(2100, 1, 1, 0, 0);

    /// <summary>What GET says is cut to whole seconds and the clock runs on; sent back at once it still means now.</summary>
    private static readonly Duration AMomentAgo = Duration.FromSeconds(5);

    private static readonly LocalTime PromptTime = new(15, 0);

    private static readonly LocalTime ReportTime = new(9, 0);

    public async Task<PlaygroundTime> ReadAsync(string? person, CancellationToken cancellationToken)
    {
        var zone = await ZoneAsync(person ?? Anna, cancellationToken);
        return new PlaygroundTime(InstantPattern.General.Format(clock.GetCurrentInstant()), zone);
    }

    /// <exception cref="PlaygroundRefusal">The time is not understood or has passed.</exception>
    public async Task<PlaygroundTime> MoveAsync(PlaygroundMove move, CancellationToken cancellationToken)
    {
        var target = await TargetAsync(move, cancellationToken);
        if (target >= Latest)
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, $"The clock goes as far as {InstantPattern.General.Format(Latest)}.");
        }

        // The answer to GET is cut to whole seconds and must be accepted when it comes back at once.
        if (!await walk.MoveToAsync(target, cancellationToken) && clock.GetCurrentInstant() - target >= AMomentAgo)
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, $"The clock only moves forward, and it is already {InstantPattern.General.Format(clock.GetCurrentInstant())}.");
        }

        stream.ClockMoved();
        return await ReadAsync(Anna, cancellationToken);
    }

    private async Task<Instant> TargetAsync(PlaygroundMove move, CancellationToken cancellationToken)
    {
        var anna = new PersonClock(clock, await ZoneAsync(Anna, cancellationToken));
        return move switch
        {
            { To: "friday" } => anna.Next(IsoDayOfWeek.Friday, PromptTime),
            { To: "first" } => anna.NextFirstOfMonth(ReportTime),
            { Local: { } local } when LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local) is { Success: true } parsed => anna.ToInstant(parsed.Value),
            { Now: { } now } when InstantPattern.ExtendedIso.Parse(now) is { Success: true } parsed => parsed.Value,
            _ => throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, "Say when: {\"now\":\"2026-11-20T14:00:00Z\"}, {\"local\":\"2026-11-20T15:00\"}, {\"to\":\"friday\"} or {\"to\":\"first\"}."),
        };
    }

    /// <summary>The person's own zone as the bot knows it; a guest, whom it does not know, is taken to be where Anna is.</summary>
    private async Task<string> ZoneAsync(string person, CancellationToken cancellationToken)
    {
        var zones = from identity in database.Set<ChatIdentity>()
                    where identity.Channel == PlaygroundChannel.ChannelName && identity.Workspace == PlaygroundChannel.Workspace
                    where identity.UserId == person || identity.UserId == Anna
                    join known in database.Set<Person>() on identity.PersonId equals known.Id
                    select new { identity.UserId, known.Zone };
        var found = await zones.AsNoTracking().ToListAsync(cancellationToken);
        return found.Find(zone => zone.UserId == person)?.Zone ?? found.Find(zone => zone.UserId == Anna)?.Zone ?? "Europe/Budapest";
    }
}
