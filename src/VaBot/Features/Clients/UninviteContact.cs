using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client uninvite @carl</c>: no contact of the client any more. What they wrote stays.</summary>
public sealed class UninviteContact : AboutPerson
{
    public override Intent Intent => Intent.ClientUninvite;

    protected override async Task<IReadOnlyList<ReplyPart>> RunAsync(Turn turn, Client client, Mentioned account, Person? person, CancellationToken cancellationToken)
    {
        if (person is null || await turn.Database.FindAsync<Contact>([person.Id, client.Id], cancellationToken) is not { Role: Role.Contact } contact)
        {
            throw new UserError(turn.Texts.BelongsNot(account.Text, client.ShortName));
        }

        turn.Database.Remove(contact);
        return [new Line(turn.Texts.ContactUninvited(person.Name, client.ShortName))];
    }
}
