using System.Net;
using System.Text.RegularExpressions;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Teams;

/// <summary>The message extension (Microsoft, "Message extensions"): a message becomes a task, time is logged, the board is searched, from the
/// compose box or a message's menu. Each is a command line like any other; only she who asked sees the answer.</summary>
internal sealed partial class TeamsExtension(TurnRunner turns, TeamsAnswers answers)
{
    /// <summary>As they stand in the manifest.</summary>
    public const string Task = "task", Log = "log", Board = "board";

    private const string Title = "VaBot";

    /// <summary>Of a message that becomes a card's title.</summary>
    private const int MostWords = 300;

    /// <summary>Cards of the board that contain the words; all of it before anything is typed.</summary>
    public async Task<IResult> FindAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var words = activity.Value?.ListAt("parameters").Where(parameter => parameter.TextAt("name") != "initialRun").Select(parameter => parameter.TextAt("value")).FirstOrDefault()?.Trim();
        var reply = await turns.RunAsync(string.IsNullOrEmpty(words) ? Line(activity, "board", "") : Line(activity, "task", $"find {CommandLine.Quote(words)}"), cancellationToken);
        var results = TeamsResults.Of(reply);
        return TeamsEndpoints.Json(
            new ExtensionResponse(results.Count > 0 ? new ExtensionResults("result", results) : new ExtensionResults("message", Text: PlainTextRenderer.Text(reply))),
            TeamsWireJson.Default.ExtensionResponse);
    }

    /// <summary>The form, with the message's words in it.</summary>
    public async Task<IResult> OpenAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        var (said, link) = (Said(activity), activity.Value?.TextAt("messagePayload", "linkToMessage"));
        var message = activity.Value?.TextAt("commandId") == Task
            ? Line(activity, "task", said.Length == 0 ? "form" : $"in a form {said}{(Uri.IsWellFormedUriString(link, UriKind.Absolute) ? $" -- {CommandLine.Source}={link}" : "")}")
            : Line(activity, "log", said.Length == 0 ? "form" : $"in a form {said}");
        return await ShowAsync(activity, message, cancellationToken);
    }

    /// <summary>The answers of the form, or a button under what was said to them.</summary>
    public async Task<IResult> SubmitAsync(TeamsActivity activity, CancellationToken cancellationToken) =>
        activity.Value?.At("data") is { } data && TeamsClicks.Read(activity, data) is { } message
            ? await ShowAsync(activity, message with { IsWithBot = false, CanAnswerPrivately = true, AnswerTo = null }, cancellationToken)
            : Results.Ok();

    private async Task<IResult> ShowAsync(TeamsActivity activity, IncomingMessage message, CancellationToken cancellationToken)
    {
        var reply = await turns.RunAsync(message, cancellationToken);
        var page = (await answers.PagesAsync(message.DeliveryKey, message.IsDirect, reply, activity.From, cancellationToken)).FirstOrDefault();
        return page is null
            ? Results.Ok()
            : TeamsEndpoints.Json(new DialogResponse(new Dialog(new DialogValue(Title, TeamsViews.ForDialog(page)))), TeamsWireJson.Default.DialogResponse);
    }

    private static IncomingMessage Line(TeamsActivity activity, string command, string text) =>
        TeamsPayloads.Envelope(activity, TeamsDelivery.Key("extension", activity.Tenant, activity.Sender.UserId, activity.Id, command, text)) with
        {
            Command = command,
            Text = text,

            // It may be a chat between two people, and nobody but her sees what is found.
            IsWithBot = false,
            CanAnswerPrivately = true,
        };

    /// <summary>A message's words without its mark-up, on one line.</summary>
    private static string Said(TeamsActivity activity)
    {
        var text = activity.Value?.TextAt("messagePayload", "body", "content") ?? "";
        return TeamsMarkup.OneLine(WebUtility.HtmlDecode(Mark().Replace(text, " ")).Replace(" -- ", " – "), MostWords);
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
