using NodaTime;

namespace VaBot.Delivery;

/// <summary>How long to wait before a message is tried again.</summary>
public static class Backoff
{
    private static readonly Duration Longest = Duration.FromMinutes(15);

    /// <summary>2 s, 4 s, 8 s … up to 15 min, each up to a quarter longer so that many messages do not come back at once.</summary>
    /// <param name="attempts">Tries made so far, at least 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static Duration After(int attempts, double chance)
    {
        var seconds = Math.Min(Math.Pow(2, Math.Min(attempts, 30)), Longest.TotalSeconds);
        return Duration.FromSeconds(seconds * (1 + chance / 4));
    }
}
