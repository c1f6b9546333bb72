using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Clients;

/// <summary>A command about one person and one client: <c>/client invite @carl</c> in the client's room, <c>/client invite @carl to Acme</c> in direct messages.</summary>
public abstract partial class AboutPerson : Command
{
    public sealed override Role Allowed => Role.Assistant;

    /// <param name="account">As mentioned.</param>
    /// <param name="person">Who it is; null for somebody the bot does not know.</param>
    /// <returns>What to say; <see cref="Turn.Did"/> is done here.</returns>
    /// <exception cref="UserError">It cannot be done with this person.</exception>
    protected abstract Task<IReadOnlyList<ReplyPart>> RunAsync(Turn turn, Client client, Mentioned account, Person? person, CancellationToken cancellationToken);

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Message.Mentions is not [var account])
        {
            throw new UserError(turn.Texts.MentionOne());
        }

        var client = await ClientAsync(turn, account, cancellationToken);
        var (channel, workspace, user) = account.User;
        var person = await (
            from identity in turn.Database.Set<ChatIdentity>()
            where identity.Channel == channel && identity.Workspace == workspace && identity.UserId == user
            join known in turn.Database.Set<Person>() on identity.PersonId equals known.Id
            select known).SingleOrDefaultAsync(cancellationToken);
        var parts = await RunAsync(turn, client, account, person, cancellationToken);
        turn.Did(new Deed(Intent, person?.Name ?? account.Profile.Name ?? account.Profile.Handle ?? account.Text, client.Id));
        return new Reply([.. parts, Buttons.Of(turn.UndoButton)]);
    }

    /// <summary>What a person is to a practice: a member's role, else <see cref="Role.Contact"/> with a client of it, else none.</summary>
    protected static async Task<Role> RoleInPracticeAsync(Database database, Guid practice, Guid person, CancellationToken cancellationToken)
    {
        var member = await database.FindAsync<Member>([person, practice], cancellationToken);
        return member?.Role ?? (await (
            from contact in database.Set<Contact>()
            where contact.PersonId == person
            join client in database.Set<Client>() on contact.ClientId equals client.Id
            where client.PracticeId == practice && client.ArchivedAt == null
            select contact).AnyAsync(cancellationToken) ? Role.Contact : Role.None);
    }

    /// <summary>What was assumed of somebody the bot has just met, because the platform did not say it; nothing of somebody it knew.</summary>
    protected static IEnumerable<ReplyPart> Assumed(Turn turn, Mentioned account, Person person, bool isNew)
    {
        var language = Acquaintance.LanguageOf(account.Profile) is null ? person.Texts().LanguageName : null;
        var zone = Acquaintance.ZoneOf(account.Profile) is null ? person.Zone : null;
        return isNew && (language ?? zone) is not null ? [new Line(turn.Texts.PersonAssumed(person.Name, language, zone), Tone.Quiet)] : [];
    }

    private static async Task<Client> ClientAsync(Turn turn, Mentioned account, CancellationToken cancellationToken)
    {
        var typed = Around().Replace((turn.Understanding.Rest ?? "").Replace(account.Text, " ", StringComparison.Ordinal), "");
        var clients = turn.Database.Set<Client>().VisibleTo(turn.Actor);
        if (typed.Length > 0)
        {
            return await ClientNames.FindAsync(turn, clients, typed, cancellationToken);
        }

        return turn.Actor.Room is { } here ? here
            : turn.Clients is [var only] ? await clients.SingleAsync(client => client.Id == only.Id, cancellationToken)
            : throw new UserError(turn.Texts.ForWhichClient(account.Text));
    }

    /// <summary>Small words between the person and the client.</summary>
    [GeneratedRegex(@"^([\s,:]|\b(to|with|from|for|of|ide|ehhez|innen|ügyfél):?(?!\S))+|[\s,]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Around();
}
