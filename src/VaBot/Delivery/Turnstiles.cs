using System.Collections.Concurrent;
using NodaTime;

namespace VaBot.Delivery;

/// <summary>The doors of one platform, by name: made when somebody comes, forgotten when nobody waits there.</summary>
public sealed class Turnstiles(IClock clock)
{
    /// <summary>Doors remembered before those nobody waits at are forgotten.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, Turnstile> doors = new(StringComparer.Ordinal);

    /// <summary>In ticks: one word, which many may read and write at once.</summary>
    private long lastTidied;

    /// <summary>Through all of these doors, or through none.</summary>
    /// <returns>A pass, to be given back when the call is over; or how long to wait.</returns>
    public (TurnstilePass? Pass, TimeSpan Wait) Enter(params ReadOnlySpan<(string Name, Pace Pace)> wanted)
    {
        var entered = new List<Turnstile>(wanted.Length);
        foreach (var (name, pace) in wanted)
        {
            var door = Door(name, pace);
            if (door.Enter() is { } wait)
            {
                entered.ForEach(one => one.TurnBack());
                return (null, wait);
            }

            entered.Add(door);
        }

        return (new TurnstilePass(entered, clock), default);
    }

    public Turnstile Door(string name, Pace pace)
    {
        if (doors.Count > Most && MayTidy())
        {
            foreach (var (key, door) in doors.Where(door => door.Value.IsIdle))
            {
                doors.TryRemove(key, out _);
            }
        }

        return doors.GetOrAdd(name, _ => new Turnstile(pace, clock));
    }

    /// <summary>For one of all who come within a minute.</summary>
    private bool MayTidy()
    {
        var (last, now) = (Interlocked.Read(ref lastTidied), clock.GetCurrentInstant().ToUnixTimeTicks());
        return now - last > NodaConstants.TicksPerMinute && Interlocked.CompareExchange(ref lastTidied, now, last) == last;
    }
}

/// <summary>The right to make one call.</summary>
public sealed class TurnstilePass(IReadOnlyList<Turnstile> doors, IClock clock)
{
    private readonly Instant since = clock.GetCurrentInstant();

    /// <summary>As they were asked for.</summary>
    public IReadOnlyList<Turnstile> Doors => doors;

    public void GiveBack()
    {
        foreach (var door in doors)
        {
            door.Leave(clock.GetCurrentInstant() - since);
        }
    }
}
