using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client share @maria</c>: a colleague of the practice works for this client too.</summary>
public sealed class ShareClient : AboutPerson
{
    public override Intent Intent => Intent.ClientShare;

    protected override async Task<IReadOnlyList<ReplyPart>> RunAsync(Turn turn, Client client, Mentioned account, Person? person, CancellationToken cancellationToken)
    {
        var isNew = person is null;
        person ??= Acquaintance.Meet(turn.Database, account.User, account.Profile, turn.Person.Language, turn.Person.Zone);
        switch (await RoleInPracticeAsync(turn.Database, client.PracticeId, person.Id, cancellationToken))
        {
            case Role.Assistant:
                throw new UserError(turn.Texts.WorksInPractice(person.Name));
            case Role.Contact:
                throw new UserError(turn.Texts.IsContactAlready(person.Name));
            case Role.None:
                turn.Database.Add(new Member { PersonId = person.Id, PracticeId = client.PracticeId, Role = Role.Colleague });
                break;
        }

        if (await turn.Database.FindAsync<Contact>([person.Id, client.Id], cancellationToken) is not null)
        {
            throw new UserError(turn.Texts.AlreadyBelongs(person.Name, client.ShortName, isContact: false));
        }

        turn.Database.Add(new Contact { PersonId = person.Id, ClientId = client.Id, Role = Role.Colleague });
        return [new Line(turn.Texts.ClientShared(person.Name, client.ShortName)), .. Assumed(turn, account, person, isNew)];
    }
}
