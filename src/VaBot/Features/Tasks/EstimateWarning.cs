using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Delivery;
using VaBot.Features.Contracts;
using VaBot.Features.TimeEntries;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>An estimate that is nearly or wholly used up: the assistant hears of it when a colleague logged, the client when their contract says so.
/// Once a card, share and estimate, however often time is logged, undone and logged again.</summary>
public static class EstimateWarning
{
    private static readonly Duration UsefulFor = Duration.FromHours(24);

    public static async Task TellOthersAsync(Turn turn, EntryOn task, Func<Texts, Phrase> say, string what, CancellationToken cancellationToken)
    {
        var warnsClient = (await TermsBook.OnAsync(turn.Database, task.Client, turn.Clock.Today, cancellationToken))?.WarnsClient == true;
        var places = await AssistantsAsync(turn, task, cancellationToken);
        foreach (var (who, place, language) in warnsClient ? [.. places, .. await ClientAsync(turn, task, cancellationToken)] : places)
        {
            var key = $"estimate/{task.Id:N}/{what}/{who:N}";
            if (!await turn.Database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken))
            {
                turn.Outbox.Enqueue(key, place, Reply.Of(new Line(say(Texts.In(language)))).ForAll(), UsefulFor);
            }
        }
    }

    /// <summary>Whoever runs the practice and did not log this.</summary>
    private static async Task<List<(Guid Who, Address Place, Language Language)>> AssistantsAsync(Turn turn, EntryOn task, CancellationToken cancellationToken)
    {
        var (me, channel) = (turn.Person.Id, turn.Message.Conversation.Channel);
        var found = await (
            from member in turn.Database.Set<Member>()
            where member.PracticeId == task.Practice && member.Role == Role.Assistant && member.PersonId != me
            join person in turn.Database.Set<Person>() on member.PersonId equals person.Id
            join conversation in turn.Database.Set<Conversation>() on (Guid?)person.Id equals conversation.PersonId
            where conversation.Channel == channel
            select new { person.Id, conversation.Place, person.Language }).ToListAsync(cancellationToken);
        return [.. found.Select(one => (one.Id, new Address(channel, one.Place), one.Language))];
    }

    /// <summary>The client's room on this platform, in the language of its first contact.</summary>
    private static async Task<List<(Guid Who, Address Place, Language Language)>> ClientAsync(Turn turn, EntryOn task, CancellationToken cancellationToken)
    {
        var channel = turn.Message.Conversation.Channel;
        var place = await turn.Database.Set<Conversation>().Where(room => room.ClientId == task.Client && room.Channel == channel).OrderBy(room => room.Place).Select(room => room.Place).FirstOrDefaultAsync(cancellationToken);
        var language = await (
            from contact in turn.Database.Set<Contact>()
            where contact.ClientId == task.Client && contact.Role == Role.Contact
            join person in turn.Database.Set<Person>() on contact.PersonId equals person.Id
            orderby person.Name
            select (Language?)person.Language).FirstOrDefaultAsync(cancellationToken);
        return place is null ? [] : [(task.Client, new Address(channel, place), language ?? Language.English)];
    }
}
