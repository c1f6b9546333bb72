using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using File = VaBot.Messages.File;

namespace VaBot.Delivery;

/// <summary>A document of a message where the platform takes none: whoever has the link may fetch it, until the link ends or is revoked.</summary>
public sealed class SharedFile
{
    public static readonly Duration GoodFor = Duration.FromDays(30);

    private const int IdLength = 16, SignatureLength = 32;

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>What this file's links are signed with.</summary>
    public required byte[] Secret { get; init; }

    public required Instant CreatedAt { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>Since when no link to it works; null while they do.</summary>
    public Instant? RevokedAt { get; set; }

    /// <summary>The name of a message's file: the same however often the message is tried.</summary>
    public static Guid IdOf(string key, int number) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}/{number}")).AsSpan(0, IdLength));

    public static SharedFile Of(Guid id, File file, Instant now) => new()
    {
        Id = id,
        Name = file.Name,
        MediaType = file.MediaType,
        Content = file.Content,
        Secret = RandomNumberGenerator.GetBytes(SignatureLength),
        CreatedAt = now,
        ExpiresAt = now + GoodFor,
    };

    /// <summary>The last part of its link: the id and, signed with it, when it ends.</summary>
    public string Signed() => Base64Url.EncodeToString([.. Id.ToByteArray(), .. Signature()]);

    /// <returns>Null when nobody is meant to have the file by this link, now.</returns>
    public static async Task<SharedFile?> FindAsync(IQueryable<SharedFile> files, string signed, Instant now, CancellationToken cancellationToken)
    {
        var given = new byte[IdLength + SignatureLength];
        if (!Base64Url.IsValid(signed, out var length) || length != given.Length)
        {
            return null;
        }

        Base64Url.DecodeFromChars(signed, given);
        var id = new Guid(given.AsSpan(0, IdLength));
        var file = await files.AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellationToken);
        return file is { RevokedAt: null } && file.ExpiresAt > now && CryptographicOperations.FixedTimeEquals(given.AsSpan(IdLength), file.Signature()) ? file : null;
    }

    private byte[] Signature() => HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes($"{Id:N}/{ExpiresAt.ToUnixTimeMilliseconds()}"));

    private sealed class Mapping : IEntityTypeConfiguration<SharedFile>
    {
        public void Configure(EntityTypeBuilder<SharedFile> file)
        {
            file.ToTable("SharedFiles");
            file.Property(f => f.Name).HasMaxLength(300);
            file.Property(f => f.MediaType).HasMaxLength(100);
            file.Property(f => f.Secret).HasMaxLength(SignatureLength);
            file.HasIndex(f => f.ExpiresAt);
        }
    }
}
