namespace VaBot.People;

/// <summary>Where somebody writes, as far as they may know. Flags, so that a command can name all where it may be run.</summary>
[Flags]
public enum PlaceKind
{
    None = 0,

    /// <summary>A room of a client they may see.</summary>
    ClientRoom = 1,

    /// <summary>A room that is no client's, or one they may know nothing of.</summary>
    NobodysRoom = 2,

    /// <summary>Direct messages with the bot.</summary>
    Direct = 4,

    WhereWorkIs = ClientRoom | Direct,

    Anywhere = ClientRoom | NobodysRoom | Direct,
}
