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
    private static readonly Pace Workspace = new(PerSecond: 1000, Burst: 1000, AtOnce: 8);

    private static readonly Pace Tier3 = new(50 / 60d, Burst: 20, AtOnce: 4);

    private static readonly Pace Tier4 = new(100 / 60d, Burst: 40, AtOnce: 6);

    private static readonly Dictionary<string, Pace> Methods = new()
    {
        ["response"] = new(20, Burst: 100, AtOnce: 8),
        ["chat.update"] = Tier3,
        ["chat.delete"] = Tier3,
        ["conversations.history"] = Tier3,
        ["conversations.replies"] = Tier3,
        ["conversations.open"] = Tier3,
    };

    private readonly Pace conversation = new(options.Value.MessagesPerSecond, Burst: Math.Max(4, (int)options.Value.MessagesPerSecond), AtOnce: 2);

    private readonly Pace posts = new(options.Value.WorkspaceMessagesPerMinute / 60, Burst: Math.Max(20, (int)(options.Value.WorkspaceMessagesPerMinute / 60)), AtOnce: 8);

    /// <summary>Tier 4 is a third of that.</summary>
    private readonly Pace whispers = new(options.Value.WorkspaceMessagesPerMinute / 180, Burst: Math.Max(40, (int)(options.Value.WorkspaceMessagesPerMinute / 180)), AtOnce: 6);

    private readonly Turnstiles doors = new(clock);

    /// <param name="room">For messages: where it is posted.</param>
    /// <returns>A pass, to be given back with the outcome; or how long to wait.</returns>
    public (SlackPass? Pass, TimeSpan Wait) Enter(string team, string method, string? room)
    {
        var wanted = new List<(string, Pace)>
        {
            (Everything(team), Workspace),
            ($"{team} {method}", method switch { "chat.postMessage" => posts, "chat.postEphemeral" => whispers, _ => Methods.GetValueOrDefault(method, Tier4) }),
        };
        if (room is not null)
        {
            wanted.Add(($"{team} in {room}", conversation));
        }

        var (pass, wait) = doors.Enter([.. wanted]);
        return (pass is null ? null : new SlackPass(pass), wait);
    }

    /// <summary>A workspace that refuses the bot is asked again after a while only.</summary>
    public void Stop(string team, Duration wait) => doors.Door(Everything(team), Workspace).Rest(wait);

    private static string Everything(string team) => $"{team} *";
}

/// <summary>The right to make one call; given back when it is over.</summary>
internal sealed class SlackPass(TurnstilePass pass)
{
    public void GiveBack(SendResult result)
    {
        var (workspace, method) = (pass.Doors[0], pass.Doors[1]);
        pass.GiveBack();
        if (result is { Outcome: SendOutcome.TryAgain, Reason: "ratelimited" or "rate_limited", RetryAfter: { } wait })
        {
            method.Rest(Duration.FromTimeSpan(wait));
        }

        if (SlackOutcome.IsSilence(result))
        {
            workspace.Trouble();
        }
        else
        {
            workspace.Answered();
        }
    }
}
