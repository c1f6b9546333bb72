using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Playground;

/// <summary>What a person says, as the page and the tools send it.</summary>
/// <param name="Answers">For a form: its answers by field, which fill the gaps of the command line in <paramref name="Text"/>.</param>
/// <param name="Key">Chosen by the caller; the same key is the same message, however often it is sent. At most 100 characters.</param>
/// <param name="Replaces">The message whose button was pressed: the answer takes its place.</param>
public sealed record PlaygroundSaid(string? As, string? In, string? Text, IReadOnlyDictionary<string, string?>? Answers, string? Key, long? Replaces);

/// <param name="Said">The person's own message as the transcript has it; null for a click.</param>
public sealed record PlaygroundAnswer(IReadOnlyList<PlaygroundItem> Replies, PlaygroundItem? Said);

/// <summary>Brings one message through the one door and its answer back.</summary>
public sealed partial class PlaygroundSay(TurnRunner turns, PlaygroundChannel channel, PlaygroundTranscript transcript)
{
    private const int LongestText = 10_000;

    private const int LongestKey = 100;

    /// <exception cref="PlaygroundRefusal">Something about the request is wrong; nothing was done.</exception>
    public async Task<PlaygroundAnswer> SayAsync(PlaygroundSaid said, CancellationToken cancellationToken)
    {
        var seat = PlaygroundSeat.Find(said.As, said.In);
        var message = Once(seat, said, Read(seat, said));
        var reply = said.Replaces is { } clicked
            ? await ClickAsync(seat, message, clicked, said.Text?.Trim() ?? "", cancellationToken)
            : await turns.RunAsync(message, cancellationToken);

        var answer = await transcript.FindAsync(PlaygroundChannel.AnswerKey(message.DeliveryKey), cancellationToken);
        var own = await transcript.FindAsync(PlaygroundChannel.SaidKey(message.DeliveryKey), cancellationToken);
        IReadOnlyList<PlaygroundItem> replies = answer is not null ? [answer] : reply.Parts.Count > 0 ? [PlaygroundItem.Of(reply, id: null)] : [];
        return new PlaygroundAnswer(replies, own);
    }

    /// <summary>An answer to a question is the same delivery however often its button is pressed on that message, whatever key the press came with.</summary>
    private static IncomingMessage Once(PlaygroundSeat seat, PlaygroundSaid said, IncomingMessage message) =>
        said is { Replaces: { } clicked, Answers: null, Text: { } text } && CommandLine.IsAnswer(text.Trim())
            ? message with { DeliveryKey = $"{PlaygroundChannel.ChannelName}/answer/{clicked}/{seat.Person}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim())))}" }
            : message;

    private async Task<Reply> ClickAsync(PlaygroundSeat seat, IncomingMessage message, long clicked, string line, CancellationToken cancellationToken)
    {
        var click = await transcript.ClickAsync(seat, clicked, line, cancellationToken)
            ?? throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, $"\"replaces\" must be the id of a message that {seat.Person} sees there.");
        using (channel.Expect(message.DeliveryKey, click))
        {
            return await turns.RunAsync(message with { Clicked = click.Stays ? null : click.Name }, cancellationToken);
        }
    }

    private static IncomingMessage Read(PlaygroundSeat seat, PlaygroundSaid said)
    {
        var text = said.Text?.Trim() ?? "";
        if (said.Answers is { } answers)
        {
            text = FormCommand.Fill(text, answers.ToDictionary(answer => answer.Key, answer => answer.Value ?? ""));
        }

        if (text.Length is 0 or > LongestText)
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, $"\"text\" must be what was said: 1 to {LongestText} characters, such as \"/log 45m newsletter\".");
        }

        if (said.Key is { } key && (key.Length is 0 or > LongestKey || key.Any(char.IsControl)))
        {
            throw new PlaygroundRefusal(StatusCodes.Status400BadRequest, $"\"key\" must have 1 to {LongestKey} characters.");
        }

        var (command, rest) = Split(text);
        var isMention = command is null && Mention().Match(text) is { Success: true };
        return new IncomingMessage
        {
            DeliveryKey = $"{PlaygroundChannel.ChannelName}/{said.Key ?? Guid.CreateVersion7().ToString()}",
            Sender = seat.User,
            Conversation = seat.Conversation,
            IsDirect = seat.IsDirect,
            IsAddressed = seat.IsDirect || command is not null || isMention,
            Text = isMention ? Mention().Replace(text, "") : rest,
            Command = command,
            Profile = PlaygroundCast.ProfileOf(seat.Person),
            Mentions = [.. Person().Matches(text).DistinctBy(match => match.Value).Select(Mentioned).OfType<Mentioned>()],
        };
    }

    private static Mentioned? Mentioned(Match match)
    {
        var name = match.Groups["name"].Value.ToLowerInvariant();
        return PlaygroundCast.IsPerson(name)
            ? new Mentioned(new ChatUser(PlaygroundChannel.ChannelName, PlaygroundChannel.Workspace, name), match.Value, PlaygroundCast.ProfileOf(name) ?? new Profile())
            : null;
    }

    [GeneratedRegex(@"(?<!\S)@(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(@"^@vabot\b[\s,:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    /// <summary><c>/log 45m</c> is the command <c>log</c> with the text <c>45m</c>; a lone slash or <c>1/2</c> is just text.</summary>
    private static (string? Command, string Text) Split(string text)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        var isCommand = text[0] == '/' && end > 1 && (end == text.Length || char.IsWhiteSpace(text[end]));
        return isCommand ? (text[1..end], text[end..].Trim()) : (null, text);
    }
}
