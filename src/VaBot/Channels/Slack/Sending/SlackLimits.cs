using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Delivery;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Sending;

/// <summary>What Slack takes from the bot: so many calls a minute of each method in each workspace, about one message a second in a conversation,
/// and nothing for as long as it asked. One workspace that is slow, full or silent never keeps another waiting.</summary>
/// <remarks>Numbers: Slack, "Rate limits" (tiers a minute, with room for bursts; <c>chat.postMessage</c> one a second and conversation, "several
/// hundred" a minute and workspace). What Slack says itself (<c>Retry-After</c>) counts more.</remarks>
internal sealed class SlackLimits(IOptions<SlackOptions> options, IClock clock)
{
    /// <summary>Doors remembered before those nobody waits at are forgotten.</summary>
    private const int MostDoors = 20_000;

    private static readonly Pace Workspace = new(PerSecond: 1000, Burst: 1000, AtOnce: 8);

    private static readonly Pace Tier3 = new(50 / 60d, Burst: 20, AtOnce: 4);

    private static readonly Pace Tier4 = new(100 / 60d, Burst: 40, AtOnce: 6);

    private static readonly Dictionary<string, Pace> Methods = new()
    {
        ["response"] = new(20, Burst: 100, AtOnce: 8),
        ["conversations.history"] = Tier3,
        ["conversations.replies"] = Tier3,
        ["conversations.open"] = Tier3,
    };

    private readonly Pace conversation = new(options.Value.MessagesPerSecond, Burst: Math.Max(4, (int)options.Value.MessagesPerSecond), AtOnce: 2);

    private readonly Pace posts = new(options.Value.WorkspaceMessagesPerMinute / 60, Burst: Math.Max(20, (int)(options.Value.WorkspaceMessagesPerMinute / 60)), AtOnce: 8);

    /// <summary>Tier 4 is a third of that.</summary>
    private readonly Pace whispers = new(options.Value.WorkspaceMessagesPerMinute / 180, Burst: Math.Max(40, (int)(options.Value.WorkspaceMessagesPerMinute / 180)), AtOnce: 6);

    private readonly ConcurrentDictionary<(string Team, string What), Turnstile> doors = new();

    private Instant lastTidied;

    /// <param name="room">For messages: where it is posted.</param>
    /// <returns>A pass, to be given back with the outcome; or how long to wait.</returns>
    public (SlackPass? Pass, TimeSpan Wait) Enter(string team, string method, string? room)
    {
        (string What, Pace Pace)[] wanted =
        [
            ("*", Workspace),
            (method, method switch { "chat.postMessage" => posts, "chat.postEphemeral" => whispers, _ => Methods.GetValueOrDefault(method, Tier4) }),
            .. room is null ? Array.Empty<(string, Pace)>() : [($"in {room}", conversation)],
        ];
        var entered = new List<Turnstile>(wanted.Length);
        foreach (var (what, pace) in wanted)
        {
            var door = Door(team, what, pace);
            if (door.Enter() is { } wait)
            {
                entered.ForEach(one => one.TurnBack());
                return (null, wait);
            }

            entered.Add(door);
        }

        return (new SlackPass(entered, clock), default);
    }

    /// <summary>A workspace that refuses the bot is asked again after a while only.</summary>
    public void Stop(string team, Duration wait) => Door(team, "*", Workspace).Rest(wait);

    private Turnstile Door(string team, string what, Pace pace)
    {
        if (doors.Count > MostDoors && clock.GetCurrentInstant() - lastTidied > Duration.FromMinutes(1))
        {
            lastTidied = clock.GetCurrentInstant();
            foreach (var (key, door) in doors.Where(door => door.Value.IsIdle))
            {
                doors.TryRemove(key, out _);
            }
        }

        return doors.GetOrAdd((team, what), _ => new Turnstile(pace, clock));
    }
}

/// <summary>The right to make one call; given back when it is over.</summary>
/// <param name="doors">The workspace's first, the method's second.</param>
internal sealed class SlackPass(IReadOnlyList<Turnstile> doors, IClock clock)
{
    private readonly Instant since = clock.GetCurrentInstant();

    public void GiveBack(SendResult result)
    {
        foreach (var door in doors)
        {
            door.Leave(clock.GetCurrentInstant() - since);
        }

        if (result is { Outcome: SendOutcome.TryAgain, Reason: "ratelimited" or "rate_limited", RetryAfter: { } wait })
        {
            doors[1].Rest(Duration.FromTimeSpan(wait));
        }

        if (SlackOutcome.IsSilence(result))
        {
            doors[0].Trouble();
        }
        else
        {
            doors[0].Answered();
        }
    }
}
