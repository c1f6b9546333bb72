using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary><c>/client invite @carl</c>: the person mentioned is a contact of the client from now on, and is greeted in their room.</summary>
public sealed class InviteContact : AboutPerson
{
    /// <summary>A greeting that comes a day late only puzzles.</summary>
    private static readonly Duration GreetingUsefulFor = Duration.FromDays(1);

    public override Intent Intent => Intent.ClientInvite;

    protected override async Task<IReadOnlyList<ReplyPart>> RunAsync(Turn turn, Client client, Mentioned account, Person? person, CancellationToken cancellationToken)
    {
        var known = person is null ? null : await turn.Database.FindAsync<Contact>([person.Id, client.Id], cancellationToken);
        if (person is not null && known is not null)
        {
            throw new UserError(turn.Texts.AlreadyBelongs(person.Name, client.ShortName, known.Role == Role.Contact));
        }

        if (person is not null && (await RoleInPracticeAsync(turn.Database, client.PracticeId, person.Id, cancellationToken) & Role.Staff) != 0)
        {
            throw new UserError(turn.Texts.WorksInPractice(person.Name));
        }

        var isNew = person is null;
        person ??= await MeetAsync(turn, client, account, cancellationToken);
        turn.Database.Add(new Contact { PersonId = person.Id, ClientId = client.Id, Role = Role.Contact });
        var isGreeted = await GreetAsync(turn, client, account, person, cancellationToken);
        return [new Line(turn.Texts.ContactInvited(person.Name, client.ShortName, isGreeted)), .. Assumed(turn, account, person, isNew)];
    }

    private static async Task<Person> MeetAsync(Turn turn, Client client, Mentioned account, CancellationToken cancellationToken)
    {
        var zone = await turn.Database.Set<Contract>().Where(contract => contract.ClientId == client.Id).Select(contract => contract.Zone).SingleOrDefaultAsync(cancellationToken);
        return Acquaintance.Meet(turn.Database, account.User, account.Profile, turn.Person.Language, zone ?? turn.Person.Zone);
    }

    private static async Task<bool> GreetAsync(Turn turn, Client client, Mentioned account, Person person, CancellationToken cancellationToken)
    {
        var room = turn.Actor.Room is null
            ? await Places.RoomAsync(turn.Database, client.Id, account.User.Channel, cancellationToken)
            : turn.Message.Conversation;
        if (room is null || room.Channel != account.User.Channel)
        {
            return false;
        }

        var texts = person.Texts();
        var greeting = Reply.Of([.. texts.Welcome(person.Name, turn.Person.Name).Select(line => new Line(line))]).ForAll();
        turn.Outbox.Enqueue($"welcome/{turn.Id:N}", room, greeting, GreetingUsefulFor);
        return true;
    }
}
