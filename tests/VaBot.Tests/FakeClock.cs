using NodaTime;

namespace VaBot.Tests;

/// <summary>Stands still until told.</summary>
public sealed class FakeClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
