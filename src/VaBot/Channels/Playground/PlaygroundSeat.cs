using VaBot.Messages;

namespace VaBot.Channels.Playground;

/// <summary>One person in one conversation: whose eyes a pane of the page looks through.</summary>
public sealed record PlaygroundSeat
{
    private PlaygroundSeat(string person, string place) => (Person, In) = (person, place);

    public string Person { get; }

    public string In { get; }

    public bool IsDirect => In == PlaygroundCast.Direct;

    /// <summary>The conversation as an address writes it.</summary>
    public string Place => IsDirect ? $"{PlaygroundCast.Direct}/{Person}" : In;

    public ChatUser User => new(PlaygroundChannel.ChannelName, PlaygroundChannel.Workspace, Person);

    public Address Conversation => new(PlaygroundChannel.ChannelName, Place);

    /// <exception cref="PlaygroundRefusal">400 for a name nobody has, 403 for a conversation this person is not in.</exception>
    public static PlaygroundSeat Find(string? person, string? place)
    {
        if (!PlaygroundCast.IsPerson(person))
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, "\"as\" must be one of anna, carl, beth, peter, guest.");
        }

        if (!PlaygroundCast.IsPlace(place))
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, "\"in\" must be one of acme, bluebird, kovacs, dm.");
        }

        return PlaygroundCast.IsIn(person!, place!)
            ? new PlaygroundSeat(person!, place!)
            : throw new PlaygroundRefusal(StatusCodes.Status403Forbidden, $"{person} is not in the conversation {place}.");
    }
}

/// <summary>A request the playground does not serve, with the sentence that says why.</summary>
public sealed class PlaygroundRefusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
