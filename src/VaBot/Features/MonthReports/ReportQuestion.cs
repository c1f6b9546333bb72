using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>What a client asked about a line of a report, and what the assistant said. Both stay with the line.</summary>
public sealed class ReportQuestion : IBelongsToClient
{
    public const int Longest = 1_000;

    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The line's number on the report, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>As typed.</summary>
    public required string Question { get; init; }

    public required Guid AskedById { get; init; }

    public required Instant AskedAt { get; init; }

    public string? Answer { get; set; }

    public Guid? AnsweredById { get; set; }

    public Instant? AnsweredAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<ReportQuestion>
    {
        public void Configure(EntityTypeBuilder<ReportQuestion> question)
        {
            question.ToTable("ReportQuestions");
            question.Property(q => q.Question).HasMaxLength(Longest);
            question.Property(q => q.Answer).HasMaxLength(Longest);
            question.HasIndex(q => new { q.ReportId, q.Line });
            question.HasIndex(q => new { q.PracticeId, q.AskedAt }).HasFilter("\"Answer\" IS NULL");
            question.HasIndex(q => new { q.ClientId, q.AskedAt });
            question.HasOne<MonthReport>().WithMany().HasForeignKey(q => q.ReportId);
        }
    }
}
