using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.People;

namespace VaBot.Features.Contracts;

/// <summary>What a client and the practice agreed and what does not change with time. All that does has a day it begins: <see cref="Terms"/> and <see cref="Rate"/>.</summary>
public sealed class Contract : IJournaled, IBelongsToClient, IRemembered
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>ISO 4217; decides the minor unit amounts are rounded to.</summary>
    public required string Currency { get; set; }

    /// <summary>IANA zone of the client; decides the day of an entry where the terms say so (<see cref="Terms.Days"/>) and name no other.</summary>
    public required string Zone { get; init; }

    public required LocalDate StartsOn { get; set; }

    Guid? IRemembered.RememberedBy => PracticeId;

    private sealed class Mapping : IEntityTypeConfiguration<Contract>
    {
        public void Configure(EntityTypeBuilder<Contract> contract)
        {
            contract.ToTable("Contracts");
            contract.Property(c => c.Currency).HasMaxLength(3);
            contract.Property(c => c.Zone).HasMaxLength(60);
            contract.HasIndex(c => c.ClientId).IsUnique();
            contract.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
        }
    }
}
