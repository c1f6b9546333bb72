using NodaTime;

namespace VaBot.Time;

/// <summary>The clock of demo mode: runs like any other and can be moved forward, never back.</summary>
public sealed class DemoClock(IClock real) : IClock
{
    private long aheadTicks;

    /// <summary>The clock on the wall: what a proof's freshness is measured by, however far a demo has jumped ahead.</summary>
    public static IClock RealOf(IClock clock) => clock is DemoClock demo ? demo.Real : clock;

    private IClock Real { get; } = real;

    public Instant GetCurrentInstant() => Real.GetCurrentInstant() + Duration.FromTicks(Interlocked.Read(ref aheadTicks));

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
