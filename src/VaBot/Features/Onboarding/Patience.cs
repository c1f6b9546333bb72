using NodaTime;
using VaBot.Messages;

namespace VaBot.Features.Onboarding;

/// <summary>Counts the wrong codes of each account, so that nobody tries for ever and everybody else may go on. Kept in memory only:
/// nobody fills the database with guesses.</summary>
internal sealed class Patience
{
    private const int MostTries = 5;

    private const int MostAccounts = 10_000;

    private static readonly Duration Within = Duration.FromMinutes(10);

    private readonly Lock one = new();

    private readonly Dictionary<ChatUser, List<Instant>> tries = [];

    public bool IsOver(ChatUser account, Instant now)
    {
        lock (one)
        {
            return tries.TryGetValue(account, out var when) && when.Count(at => now - at < Within) >= MostTries;
        }
    }

    public void Wrong(ChatUser account, Instant now)
    {
        lock (one)
        {
            if (tries.Count >= MostAccounts)
            {
                foreach (var (old, _) in tries.Where(known => now - known.Value[^1] >= Within).ToList())
                {
                    tries.Remove(old);
                }
            }

            // So many at once are an attack on memory; the code itself is out of reach of guessing.
            if (tries.Count >= MostAccounts)
            {
                tries.Clear();
            }

            if (!tries.TryGetValue(account, out var when))
            {
                tries[account] = when = [];
            }

            when.RemoveAll(at => now - at >= Within);
            when.Add(now);
        }
    }
}
