using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.People;

namespace VaBot.Features.MonthReports;

/// <summary>What one client got in one month. Open it is counted anew whenever it is looked at; from the approval on it is what was approved, for ever.</summary>
public sealed class MonthReport : IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate Month { get; init; }

    public ReportState State { get; set; }

    /// <summary>As approved (<see cref="Figures.FiguresJson"/>), all of it, also what the client does not get to see; null while it is open.</summary>
    public string? Figures { get; set; }

    /// <summary>Of what the client sees; printed on the files.</summary>
    public string? Hash { get; set; }

    /// <summary>Null when the contract says that it goes by itself.</summary>
    public Guid? ApprovedById { get; set; }

    public Instant? ApprovedAt { get; set; }

    /// <summary>When it was put on its way to the client.</summary>
    public Instant? SentAt { get; set; }

    /// <summary>The last day on which the client may question it, on the client's clock.</summary>
    public LocalDate? ObjectionUntil { get; set; }

    public Instant? SettledAt { get; set; }

    public bool IsLocked => State != ReportState.Open;

    public static MonthReport Of(Client client, LocalDate month) => new() { Id = Guid.CreateVersion7(), PracticeId = client.PracticeId, ClientId = client.Id, Month = month };

    private sealed class Mapping : IEntityTypeConfiguration<MonthReport>
    {
        public void Configure(EntityTypeBuilder<MonthReport> report)
        {
            report.ToTable("MonthReports");
            report.Ignore(r => r.IsLocked);
            report.Property(r => r.Hash).HasMaxLength(64);
            report.HasIndex(r => new { r.ClientId, r.Month }).IsUnique();
            report.HasIndex(r => new { r.PracticeId, r.Month });
            report.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId);
        }
    }
}

public enum ReportState
{
    Open,

    /// <summary>Locked, and on its way at the client's next working time.</summary>
    Approved,

    /// <summary>With the client, who may question its lines.</summary>
    Sent,

    /// <summary>Nothing is open any more.</summary>
    Settled,
}

/// <summary>A file of a report, byte for byte as it was sent.</summary>
public sealed class ReportFile : IBelongsToClient
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required Guid PracticeId { get; init; }

    public required Guid ClientId { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    private sealed class Mapping : IEntityTypeConfiguration<ReportFile>
    {
        public void Configure(EntityTypeBuilder<ReportFile> file)
        {
            file.ToTable("ReportFiles");
            file.Property(f => f.Name).HasMaxLength(120);
            file.Property(f => f.MediaType).HasMaxLength(100);
            file.HasIndex(f => f.ReportId);
            file.HasOne<MonthReport>().WithMany().HasForeignKey(f => f.ReportId);
        }
    }
}
