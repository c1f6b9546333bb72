using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.Features.Contracts;
using VaBot.Features.MonthReports;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>A package that is nearly or wholly used up: the assistant hears of it, the client when the contract says so. Once a month each, however often time is logged and undone.</summary>
internal static class PackageAlert
{
    private static readonly Duration UsefulFor = Duration.FromHours(48);

    private static readonly int[] Shares = [80, 100];

    public static async Task TellAsync(Turn turn, Guid clientId, Terms terms, LocalDate month, PackageLeft was, PackageLeft now, CancellationToken cancellationToken)
    {
        foreach (var share in Shares.Where(share => now.Used * 100L >= (long)now.Of * share && was.Used * 100L < (long)was.Of * share))
        {
            var client = (await turn.Database.FindAsync<Client>([clientId], cancellationToken))!;
            foreach (var assistant in await Settlement.AssistantsAsync(turn.Database, client.PracticeId, cancellationToken))
            {
                var person = (await turn.Database.FindAsync<Person>([assistant], cancellationToken))!;
                var place = await Places.DirectAsync(turn.Database, assistant, turn.Message.Conversation.Channel, cancellationToken);
                await EnqueueAsync(turn, $"package/{clientId:N}/{month.ToYearMonth()}/{share}/{assistant:N}", place, Reply.Of(new Line(person.Texts().PackageAlert(share, client.ShortName, now.Used, now.Of))), cancellationToken);
            }

            if (terms.WarnsClient && await Spokesperson.OfAsync(turn.Database, clientId, cancellationToken) is { } contact)
            {
                var texts = contact.Texts();
                var room = await Places.RoomAsync(turn.Database, clientId, turn.Message.Conversation.Channel, cancellationToken);
                await EnqueueAsync(
                    turn,
                    $"package/{clientId:N}/{month.ToYearMonth()}/{share}/{clientId:N}",
                    room,
                    Reply.Of(new Line(texts.PackageAlert(share, null, now.Used, now.Of)), Buttons.Of(MoreHours.Button(texts))).ForAll(),
                    cancellationToken);
            }
        }
    }

    private static async Task EnqueueAsync(Turn turn, string key, Address? place, Reply reply, CancellationToken cancellationToken)
    {
        var isThere = turn.Database.Set<OutboxMessage>().Local.Any(message => message.Key == key) || await turn.Database.Set<OutboxMessage>().AnyAsync(message => message.Key == key, cancellationToken);
        if (place is { } to && !isThere)
        {
            turn.Outbox.Enqueue(key, to, reply, UsefulFor);
        }
    }
}
