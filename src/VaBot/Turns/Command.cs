using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>One thing the bot can do. One file each; found by the catalogue, so a new command is a new file.</summary>
/// <remarks>A command changes the turn's database and returns what to say; it never saves and never calls the network.</remarks>
public abstract class Command
{
    public abstract Intent Intent { get; }

    /// <summary>Checked once, before the command runs. Which rows it may touch is <see cref="Access"/>'s to say.</summary>
    public abstract Role Allowed { get; }

    /// <summary>Where it may be run; checked with <see cref="Allowed"/>. A room that is nobody's is for linking it, and for little else.</summary>
    public virtual PlaceKind Where => PlaceKind.WhereWorkIs;

    /// <summary>True when its answer is for nobody but the asker, because it speaks of money: where a platform shows every answer to everybody, it is not given.</summary>
    public virtual bool IsConfidential => false;

    public bool MayBeRunBy(Actor actor) => (Allowed & actor.Role) != 0 && (Where & actor.At) != 0;

    /// <exception cref="UserError">Something the person can put right; nothing is saved.</exception>
    public abstract Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken);
}
