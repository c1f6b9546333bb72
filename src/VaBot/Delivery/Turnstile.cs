using NodaTime;

namespace VaBot.Delivery;

/// <summary>What a platform takes through one door.</summary>
/// <param name="PerSecond">Calls a second in the long run.</param>
/// <param name="Burst">Calls at once before that counts.</param>
/// <param name="AtOnce">Calls under way at the same time.</param>
public sealed record Pace(double PerSecond, int Burst, int AtOnce)
{
    /// <summary>When set, calls may come as unevenly as they like: <see cref="Burst"/> of them within it, whichever moment it begins, and no more.</summary>
    public Duration? Window { get; init; }

    /// <summary>So many calls within a time, whichever moment it begins.</summary>
    public static Pace Within(Duration window, int most, int atOnce) => new(most / window.TotalSeconds, most, atOnce) { Window = window };
}

/// <summary>One door of a platform (a workspace's method, a conversation): lets through what it takes. Whoever comes too early is told when to come
/// again, everybody another moment, so that nobody waits in here and keeps others from other doors.</summary>
public sealed class Turnstile(Pace pace, IClock clock)
{
    /// <summary>The longest rest of a door behind which nobody answers.</summary>
    private static readonly Duration LongestRest = Duration.FromMinutes(1);

    /// <summary>The least time between two who come again to a full door.</summary>
    private static readonly Duration Crowded = Duration.FromMilliseconds(50);

    /// <summary>As much too early as one that was promised may be, since nobody comes to the millisecond.</summary>
    private static readonly Duration Moment = Duration.FromMilliseconds(50);

    private readonly Lock one = new();

    private readonly Duration step = Duration.FromSeconds(1 / pace.PerSecond);

    /// <summary>With a window: when the last calls were made, as many as fit into it.</summary>
    private readonly List<Instant> recent = [];

    /// <summary>When the next call would be due if all came evenly.</summary>
    private Instant due = NodaConstants.UnixEpoch;

    /// <summary>The last moment somebody was told to come again.</summary>
    private Instant promised = NodaConstants.UnixEpoch;

    /// <summary>The turn of the last one who came a moment too early.</summary>
    private Instant kept = NodaConstants.UnixEpoch;

    private Instant restsUntil = NodaConstants.UnixEpoch;

    private int inside;

    private int troubles;

    /// <summary>How long a call takes of late.</summary>
    private Duration usual = Duration.Zero;

    /// <summary>True for a door that nobody has to wait at: it may be forgotten.</summary>
    public bool IsIdle
    {
        get
        {
            lock (one)
            {
                var now = clock.GetCurrentInstant();
                return inside == 0 && troubles == 0 && due <= now && restsUntil <= now && promised <= now && (recent.Count == 0 || recent[^1] + pace.Window <= now);
            }
        }
    }

    /// <summary>From when on the next call may be made.</summary>
    private Instant Early => pace.Window is not { } window ? due - step * (pace.Burst - 1) : recent.Count < pace.Burst ? NodaConstants.UnixEpoch : recent[^pace.Burst] + window;

    /// <returns>Null when the call may be made, and <see cref="Leave"/> must follow; else how long to wait.</returns>
    public TimeSpan? Enter()
    {
        lock (one)
        {
            var now = clock.GetCurrentInstant();
            var early = Early;
            var isFull = inside >= (troubles > 0 ? 1 : pace.AtOnce);
            if (now >= restsUntil && now >= early && !isFull)
            {
                Count(now);
                return null;
            }

            // Whoever comes a moment too early, and alone, keeps that turn: at the end of a long queue it would be nobody's.
            if (now >= restsUntil && !isFull && now >= kept && early - now <= Moment)
            {
                kept = early;
                return (early - now).ToTimeSpan();
            }

            // Behind a full door nobody knows when there is room: whoever waits for it does not ask every moment.
            var apart = isFull ? Duration.Max(step, Duration.Max(usual / pace.AtOnce, Crowded)) : step;
            promised = Instant.Max(Instant.Max(promised, Instant.Max(now, restsUntil)) + apart, early);
            return (promised - now).ToTimeSpan();
        }
    }

    /// <summary>The call was not made after all.</summary>
    public void TurnBack()
    {
        lock (one)
        {
            inside--;
            due -= step;
            if (recent.Count > 0)
            {
                recent.RemoveAt(recent.Count - 1);
            }
        }
    }

    public void Leave(Duration took)
    {
        lock (one)
        {
            inside--;
            usual = (usual * 3 + took) / 4;
        }
    }

    /// <summary>The platform wants to be left alone.</summary>
    public void Rest(Duration wait)
    {
        lock (one)
        {
            restsUntil = Instant.Max(restsUntil, clock.GetCurrentInstant() + wait);
        }
    }

    /// <summary>Nobody answered: one at a time now, and each time later.</summary>
    public void Trouble()
    {
        lock (one)
        {
            troubles = Math.Min(troubles + 1, 10);
            restsUntil = Instant.Max(restsUntil, clock.GetCurrentInstant() + Duration.Min(Duration.FromSeconds(Math.Pow(2, troubles - 1)), LongestRest));
        }
    }

    public void Answered()
    {
        lock (one)
        {
            troubles = 0;
        }
    }

    private void Count(Instant now)
    {
        inside++;
        due = Instant.Max(due, now) + step;
        if (pace.Window is null)
        {
            return;
        }

        if (recent.Count == 2 * pace.Burst)
        {
            recent.RemoveRange(0, pace.Burst);
        }

        recent.Add(now);
    }
}
