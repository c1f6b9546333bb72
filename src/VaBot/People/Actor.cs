namespace VaBot.People;

/// <summary>Who is behind a turn and how far they may see from where they stand.</summary>
/// <param name="Person">Null for somebody the bot does not know.</param>
/// <param name="Role">Towards the practice this conversation belongs to; in a room that is nobody's, towards their own.</param>
/// <param name="PracticeId">Null when no practice is concerned.</param>
/// <param name="Room">The client whose conversation this is; null in direct messages and in rooms nobody has linked.</param>
/// <param name="ClientIds">The clients in reach; null means every client of the practice. In a client's room that client alone,
/// whoever asks: what the room must not hear cannot be looked up from there. In a room nobody has linked none at all.</param>
/// <param name="At">Where they write.</param>
public sealed record Actor(Person? Person, Role Role, Guid? PracticeId, Client? Room, IReadOnlyList<Guid>? ClientIds, PlaceKind At)
{
    public static Actor Guest(PlaceKind at, Person? person = null) => new(person, Role.Guest, null, null, [], at);

    public bool IsStaff => (Role & Role.Staff) != 0;

    /// <summary>True when these are direct messages of theirs that the bot has not written down yet.</summary>
    public bool IsNewPlace { get; init; }

    /// <summary>True for somebody with an assistant's rights in a room that belongs to no client.</summary>
    public bool IsInNobodysRoom => At == PlaceKind.NobodysRoom && Role != Role.Guest;
}
