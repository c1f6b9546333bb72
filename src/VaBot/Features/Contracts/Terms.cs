using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;
using VaBot.Time;

namespace VaBot.Features.Contracts;

/// <summary>Everything a contract says about whole months, from a month on until the next such row. A change is a new row: a month that is over keeps its terms.</summary>
public sealed class Terms : ILocked, IBelongsToClient, IRemembered
{
    public const int UsualObjectionDays = 14;

    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The first of a month.</summary>
    public required LocalDate From { get; init; }

    public DayZone Days { get; set; }

    /// <summary>IANA zone of the clock by which <see cref="DayZone.Client"/> counts; null for the one of the contract.</summary>
    public string? Zone { get; set; }

    /// <summary>A discount in percent of the amount, 0 to 100; 0 when none.</summary>
    public decimal DiscountPercent { get; set; }

    /// <summary>The first month of the contract, counted from 1, that has the discount.</summary>
    public int DiscountFromMonth { get; set; } = 1;

    /// <summary>Prepaid minutes; null when there is no package. Never together with <see cref="FixedFee"/>.</summary>
    public int? PackageMinutes { get; set; }

    /// <summary>Price of a package, in the contract's currency.</summary>
    public decimal? PackagePrice { get; set; }

    /// <summary>An hour beyond the package, in the contract's currency; null: that of other work.</summary>
    public decimal? OverageRate { get; set; }

    /// <summary>Minutes of a package that are not used up and may be carried into later months, at most; 0 when they lapse.</summary>
    public int RolloverMinutes { get; set; }

    /// <summary>How many months carried minutes last; null for as long as there is a package.</summary>
    public int? RolloverMonths { get; set; }

    public PackageRenewal Renews { get; set; }

    /// <summary>Paid every month whatever is done, in the contract's currency; null when there is none.</summary>
    public decimal? FixedFee { get; set; }

    /// <summary>Minutes a report's line is rounded to: 1 (not at all), 5, 6, 10 or 15.</summary>
    public int RoundTo { get; set; } = 1;

    public RoundingWay Rounding { get; set; }

    public ReportGrouping Grouping { get; set; }

    /// <summary>How many days the client may question a report.</summary>
    public int ObjectionDays { get; set; } = UsualObjectionDays;

    /// <summary>Whether a month's report goes to the client without the assistant's yes.</summary>
    public bool SendsItself { get; set; }

    /// <summary>Whether the client, too, is told when 80 % and all of a package or of a card's estimate are used up.</summary>
    public bool WarnsClient { get; set; }

    public bool ShowsMinutes { get; set; } = true;

    public bool ShowsRates { get; set; } = true;

    /// <summary>What she noted beside the cards may be meant for herself: hidden until she says otherwise.</summary>
    public bool ShowsNotes { get; set; }

    /// <summary>Minutes planned for this client in a week.</summary>
    public int? WeeklyMinutes { get; set; }

    /// <summary>Whether an approved report was counted by it: then no undo takes it away.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The day of the report on which work of this month stands: the one on which it was logged, or where the client's clock decides the one
    /// on which it began there. Work over midnight belongs as a whole to the day it began.</summary>
    /// <param name="logged">By the clock of whoever did it; in a month these terms are in force.</param>
    /// <param name="contractZone">IANA name; see <see cref="Contract.Zone"/>.</param>
    public LocalDate DayOf(LocalDate logged, Instant? startedAt, string contractZone) => Days == DayZone.Client && startedAt is { } start ? PersonClock.DayOf(start, Zone ?? contractZone) : logged;

    bool ILocked.IsLocked => IsUsed;

    Guid? IRemembered.RememberedBy => PracticeId;

    private sealed class Mapping : IEntityTypeConfiguration<Terms>
    {
        public void Configure(EntityTypeBuilder<Terms> terms)
        {
            terms.ToTable("Terms");
            terms.Property(t => t.Zone).HasMaxLength(60);
            terms.Property(t => t.DiscountPercent).HasPrecision(5, 2);
            terms.Property(t => t.DiscountFromMonth).HasDefaultValue(1);
            terms.Property(t => t.PackagePrice).HasPrecision(18, 3);
            terms.Property(t => t.OverageRate).HasPrecision(18, 3);
            terms.Property(t => t.FixedFee).HasPrecision(18, 3);
            terms.HasIndex(t => new { t.ClientId, t.From }).IsUnique();
            terms.HasIndex(t => t.PracticeId);
            terms.HasOne<Client>().WithMany().HasForeignKey(t => t.ClientId);
        }
    }
}

/// <summary>Whose clock decides the day of an entry that has clock times.</summary>
public enum DayZone
{
    /// <summary>The clock of whoever did the work.</summary>
    Assistant,

    Client,
}

public enum PackageRenewal
{
    Monthly,

    /// <summary>The next package begins when the last minute of one is gone, whenever that is.</summary>
    WhenUsedUp,
}

public enum RoundingWay
{
    Nearest,
    Up,
}

/// <summary>What one line of a report is about.</summary>
public enum ReportGrouping
{
    Task,
    Day,
}
