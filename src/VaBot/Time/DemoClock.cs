using NodaTime;

namespace VaBot.Time;

/// <summary>The clock of demo mode: runs like any other and can be moved forward, never back.</summary>
public sealed class DemoClock(IClock real) : IClock
{
    private long aheadTicks;

    public Instant GetCurrentInstant() => real.GetCurrentInstant() + Duration.FromTicks(Interlocked.Read(ref aheadTicks));

    /// <summary>How far this clock is ahead of the real one.</summary>
    public Duration Ahead => Duration.FromTicks(Interlocked.Read(ref aheadTicks));

    /// <returns>False, and nothing moved, when <paramref name="now"/> is before the clock's own now.</returns>
    public bool MoveTo(Instant now)
    {
        var ahead = now - GetCurrentInstant();
        if (ahead < Duration.Zero)
        {
            return false;
        }

        Interlocked.Add(ref aheadTicks, ahead.BclCompatibleTicks);
        return true;
    }
}
