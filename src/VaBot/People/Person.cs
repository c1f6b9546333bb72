using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;

namespace VaBot.People;

/// <summary>Somebody the bot knows, whatever platform they write from.</summary>
public sealed class Person : IJournaled, IRemembered
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required Language Language { get; set; }

    /// <summary>IANA zone; decides the local day of everything this person does.</summary>
    public required string Zone { get; set; }

    /// <summary>Working hours, Monday to Friday, local.</summary>
    public LocalTime WorkStarts { get; set; } = new(9, 0);

    public LocalTime WorkEnds { get; set; } = new(17, 0);

    /// <summary>How much this person can work in a week, whole minutes; null when not told.</summary>
    public int? CapacityMinutes { get; set; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Person>
    {
        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.ToTable("People");
            person.Property(p => p.Name).HasMaxLength(200);
            person.Property(p => p.Zone).HasMaxLength(60);
        }
    }
}
