namespace VaBot.People;

/// <summary>What a person is towards one practice. Flags, so that a command can name all who may run it.</summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary>Anybody else: help only.</summary>
    Guest = 1,

    /// <summary>A client's person: that client only.</summary>
    Contact = 2,

    /// <summary>Works for the practice on the clients shared with them.</summary>
    Colleague = 4,

    /// <summary>Runs the practice.</summary>
    Assistant = 8,

    Staff = Colleague | Assistant,

    Known = Contact | Staff,

    Anyone = Known | Guest,
}
