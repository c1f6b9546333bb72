using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>Something the bot will say about a month at a time of its own. One row a thing to say, found by its due time; gone once said.</summary>
public sealed class MonthDue
{
    public required Guid Id { get; init; }

    public required MonthDueKind Kind { get; init; }

    public required Guid PracticeId { get; init; }

    /// <summary>Who hears it, and so whose working time decides.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The month it is about, by its first day.</summary>
    public required LocalDate Month { get; init; }

    /// <summary>The report, question, wish, client, card, plan or proposal it is about; null for what is about all of an assistant's clients.</summary>
    public Guid? AboutId { get; init; }

    public required Instant DueAt { get; set; }

    public static MonthDue Of(MonthDueKind kind, Guid practice, Guid person, LocalDate month, Guid? about, Instant at) =>
        new() { Id = Guid.CreateVersion7(), Kind = kind, PracticeId = practice, PersonId = person, Month = month, AboutId = about, DueAt = at };

    private sealed class Mapping : IEntityTypeConfiguration<MonthDue>
    {
        public void Configure(EntityTypeBuilder<MonthDue> due)
        {
            due.ToTable("MonthDues");
            due.HasIndex(d => d.DueAt);
            due.HasIndex(d => new { d.PersonId, d.Kind, d.Month, d.AboutId }).IsUnique();
            due.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId);
        }
    }
}

public enum MonthDueKind
{
    /// <summary>The 1st: the assistant gets all her clients' month. Whoever plans such a row sees first that she has none, and it is always for the next month not
    /// asked about; the index would not refuse a second, since it is about nothing.</summary>
    Ask,

    /// <summary>The 1st: what goes out without her yes. Planned like <see cref="Ask"/>, and before it; not bound to her working time.</summary>
    SendAlone,

    /// <summary>An approved report goes to the client.</summary>
    Show,

    /// <summary>The days to object are over.</summary>
    Settle,

    /// <summary>To the assistant: a client questions a line.</summary>
    TellQuestion,

    /// <summary>To the client: the answer.</summary>
    TellAnswer,

    /// <summary>To the assistant: a client wants more hours.</summary>
    TellWish,

    /// <summary>To the client: the hours are there, or no longer.</summary>
    TellExtra,

    /// <summary>Four fifths of a client's package are used.</summary>
    TellNearlyUsed,

    /// <summary>All of a client's package is used.</summary>
    TellUsedUp,

    /// <summary>Four fifths of a card's estimate are used.</summary>
    TellCardNearlyUsed,

    /// <summary>All of a card's estimate is used.</summary>
    TellCardUsedUp,

    /// <summary>To the assistant: a report, plan or proposal waits, since nobody of the client can be reached (<see cref="LostRoom"/>).</summary>
    TellWaits,
}
