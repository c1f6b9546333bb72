using System.Collections.Concurrent;
using NodaTime;

namespace VaBot.Channels.Teams;

/// <summary>Keeps below what a conversation takes: 7 messages a second, 60 in 30 seconds, 1,800 an hour (Microsoft, "Optimize your bot with
/// rate limiting", per bot and conversation). What the service itself asks for comes on top.</summary>
internal sealed class TeamsPace(IClock clock)
{
    private static readonly (int Most, Duration Within)[] Limits = [(7, Duration.FromSeconds(1)), (60, Duration.FromSeconds(30)), (1800, Duration.FromHours(1))];

    /// <summary>Conversations remembered before the silent ones are forgotten.</summary>
    private const int Many = 1000;

    private readonly ConcurrentDictionary<string, Past> conversations = new(StringComparer.Ordinal);

    /// <summary>Counts one more call, if one more is allowed now.</summary>
    /// <returns>Null when it is; else how long to wait.</returns>
    public TimeSpan? Take(string conversation)
    {
        var now = clock.GetCurrentInstant();
        if (conversations.Count > Many)
        {
            Forget(now);
        }

        var past = conversations.GetOrAdd(conversation, _ => new Past());
        lock (past)
        {
            var free = Limits.Select(limit => past.FreeAt(limit.Most, limit.Within)).Append(past.HeldUntil).Max();
            if (free > now)
            {
                return (free - now).ToTimeSpan();
            }

            past.Add(now, Limits[^1].Most);
            return null;
        }
    }

    /// <summary>The service asked to be left alone for a while.</summary>
    public void Hold(string conversation, TimeSpan wait)
    {
        var past = conversations.GetOrAdd(conversation, _ => new Past());
        lock (past)
        {
            past.HeldUntil = Instant.Max(past.HeldUntil, clock.GetCurrentInstant() + Duration.FromTimeSpan(wait));
        }
    }

    private void Forget(Instant now)
    {
        foreach (var (conversation, past) in conversations)
        {
            if (past.Last + Limits[^1].Within < now)
            {
                conversations.TryRemove(conversation, out _);
            }
        }
    }

    private sealed class Past
    {
        private readonly List<Instant> calls = [];

        public Instant HeldUntil { get; set; } = Instant.FromUnixTimeSeconds(0);

        public Instant Last => calls.Count > 0 ? calls[^1] : HeldUntil;

        /// <summary>When the oldest of the last so many calls leaves the window.</summary>
        public Instant FreeAt(int most, Duration within) => calls.Count < most ? Instant.FromUnixTimeSeconds(0) : calls[^most] + within;

        public void Add(Instant now, int most)
        {
            calls.Add(now);
            if (calls.Count > 2 * most)
            {
                calls.RemoveRange(0, calls.Count - most);
            }
        }
    }
}
