namespace VaBot.People;

/// <summary>Who is behind a turn and how far they may see from where they stand.</summary>
/// <param name="Person">Null for somebody the bot does not know.</param>
/// <param name="Role">Towards the practice this conversation belongs to.</param>
/// <param name="PracticeId">Null when no practice is concerned.</param>
/// <param name="Room">The client whose conversation this is; null in direct messages and in rooms nobody has linked.</param>
/// <param name="ClientIds">The clients in reach; null means every client of the practice. In a client's room that client alone,
/// whoever asks: what the room must not hear cannot be looked up from there.</param>
public sealed record Actor(Person? Person, Role Role, Guid? PracticeId, Client? Room, IReadOnlyList<Guid>? ClientIds)
{
    public static Actor Guest(Person? person = null) => new(person, Role.Guest, null, null, []);

    public bool IsStaff => (Role & Role.Staff) != 0;
}
