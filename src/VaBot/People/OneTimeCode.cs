using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using VaBot.Data;

namespace VaBot.People;

/// <summary>Proof that whoever types it was shown it: good once, for a while. Only its hash is kept; whoever uses it removes it.</summary>
public sealed class OneTimeCode
{
    // Crockford's Base32: no two of its letters look alike. Twelve of them are 60 bits.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 12;

    private const int Group = 4;

    public required Guid Id { get; init; }

    public required CodeUse Use { get; init; }

    /// <summary>Whose code it is; null for <see cref="CodeUse.Claim"/>.</summary>
    public required Guid? PersonId { get; init; }

    public required byte[] Hash { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>Makes a code in place of every other of the same use and person.</summary>
    /// <returns>As it is shown, <c>7K3D-QX2M-94TB</c>; nobody can work it out again.</returns>
    public static async Task<string> IssueAsync(Database database, CodeUse use, Guid? person, Instant expiresAt, CancellationToken cancellationToken)
    {
        database.RemoveRange(await database.Set<OneTimeCode>().Where(old => old.Use == use && old.PersonId == person).ToListAsync(cancellationToken));
        var code = RandomNumberGenerator.GetString(Letters, Length);
        database.Add(new OneTimeCode { Id = Guid.CreateVersion7(), Use = use, PersonId = person, Hash = HashOf(use, code), ExpiresAt = expiresAt });
        return string.Join('-', code.Chunk(Group).Select(letters => new string(letters)));
    }

    /// <summary>The code that was typed, if there is one and it is still good. Every one there is gets compared, in constant time.</summary>
    public static async Task<OneTimeCode?> FindAsync(Database database, CodeUse use, string typed, Instant now, CancellationToken cancellationToken)
    {
        var hash = HashOf(use, typed);
        OneTimeCode? found = null;
        foreach (var code in await database.Set<OneTimeCode>().Where(code => code.Use == use && code.ExpiresAt > now).ToListAsync(cancellationToken))
        {
            found = CryptographicOperations.FixedTimeEquals(code.Hash, hash) ? code : found;
        }

        return found;
    }

    /// <summary>Cuts a code off the front of what was typed: any case, with or without dashes and spaces, letters for the digits they look like.</summary>
    /// <returns>Without a code, null and all of the text.</returns>
    public static (string? Code, string After) Cut(string text)
    {
        var letters = new StringBuilder(Length);
        var at = 0;
        for (; at < text.Length && letters.Length < Length; at++)
        {
            var letter = char.ToUpperInvariant(text[at]) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
            if (Letters.Contains(letter))
            {
                letters.Append(letter);
            }
            else if (!(char.IsWhiteSpace(letter) || letter is '-' or '–'))
            {
                return (null, text);
            }
        }

        return letters.Length == Length && (at == text.Length || !char.IsLetterOrDigit(text[at])) ? (letters.ToString(), text[at..]) : (null, text);
    }

    private static byte[] HashOf(CodeUse use, string code) => SHA256.HashData(Encoding.UTF8.GetBytes($"{use}/{code}"));

    private sealed class Mapping : IEntityTypeConfiguration<OneTimeCode>
    {
        public void Configure(EntityTypeBuilder<OneTimeCode> code)
        {
            code.ToTable("OneTimeCodes");
            code.Property(c => c.Hash).HasMaxLength(32);
            code.HasIndex(c => new { c.Use, c.PersonId });
            code.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        }
    }
}

/// <summary>What a code is good for.</summary>
public enum CodeUse
{
    /// <summary>Taking over a new installation.</summary>
    Claim,

    /// <summary>Being known by another account.</summary>
    Link,
}
