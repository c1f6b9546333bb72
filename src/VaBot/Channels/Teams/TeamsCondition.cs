using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace VaBot.Channels.Teams;

/// <summary>How Teams and the bot get along just now, for whoever runs the bot.</summary>
internal sealed class TeamsCondition(IOptions<TeamsOptions> options, ILogger<TeamsCondition> log)
{
    private readonly ConcurrentDictionary<string, string> refusals = new(StringComparer.OrdinalIgnoreCase);

    private volatile string? keysFailed;

    public bool IsOn => options.Value.IsOn;

    /// <summary>A sentence; null when all is well.</summary>
    public string? Trouble => (refusals.IsEmpty, keysFailed) switch
    {
        (false, _) => $"Teams: {string.Join(", ", refusals.Take(5).Select(refusal => $"registration {refusal.Key} cannot speak ({refusal.Value})"))}.",
        (_, { } reason) => $"Teams: the keys that prove what comes in cannot be fetched ({reason}).",
        _ => null,
    };

    /// <summary>Microsoft gave a registration no token, or Teams does not take it.</summary>
    /// <param name="reason">A constant word or a code of Microsoft's.</param>
    public void Refused(string appId, string reason)
    {
        if (!refusals.TryGetValue(appId, out var before) || before != reason)
        {
            log.LogError("Registration {AppId} cannot speak in Teams: {Reason}. Its messages wait", appId, reason);
        }

        refusals[appId] = reason;
    }

    public void Taken(string appId) => refusals.TryRemove(appId, out _);

    public void KeysFailed(string reason, int known)
    {
        keysFailed = reason;
        log.LogWarning("The keys that prove what Teams sends could not be fetched ({Reason}); {Count} known keys go on", reason, known);
    }

    public void KeysCame() => keysFailed = null;
}
