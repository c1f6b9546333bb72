using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;

namespace VaBot.Channels.Playground;

/// <summary>The playground as a chat platform. It has no network: a message is "sent" by becoming a row of the transcript,
/// saved in the same transaction as what it speaks of.</summary>
public sealed class PlaygroundChannel(IServiceScopeFactory scopes, IClock clock) : IChannel
{
    public const string ChannelName = "playground";

    public const string Workspace = "demo";

    /// <summary>Clicks being answered right now, by delivery: only the page's request knows which message was clicked.</summary>
    private readonly ConcurrentDictionary<string, PlaygroundClick> clicks = new(StringComparer.Ordinal);

    public string Name => ChannelName;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var place = message.To.Account is { } account ? $"{PlaygroundCast.Direct}/{account.UserId}" : message.To.Place;
        if (!PlaygroundCast.IsAddress(place))
        {
            return SendResult.Refused("unknown place");
        }

        // Nobody asked, so there is nobody to show it to alone: the address says who sees it.
        var replaced = message.Replaces is [var name, ..] ? await FindAsync(name, cancellationToken) : null;
        if (message.Replaces is not null && replaced is null)
        {
            return SendResult.NothingToReplace;
        }

        var row = Row($"outbox/{message.Key}", place, onlyFor: null, message.Reply, replaced);
        return SendResult.Sent with { Records = [row], Ids = [row.Key] };
    }

    public IEnumerable<object> Records(IncomingMessage message, Reply reply)
    {
        if (message.Conversation.Channel != ChannelName)
        {
            yield break;
        }

        var click = clicks.GetValueOrDefault(message.DeliveryKey);
        if (click is null)
        {
            yield return Said(message);
        }

        if (reply.Parts.Count > 0)
        {
            var onlyFor = reply.Visibility == Visibility.OnlyAsker && !message.IsDirect ? message.Sender.UserId : null;

            // What everybody sees is not taken from them by an answer that only one may see, nor what is still needed from anybody.
            var replaces = click is null or { Stays: true } || (click.IsPublic && onlyFor is not null) ? (long?)null : click.MessageId;
            yield return Row(AnswerKey(message.DeliveryKey), message.Conversation.Place, onlyFor, reply, replaces);
        }
    }

    /// <summary>Announces that the delivery is a click, until the result is disposed.</summary>
    public IDisposable Expect(string deliveryKey, PlaygroundClick click)
    {
        clicks[deliveryKey] = click;
        return new Announcement(() => clicks.TryRemove(deliveryKey, out _));
    }

    public static string SaidKey(string deliveryKey) => deliveryKey;

    public static string AnswerKey(string deliveryKey) => $"{deliveryKey}/answer";

    private async Task<long?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Set<PlaygroundMessage>().Where(message => message.Key == key).Select(message => (long?)message.Id).SingleOrDefaultAsync(cancellationToken);
    }

    private PlaygroundMessage Said(IncomingMessage message) => new()
    {
        Key = SaidKey(message.DeliveryKey),
        Place = message.Conversation.Place,
        Author = message.Sender.UserId,

        // As on the real platforms: a slash command is between the person and the bot, anything else is said to the room.
        OnlyFor = message.Command is not null && !message.IsDirect ? message.Sender.UserId : null,
        Text = Typed(message),
        At = clock.GetCurrentInstant(),
    };

    /// <summary>The way in cuts the slash and the mention off; what was typed has them.</summary>
    private static string Typed(IncomingMessage message) => message switch
    {
        { Command: { } command } => $"/{command} {message.Text}".TrimEnd(),
        { IsDirect: false, IsAddressed: true } => $"@VaBot {message.Text}".TrimEnd(),
        _ => message.Text,
    };

    private PlaygroundMessage Row(string key, string place, string? onlyFor, Reply reply, long? replaces) => new()
    {
        Key = key,
        Place = place,
        Author = PlaygroundCast.Bot,
        OnlyFor = onlyFor,
        Reply = ReplyJson.Write(reply),
        Replaces = replaces,
        At = clock.GetCurrentInstant(),
    };

    private sealed class Announcement(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

/// <summary>A button pressed on a message of the transcript.</summary>
/// <param name="Name">The key of what first stood there.</param>
/// <param name="IsPublic">Whether others see that message too.</param>
/// <param name="Stays">See <see cref="Button.Stays"/>.</param>
public sealed record PlaygroundClick(long MessageId, string Name, bool IsPublic, bool Stays = false);
