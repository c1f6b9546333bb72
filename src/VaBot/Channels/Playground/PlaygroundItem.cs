using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Playground;

/// <summary>One message as the page and the tools that drive the playground get it.</summary>
/// <param name="From">A person of the cast or <c>bot</c>.</param>
/// <param name="At">ISO 8601, UTC.</param>
/// <param name="Text">What was said, or the answer in plain lines.</param>
/// <param name="Buttons">Every button of the answer, those on a board's cards last.</param>
/// <param name="Parts">The answer as <see cref="PlaygroundRenderer"/> has it; empty for what a person said.</param>
/// <param name="Private">True when nobody else in the conversation sees it.</param>
/// <param name="Replaces">The message whose place this one takes.</param>
/// <param name="Key">The key the page sent it with, by which it knows its own message again.</param>
public sealed record PlaygroundItem(
    long? Id,
    string From,
    string At,
    string Text,
    IReadOnlyList<PlaygroundButton> Buttons,
    IReadOnlyList<string> Files,
    IReadOnlyList<JsonObject> Parts,
    bool Private,
    long? Replaces,
    string? Key)
{
    public static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    public static PlaygroundItem Of(PlaygroundMessage message)
    {
        if (message.Reply is null)
        {
            var key = message.Key[(message.Key.IndexOf('/', StringComparison.Ordinal) + 1)..];
            return new(message.Id, message.Author, When(message), message.Text ?? "", [], [], [], message.OnlyFor is not null, null, key);
        }

        var item = Of(ReplyJson.Read(message.Reply), message.Id);
        return item with { At = When(message), Private = message.OnlyFor is not null, Replaces = message.Replaces };
    }

    /// <summary>An answer that may not have reached the transcript (a turn that failed saved nothing); then it has no files to fetch.</summary>
    public static PlaygroundItem Of(Reply reply, long? id)
    {
        string Url(int n) => id is null ? "" : $"/playground/files/{id}/{n}";
        var files = id is null ? 0 : reply.Parts.OfType<File>().Count();
        return new(
            id,
            PlaygroundCast.Bot,
            At: "",
            PlainTextRenderer.Text(reply),
            [.. AllButtons(reply).Select(button => new PlaygroundButton(button.Label, button.Command))],
            [.. Enumerable.Range(0, files).Select(Url)],
            [.. new PlaygroundRenderer(Url).Render(reply)],
            reply.Visibility == Visibility.OnlyAsker,
            Replaces: null,
            Key: null);
    }

    private static IEnumerable<Button> AllButtons(Reply reply) =>
    [
        .. reply.Parts.OfType<Buttons>().SelectMany(part => part.Items),
        .. reply.Parts.OfType<Board>().SelectMany(board => board.Columns).SelectMany(column => column.Cards).SelectMany(card => card.Buttons),
    ];

    private static string When(PlaygroundMessage message) => InstantPattern.ExtendedIso.Format(message.At);
}

public sealed record PlaygroundButton(string Label, string Command);
