using System.Collections.Concurrent;
using NodaTime;
using VaBot.Messages;

namespace VaBot.Channels.Slack;

/// <summary>How Slack and the bot get along just now, for whoever runs the bot.</summary>
internal sealed class SlackCondition(IClock clock, ILogger<SlackCondition> log)
{
    /// <summary>Connections come and go; without any for this long, something is wrong.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<string, string> refusals = new();

    private readonly Lock one = new();

    private Instant? downSince;

    private int up;

    private string? lastRefusal;

    /// <summary>A sentence; null when all is well.</summary>
    public string? Trouble
    {
        get
        {
            lock (one)
            {
                if (downSince is { } since && clock.GetCurrentInstant() - since >= Patience)
                {
                    return $"Slack: no socket for {(int)(clock.GetCurrentInstant() - since).TotalMinutes} minutes{(lastRefusal is null ? "" : $" ({lastRefusal})")}.";
                }
            }

            return refusals.IsEmpty ? null : $"Slack: {string.Join(", ", refusals.Take(5).Select(refusal => $"workspace {refusal.Key} refuses the bot ({refusal.Value})"))}.";
        }
    }

    public void ExpectSockets()
    {
        lock (one)
        {
            downSince = clock.GetCurrentInstant();
        }
    }

    public void SocketUp()
    {
        lock (one)
        {
            (up, downSince, lastRefusal) = (up + 1, null, null);
        }
    }

    public void SocketDown()
    {
        lock (one)
        {
            up--;
            downSince = up > 0 ? null : clock.GetCurrentInstant();
        }
    }

    public void AskedForSocket(SendResult result)
    {
        lock (one)
        {
            lastRefusal = result.Outcome == SendOutcome.Sent ? lastRefusal : result.Reason;
        }
    }

    public void Refused(string team, string reason)
    {
        refusals[team] = reason;
        log.LogError("Slack workspace {Team} does not take the bot's token: {Reason}. Its messages wait", team, reason);
    }

    public void Welcomed(string team) => refusals.TryRemove(team, out _);
}
