using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Contracts;

/// <summary>What a client and the practice agreed. Rates are kept apart, each with the day it begins (<see cref="Rate"/>).</summary>
public sealed class Contract : IJournaled, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>ISO 4217; decides the minor unit amounts are rounded to.</summary>
    public required string Currency { get; set; }

    /// <summary>IANA zone in which the month closes.</summary>
    public required string Zone { get; set; }

    public required LocalDate StartsOn { get; set; }

    /// <summary>A discount in percent of the amount; 0 when none.</summary>
    public decimal DiscountPercent { get; set; }

    /// <summary>The first month of the contract, counted from 1, that has the discount.</summary>
    public int? DiscountFromMonth { get; set; }

    /// <summary>Prepaid minutes a calendar month; null when there is no package.</summary>
    public int? PackageMinutes { get; set; }

    /// <summary>Price of the package, in <see cref="Currency"/>.</summary>
    public decimal? PackagePrice { get; set; }

    /// <summary>An hour beyond the package, in <see cref="Currency"/>.</summary>
    public decimal? OverageRate { get; set; }

    /// <summary>Minutes planned for this client in a week.</summary>
    public int? WeeklyMinutes { get; set; }

    /// <summary>Whether the client, too, is told when a card has used up 80 % and all of its estimate.</summary>
    public bool WarnsClient { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Contract>
    {
        public void Configure(EntityTypeBuilder<Contract> contract)
        {
            contract.ToTable("Contracts");
            contract.Property(c => c.Currency).HasMaxLength(3);
            contract.Property(c => c.Zone).HasMaxLength(60);
            contract.Property(c => c.DiscountPercent).HasPrecision(5, 2);
            contract.Property(c => c.PackagePrice).HasPrecision(18, 3);
            contract.Property(c => c.OverageRate).HasPrecision(18, 3);
            contract.HasIndex(c => c.ClientId).IsUnique();
            contract.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
        }
    }
}

/// <summary>What an hour of a service costs from a day on. A raise is a new row: the past keeps its rate.</summary>
public sealed class Rate : IJournaled, IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>As in <c>TaskItem.Service</c>; null is the rate of all other work.</summary>
    public required string? Service { get; init; }

    /// <summary>An hour, in the contract's currency.</summary>
    public required decimal Hourly { get; set; }

    public required LocalDate From { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<Rate>
    {
        public void Configure(EntityTypeBuilder<Rate> rate)
        {
            rate.ToTable("Rates");
            rate.Property(r => r.Service).HasMaxLength(80);
            rate.Property(r => r.Hourly).HasPrecision(18, 3);
            rate.HasIndex(r => new { r.ClientId, r.Service, r.From });
            rate.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        }
    }
}
