using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;
using VaBot.Languages;

namespace VaBot.People;

/// <summary>Somebody the bot knows, whatever platform they write from.</summary>
public sealed class Person : IJournaled, IRemembered
{
    /// <summary>The <see cref="HolidaysOf"/> of somebody who keeps none.</summary>
    public const string NoHolidays = "-";

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    /// <summary>True while the name is what the platform says; false once the person, or whoever set them up, has given it.</summary>
    public bool NameIsAssumed { get; set; }

    public required Language Language { get; set; }

    /// <summary>True while nobody chose the language; then it is what the platform says, once it says something.</summary>
    public bool LanguageIsAssumed { get; set; }

    /// <summary>IANA zone; decides the local day of everything this person does.</summary>
    public required string Zone { get; set; }

    /// <summary>True when the person chose the zone; else it follows what the platform says of them.</summary>
    public bool ZoneIsPinned { get; set; }

    /// <summary>Working hours on a <see cref="WorkDays">working day</see>, local.</summary>
    public LocalTime WorkStarts { get; set; } = new(9, 0);

    /// <summary>Later than <see cref="WorkStarts"/> on the same day.</summary>
    public LocalTime WorkEnds { get; set; } = new(17, 0);

    /// <summary>ISO weekdays worked on, in order: <c>12345</c> is Monday to Friday. Never empty.</summary>
    public string WorkDays { get; set; } = "12345";

    /// <summary>Whose public holidays are kept: ISO 3166-1 or -2, <see cref="NoHolidays"/>, or null to follow the zone.</summary>
    public string? HolidaysOf { get; set; }

    /// <summary>Addressed formally, in languages that know the difference.</summary>
    public bool IsFormal { get; set; }

    /// <summary>How this person hears of what the other side changed; null is the habit of their role.</summary>
    public NoticeHabit? Notices { get; set; }

    /// <summary>How much this person can work in a week, whole minutes; null when not told.</summary>
    public int? CapacityMinutes { get; set; }

    /// <summary>On which day of the week before this person is asked about a week; null is Friday. Counts for assistants only.</summary>
    public IsoDayOfWeek? PlanDay { get; set; }

    /// <summary>The local time of that question, within working hours when it was chosen; null is 15:00.</summary>
    public LocalTime? PlanAt { get; set; }

    /// <summary>Every sentence, in this person's language and form of address.</summary>
    public Texts Texts() => Languages.Texts.In(Language, IsFormal);

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Person>
    {
        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.ToTable("People");
            person.Property(p => p.Name).HasMaxLength(200);
            person.Property(p => p.Zone).HasMaxLength(60);
            person.Property(p => p.WorkDays).HasMaxLength(7).HasDefaultValue("12345");
            person.Property(p => p.HolidaysOf).HasMaxLength(10);
        }
    }
}
