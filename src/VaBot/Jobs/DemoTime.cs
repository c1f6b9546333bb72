using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Jobs;

/// <summary>How far a demo has moved its clock: kept, so that after a restart what was logged then does not lie in the future.</summary>
public sealed class DemoTime
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    /// <summary>Ahead of the real time, milliseconds.</summary>
    public required long AheadMilliseconds { get; set; }

    public Duration Ahead => Duration.FromMilliseconds(AheadMilliseconds);

    private sealed class Mapping : IEntityTypeConfiguration<DemoTime>
    {
        public void Configure(EntityTypeBuilder<DemoTime> time)
        {
            time.ToTable("DemoTime");
            time.Ignore(t => t.Ahead);
            time.Property(t => t.Id).ValueGeneratedNever();
        }
    }
}
