using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Keeps below what Teams takes: 7 messages a second, 60 in 30 seconds and 1,800 an hour of a conversation, 50 calls a second of a
/// registration in a tenant (Microsoft, "Optimize your bot with rate limiting in Teams"). What the service itself asks for comes on top, and a
/// tenant or a service address that is slow, full or silent never keeps another waiting.</summary>
internal sealed class TeamsPace(IClock clock)
{
    private static readonly Pace Service = new(PerSecond: 1000, Burst: 1000, AtOnce: 40);

    private static readonly Pace Tenant = new(PerSecond: 45, Burst: 5, AtOnce: 12);

    /// <summary>At most 6 in a second and 59 in 30.</summary>
    private static readonly Pace Moment = new(PerSecond: 1.8, Burst: 5, AtOnce: 2);

    /// <summary>At most 1,770 in an hour, and together with <see cref="Moment"/> never more than 59 in 30 seconds.</summary>
    private static readonly Pace Hour = new(PerSecond: 0.45, Burst: 150, AtOnce: 2);

    /// <summary>A conversation may be told to wait although the tenant is what is full; then the tenant waits a little too.</summary>
    private static readonly Duration Breath = Duration.FromSeconds(1);

    private readonly Turnstiles doors = new(clock);

    /// <returns>A pass, to be given back with the outcome; or how long to wait.</returns>
    public (TeamsPass? Pass, TimeSpan Wait) Enter(TeamsReference reference, string conversation)
    {
        var tenant = $"{reference.ServiceUrl} {reference.AppId} {reference.Tenant}";
        var (pass, wait) = doors.Enter((tenant, Tenant), ($"{tenant} {conversation}", Moment), ($"{tenant} {conversation} hour", Hour), (reference.ServiceUrl, Service));
        return (pass is null ? null : new TeamsPass(pass), wait);
    }

    /// <summary>The right to make one call; given back when it is over.</summary>
    internal sealed class TeamsPass(TurnstilePass pass)
    {
        public void GiveBack(SendResult result)
        {
            var (tenant, conversation) = (pass.Doors[0], pass.Doors[1]);
            pass.GiveBack();
            if (result is { Outcome: SendOutcome.TryAgain, RetryAfter: { } wait })
            {
                conversation.Rest(Duration.FromTimeSpan(wait));
                tenant.Rest(Duration.Min(Breath, Duration.FromTimeSpan(wait)));
            }

            if (TeamsOutcome.IsSilence(result))
            {
                tenant.Trouble();
            }
            else
            {
                tenant.Answered();
            }
        }
    }
}
