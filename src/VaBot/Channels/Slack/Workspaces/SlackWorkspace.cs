using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>One installation by OAuth: a workspace or a whole organisation that let the bot in, with its token; or a workspace of such an organisation, without.
/// Single-workspace installations by settings have no row.</summary>
public sealed class SlackWorkspace
{
    /// <summary>What whoever changes installations holds: they wait for each other, there are few.</summary>
    public static readonly Guid Subject = new("1a3f2c64-3f0e-4e07-9d6b-746f6b656e73");

    /// <summary>Slack's team id; the enterprise's for an installation of a whole organisation.</summary>
    public required string Team { get; init; }

    /// <summary>The organisation (Enterprise Grid) it belongs to, or null.</summary>
    public string? Enterprise { get; set; }

    public required string Name { get; set; }

    /// <summary>Who the bot is there.</summary>
    public string? BotUser { get; set; }

    public string? App { get; set; }

    /// <summary>What the workspace allowed, with commas.</summary>
    public string? Scopes { get; set; }

    /// <summary>Encrypted (<see cref="SlackVault"/>); null once it is over, and where the organisation's speaks.</summary>
    public string? Token { get; set; }

    /// <inheritdoc cref="Token"/>
    /// <remarks>Used once: each refresh gives another.</remarks>
    public string? RefreshToken { get; set; }

    /// <summary>When the token ends, where tokens are rotated; null for one that lasts.</summary>
    public Instant? ExpiresAt { get; set; }

    /// <summary>Somebody is fetching the next token until then.</summary>
    public Instant? RefreshingUntil { get; set; }

    public required Instant InstalledAt { get; set; }

    /// <summary>Since when the bot may not go there any more. What belongs to the practice stays.</summary>
    public Instant? EndedAt { get; set; }

    /// <summary>Slack's word for why.</summary>
    public string? EndReason { get; set; }

    /// <summary>Changes with every change.</summary>
    public Guid Mark { get; set; }

    /// <summary>Whether its organisation's token speaks here.</summary>
    public bool IsThroughOrganisation => Token is null && EndedAt is null && Enterprise is not null;

    /// <summary>The organisation let the bot into all its workspaces, this one too.</summary>
    public void JoinThrough(SlackWorkspace organisation)
    {
        if (!IsThroughOrganisation || Enterprise != organisation.Team)
        {
            (Enterprise, BotUser, App, Scopes) = (organisation.Team, organisation.BotUser, organisation.App, organisation.Scopes);
            (EndedAt, EndReason, Mark) = (null, null, Guid.CreateVersion7());
        }
    }

    /// <summary>The bot is out: tokens go, everything else stays.</summary>
    public void End(Instant at, string reason)
    {
        (Token, RefreshToken, ExpiresAt, RefreshingUntil, Mark) = (null, null, null, null, Guid.CreateVersion7());
        (EndedAt, EndReason) = (EndedAt ?? at, EndReason ?? reason);
    }

    private sealed class Mapping : IEntityTypeConfiguration<SlackWorkspace>
    {
        public void Configure(EntityTypeBuilder<SlackWorkspace> workspace)
        {
            workspace.ToTable("SlackWorkspaces");
            workspace.HasKey(w => w.Team);
            workspace.Ignore(w => w.IsThroughOrganisation);
            workspace.Property(w => w.Team).HasMaxLength(40);
            workspace.Property(w => w.Enterprise).HasMaxLength(40);
            workspace.Property(w => w.Name).HasMaxLength(200);
            workspace.Property(w => w.BotUser).HasMaxLength(40);
            workspace.Property(w => w.App).HasMaxLength(40);
            workspace.Property(w => w.Scopes).HasMaxLength(1000);
            workspace.Property(w => w.EndReason).HasMaxLength(80);
            workspace.Property(w => w.Mark).IsConcurrencyToken();
        }
    }
}
