namespace VaBot.Turns;

/// <summary>Messages sent before that ask for something: when a turn answers it elsewhere, or takes that back, they say so where they stand, and
/// their buttons lead nowhere any more. Nobody is notified of that.</summary>
public abstract class StandingMessages
{
    /// <summary>Called before every save of a turn, with what it changed still in the tracker (<see cref="Data.Changes"/>).</summary>
    public abstract Task KeepUpAsync(Standing standing, CancellationToken cancellationToken);
}
