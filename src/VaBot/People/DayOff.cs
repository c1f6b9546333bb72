using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Time;

namespace VaBot.People;

/// <summary>Local days on which a person does not work, both ends included.</summary>
public sealed class DayOff : IJournaled, IMadeByPerson
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required LocalDate From { get; set; }

    /// <summary>Not before <see cref="From"/>.</summary>
    public required LocalDate To { get; set; }

    public Days Days => new(From, To);

    private sealed class Mapping : IEntityTypeConfiguration<DayOff>
    {
        public void Configure(EntityTypeBuilder<DayOff> day)
        {
            day.ToTable("DaysOff");
            day.Ignore(d => d.Days);
            day.HasIndex(d => new { d.PersonId, d.To });
            day.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
        }
    }
}
