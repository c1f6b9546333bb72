using Microsoft.EntityFrameworkCore;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client unshare @maria</c>: the colleague no longer works for this client; with the last one she leaves the practice. Her time stays.</summary>
public sealed class UnshareClient : AboutPerson
{
    public override Intent Intent => Intent.ClientUnshare;

    protected override async Task<IReadOnlyList<ReplyPart>> RunAsync(Turn turn, Client client, Mentioned account, Person? person, CancellationToken cancellationToken)
    {
        if (person is null || await turn.Database.FindAsync<Contact>([person.Id, client.Id], cancellationToken) is not { Role: Role.Colleague } share)
        {
            throw new UserError(turn.Texts.BelongsNot(account.Text, client.ShortName));
        }

        await RemoveClient.RefuseWithTimerAsync(turn, client, person.Id, cancellationToken);
        turn.Database.Remove(share);
        var hasOthers = await (
            from other in turn.Database.Set<Contact>()
            where other.PersonId == person.Id && other.ClientId != client.Id && other.Role == Role.Colleague
            join its in turn.Database.Set<Client>() on other.ClientId equals its.Id
            where its.PracticeId == client.PracticeId
            select other).AnyAsync(cancellationToken);
        if (!hasOthers && await turn.Database.FindAsync<Member>([person.Id, client.PracticeId], cancellationToken) is { Role: Role.Colleague } member)
        {
            turn.Database.Remove(member);
        }

        return [new Line(turn.Texts.ClientUnshared(person.Name, client.ShortName))];
    }
}
