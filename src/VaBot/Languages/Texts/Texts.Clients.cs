using VaBot.Messages;

namespace VaBot.Languages;

// Clients, their rooms and who belongs to them.
public abstract partial class Texts
{
    /// <summary>To an assistant, in a room she has not linked.</summary>
    public abstract Phrase RoomIsNobodys();

    public abstract Phrase WhichNewClient();

    public abstract Phrase NeitherCurrencyNorPlace(string part);

    public abstract Phrase ClientNameTaken(string name);

    /// <summary>Said in the room of <paramref name="client"/>, so it may be named.</summary>
    public abstract Phrase RoomIsTaken(string client);

    public abstract Phrase ClientAdded(string shortName, string name, string currency, string zone);

    /// <summary>What was not said and taken from the practice; null for what was said.</summary>
    public abstract Phrase ClientAssumed(string? currency, string? zone);

    public abstract Phrase HowToLinkRoom(string client);

    public abstract Phrase RoomLinked(string client);

    public abstract Phrase RoomLinkedNext(string client);

    public abstract Phrase UnlinkInTheRoom();

    public abstract Phrase RoomUnlinked(string client);

    public abstract Phrase WhichClientByName();

    /// <summary>None in reach; must not say which there are.</summary>
    public abstract Phrase NoSuchClient(string typed);

    public abstract Phrase HowToRenameClient();

    public abstract Phrase ClientRenamed(string was, string shortName, string name);

    public abstract Phrase TimerRunsFor(string name, string client);

    public abstract Phrase ClientRemoved(string client);

    /// <summary>Said with it: time that would never be charged for.</summary>
    public abstract Phrase ClientHasUnreported(int minutes);

    public abstract Phrase ClientsTitle();

    /// <param name="currency">Null when it is not for the reader.</param>
    /// <param name="platforms">Where the client has a room.</param>
    public abstract Phrase ClientLine(string shortName, string name, string? currency, string zone, IReadOnlyList<string> platforms);

    /// <summary>How to change who is on the list.</summary>
    public abstract Phrase ClientsHow();

    public abstract Phrase MentionOne();

    public abstract Phrase ForWhichClient(string mention);

    public abstract Phrase ContactInvited(string name, string client, bool isGreeted);

    /// <summary>What the platform did not say of somebody new; null for what it did.</summary>
    public abstract Phrase PersonAssumed(string name, string? language, string? zone);

    /// <summary>To a new contact, before everybody in the client's room.</summary>
    public abstract IReadOnlyList<Phrase> Welcome(string name, string inviter);

    /// <param name="isContact">Else a colleague.</param>
    public abstract Phrase AlreadyBelongs(string name, string client, bool isContact);

    public abstract Phrase WorksInPractice(string name);

    public abstract Phrase IsContactAlready(string name);

    public abstract Phrase BelongsNot(string mention, string client);

    public abstract Phrase ContactUninvited(string name, string client);

    public abstract Phrase ClientShared(string name, string client);

    public abstract Phrase ClientUnshared(string name, string client);

    public abstract Phrase PeopleTitle(string client);

    /// <inheritdoc cref="AlreadyBelongs"/>
    public abstract Phrase PersonLine(string name, bool isContact, string language, string zone);

    public abstract Phrase NobodyYet();

    /// <summary>A platform's name as people write it.</summary>
    protected static string Platform(string channel) => $"{char.ToUpperInvariant(channel[0])}{channel[1..]}";
}
