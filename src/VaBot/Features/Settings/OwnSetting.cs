using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary>A command that changes something about the person who types it, for all workspaces at once.</summary>
public abstract class OwnSetting : Command
{
    public override Role Allowed => Role.Known;

    /// <returns>What to say. Changes are on <paramref name="me"/>, or added to the turn's database.</returns>
    /// <exception cref="UserError">What was said cannot be.</exception>
    protected abstract Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken);

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var me = (await turn.Database.FindAsync<Person>([turn.Person.Id], cancellationToken))!;
        var said = await ChangeAsync(turn, me, cancellationToken);
        if (!turn.Database.ChangeTracker.HasChanges())
        {
            return Reply.Of(new Line(said));
        }

        turn.Did(new Deed(Intent, turn.Understanding.Rest ?? turn.Understanding.Choice ?? ""));
        return Reply.Of(new Line(said), Buttons.Of(turn.UndoButton));
    }
}
