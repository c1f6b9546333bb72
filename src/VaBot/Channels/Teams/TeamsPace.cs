using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Keeps below what Teams takes: 7 messages a second, 60 in 30 seconds and 1,800 an hour of a conversation, 50 calls a second of a
/// registration in a tenant (Microsoft, "Optimize your bot with rate limiting in Teams"). What the service itself asks for comes on top, and a
/// tenant or a service address that is slow, full or silent never keeps another waiting.</summary>
internal sealed class TeamsPace(IClock clock)
{
    private static readonly Pace Service = new(PerSecond: 1000, Burst: 1000, AtOnce: 56);

    /// <summary>A little below, as clocks differ.</summary>
    private static readonly Pace Tenant = Pace.Within(Duration.FromSeconds(1), most: 48, atOnce: 24);

    private static readonly Pace Moment = Pace.Within(Duration.FromSeconds(1), most: 6, atOnce: 2);

    private static readonly Pace While = Pace.Within(Duration.FromSeconds(30), most: 59, atOnce: 2);

    private static readonly Pace Hour = Pace.Within(Duration.FromHours(1), most: 1790, atOnce: 2);

    /// <summary>A conversation may be told to wait although the tenant is what is full; then the tenant waits a little too.</summary>
    private static readonly Duration Breath = Duration.FromSeconds(1);

    private readonly Turnstiles doors = new(clock);

    /// <returns>A pass, to be given back with the outcome; or how long to wait.</returns>
    public (TeamsPass? Pass, TimeSpan Wait) Enter(TeamsReference reference, string conversation)
    {
        var tenant = $"{reference.ServiceUrl} {reference.AppId} {reference.Tenant}";
        var (pass, wait) = doors.Enter((tenant, Tenant), ($"{tenant} {conversation}", Moment), ($"{tenant} {conversation} while", While), ($"{tenant} {conversation} hour", Hour), (reference.ServiceUrl, Service));
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
