using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VaBot.Data;

namespace VaBot.People;

/// <summary>A person who works in a practice, as <see cref="Role.Assistant"/> or <see cref="Role.Colleague"/>.</summary>
public sealed class Member : IJournaled, IRemembered
{
    public required Guid PersonId { get; init; }

    public required Guid PracticeId { get; init; }

    public required Role Role { get; set; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Member>
    {
        public void Configure(EntityTypeBuilder<Member> member)
        {
            member.ToTable("Members");
            member.HasKey(m => new { m.PersonId, m.PracticeId });
            member.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
            member.HasOne<Practice>().WithMany().HasForeignKey(m => m.PracticeId);
        }
    }
}

/// <summary>A person of one client: a <see cref="Role.Contact"/>, or a <see cref="Role.Colleague"/> the client is shared with.</summary>
public sealed class Contact : IJournaled, IRemembered
{
    public required Guid PersonId { get; init; }

    public required Guid ClientId { get; init; }

    public required Role Role { get; set; }

    Guid? IRemembered.RememberedBy => null;

    private sealed class Mapping : IEntityTypeConfiguration<Contact>
    {
        public void Configure(EntityTypeBuilder<Contact> contact)
        {
            contact.ToTable("Contacts");
            contact.HasKey(c => new { c.PersonId, c.ClientId });
            contact.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
            contact.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId);
        }
    }
}
