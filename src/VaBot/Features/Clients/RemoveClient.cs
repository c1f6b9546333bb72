using Microsoft.EntityFrameworkCore;
using VaBot.Features.TimeEntries;
using VaBot.Features.Timers;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client remove Acme</c>: the client is put away and their rooms are nobody's. Nothing is lost, and it can be undone.</summary>
public sealed class RemoveClient : Command
{
    public override Intent Intent => Intent.ClientRemove;

    public override Role Allowed => Role.Assistant;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await ClientNames.FindAsync(turn, turn.Database.Set<Client>().VisibleTo(turn.Actor), turn.Understanding.Rest, cancellationToken);
        await RefuseWithTimerAsync(turn, client, whose: null, cancellationToken);
        client.ArchivedAt = turn.Clock.Now;
        turn.Database.RemoveRange(await turn.Database.Set<Conversation>().Where(room => room.ClientId == client.Id).ToListAsync(cancellationToken));
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        var unreported = await turn.Database.Set<TimeEntry>().Where(entry => entry.ClientId == client.Id && entry.ReportId == null && !entry.IsFree).SumAsync(entry => entry.Minutes, cancellationToken);
        return new Reply(
        [
            new Line(turn.Texts.ClientRemoved(client.ShortName)),
            .. unreported > 0 ? [new Line(turn.Texts.ClientHasUnreported(unreported), Tone.Problem)] : Array.Empty<ReplyPart>(),
            Buttons.Of(turn.UndoButton),
        ]);
    }

    /// <summary>A timer that nobody can reach any more could never be stopped.</summary>
    /// <param name="whose">One person's; null for anybody's.</param>
    /// <exception cref="UserError">One runs or is paused.</exception>
    internal static async Task RefuseWithTimerAsync(Turn turn, Client client, Guid? whose, CancellationToken cancellationToken)
    {
        var name = await (
            from timer in turn.Database.Set<RunningTimer>()
            where timer.ClientId == client.Id && (whose == null || timer.Id == whose)
            join person in turn.Database.Set<Person>() on timer.Id equals person.Id
            select person.Name).FirstOrDefaultAsync(cancellationToken);
        if (name is not null)
        {
            throw new UserError(turn.Texts.TimerRunsFor(name, client.ShortName));
        }
    }
}
