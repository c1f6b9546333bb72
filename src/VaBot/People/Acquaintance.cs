using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Time;

namespace VaBot.People;

/// <summary>What a platform says of somebody and where they write from, learned as they write.</summary>
public static class Acquaintance
{
    private const int LongestName = 200;

    /// <summary>The language of a profile, if it is one the bot speaks.</summary>
    public static Language? LanguageOf(Profile? profile) => profile?.Locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "hu" => Language.Hungarian,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The zone of a profile, if there is such a zone.</summary>
    public static string? ZoneOf(Profile? profile) => profile?.Zone is { } zone && PersonClock.IsZone(zone) ? zone : null;

    /// <summary>Somebody new, added to the database with the account they are known by. What their profile does not say is taken from the defaults.</summary>
    public static Person Meet(Database database, ChatUser account, Profile? profile, Language language, string zone)
    {
        var person = new Person
        {
            Id = Guid.CreateVersion7(),
            Name = Name(profile?.Name) ?? Name(profile?.Handle) ?? account.UserId,
            NameIsAssumed = true,
            Language = LanguageOf(profile) ?? language,
            LanguageIsAssumed = LanguageOf(profile) is null,
            Zone = ZoneOf(profile) ?? zone,
        };
        database.Add(person);
        Recognise(database, person, account);
        return person;
    }

    /// <summary>One more account of somebody known.</summary>
    public static void Recognise(Database database, Person person, ChatUser account) => database.Add(
        new ChatIdentity { Channel = account.Channel, Workspace = account.Workspace, UserId = account.UserId, PersonId = person.Id });

    /// <summary>Who is behind an account; null for somebody the bot does not know.</summary>
    public static Task<Person?> FindAsync(Database database, ChatUser account, CancellationToken cancellationToken) => database.Set<ChatIdentity>()
        .Where(identity => identity.Channel == account.Channel && identity.Workspace == account.Workspace && identity.UserId == account.UserId)
        .Join(database.Set<Person>(), identity => identity.PersonId, person => person.Id, (_, person) => person)
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The platform tells that an account's profile has changed. What a person chose stays.</summary>
    /// <returns>Whose it is; null for somebody the bot does not know, and when something newer was told before.</returns>
    public static async Task<Person?> HearAsync(Database database, ChatUser account, Profile profile, CancellationToken cancellationToken)
    {
        if (await FindAsync(database, account, cancellationToken) is not { } person || !await IsNewestAsync(database, account, profile, cancellationToken))
        {
            return null;
        }

        person.Zone = ZoneIn(profile, person) ?? person.Zone;
        person.Name = NameIn(profile, account, person) ?? person.Name;
        person.Language = (person.LanguageIsAssumed ? LanguageOf(profile) : null) ?? person.Language;
        return person;
    }

    /// <summary>Platforms deliver late and again: what is older than what was told before is over.</summary>
    private static async Task<bool> IsNewestAsync(Database database, ChatUser account, Profile profile, CancellationToken cancellationToken)
    {
        if (profile.ChangedAt is not { } at || await database.FindAsync<ChatIdentity>([account.Channel, account.Workspace, account.UserId], cancellationToken) is not { } known)
        {
            return true;
        }

        if (at < known.ProfileAt)
        {
            return false;
        }

        known.ProfileAt = at;
        return true;
    }

    /// <summary>The platform, asked, says who somebody is whom the bot has just met. A practice founded before its assistant's zone was known is where she is.</summary>
    public static async Task IntroduceAsync(Database database, ChatUser account, Profile profile, CancellationToken cancellationToken)
    {
        var assumed = (await FindAsync(database, account, cancellationToken))?.Zone;
        if (await HearAsync(database, account, profile, cancellationToken) is not { } person || person.Zone == assumed)
        {
            return;
        }

        var hers = database.Set<Member>().Where(member => member.PersonId == person.Id && member.Role == Role.Assistant).Select(member => member.PracticeId);
        foreach (var practice in await database.Set<Practice>().Where(practice => hers.Contains(practice.Id) && practice.Zone == assumed).ToListAsync(cancellationToken))
        {
            practice.Zone = person.Zone;
        }
    }

    /// <summary>Whether the platform says something new of somebody: another zone unless one was chosen, a name unless one was given, or direct messages not known yet.</summary>
    public static bool HasNews(IncomingMessage message, Actor actor, Person person) =>
        actor.IsNewPlace || (ZoneIn(message.Profile, person) is { } zone && zone != person.Zone) || (NameIn(message.Profile, message.Sender, person) is { } name && name != person.Name);

    /// <summary>Follows the platform, so that days are right and the bot can write first.</summary>
    public static async Task KeepUpAsync(Database database, IncomingMessage message, Actor actor, CancellationToken cancellationToken)
    {
        var person = (await database.FindAsync<Person>([actor.Person!.Id], cancellationToken))!;
        person.Zone = ZoneIn(message.Profile, person) ?? person.Zone;
        person.Name = NameIn(message.Profile, message.Sender, person) ?? person.Name;
        if (actor.IsNewPlace)
        {
            await WriteDownAsync(database, message, person, cancellationToken);
        }
    }

    /// <summary>Writes down direct messages as this person's.</summary>
    public static Task WriteDownAsync(Database database, IncomingMessage message, Person person, CancellationToken cancellationToken) =>
        WriteDownAsync(database, message.Conversation, message.Sender, person.Id, cancellationToken);

    /// <inheritdoc cref="WriteDownAsync(Database, IncomingMessage, Person, CancellationToken)"/>
    public static async Task WriteDownAsync(Database database, Address direct, ChatUser account, Guid personId, CancellationToken cancellationToken)
    {
        var place = await database.FindAsync<Conversation>([direct.Channel, direct.Place], cancellationToken);
        if (place is null)
        {
            place = new Conversation { Channel = direct.Channel, Place = direct.Place };
            database.Add(place);
        }

        (place.PersonId, place.Workspace, place.UserId) = (personId, account.Workspace, account.UserId);
    }

    private static string? ZoneIn(Profile? profile, Person person) => person.ZoneIsPinned ? null : ZoneOf(profile);

    /// <summary>A handle is better than an account's id and worse than any name.</summary>
    private static string? NameIn(Profile? profile, ChatUser account, Person person) =>
        person.NameIsAssumed ? Name(profile?.Name) ?? (person.Name == account.UserId ? Name(profile?.Handle) : null) : null;

    private static string? Name(string? said) => said?.Trim() is { Length: > 0 } name ? Cut.At(name, LongestName) : null;
}
