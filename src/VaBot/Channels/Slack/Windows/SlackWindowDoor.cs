using System.Text.Json;
using VaBot.Channels.Slack.Workspaces;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Windows;

/// <summary>What is answered in a window: forms, and what is clicked within one. Where no window can be opened, the answer is a message.</summary>
internal sealed class SlackWindowDoor(SlackRooms rooms, Inbox inbox, SlackWindows windows, SlackHomes homes)
{
    /// <summary>A command's answer that is a form, in a window of its own.</summary>
    /// <returns>False when it is not a form, or the window could not be opened.</returns>
    public async Task<bool> ShowFormAsync(IncomingMessage message, Reply reply, string? trigger, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(trigger) || !reply.Parts.OfType<Form>().Any() || Origin(message) is not { } origin)
        {
            return false;
        }

        var texts = await inbox.TextsForAsync(message.Sender, cancellationToken);
        return SlackWindow.Of(reply, texts, origin) is { } view && await windows.OpenAsync(origin, trigger, view, cancellationToken) is not null;
    }

    /// <summary>A click in a window is answered in that window; one that leads to a form opens one.</summary>
    public async Task ClickAsync(JsonElement payload, IncomingMessage click, CancellationToken cancellationToken)
    {
        if (payload.TextAt("view", "type") == "modal" && payload.TextAt("view", "id") is { } window && Origin(click) is { } origin)
        {
            await FillAsync(click, origin, window, cancellationToken);
        }
        else if (SlackHomeView.PageOf(payload.FirstAt("actions")?.TextAt("action_id")) is { } page && Origin(click) is { } home)
        {
            await homes.OpenAsync(home.Team, click.Sender, page, cancellationToken);
        }
        else if (SlackActions.OpensWindow(payload))
        {
            await OpenAsync(payload, click, cancellationToken);
        }
        else
        {
            await rooms.RunAsync(click, cancellationToken);
        }
    }

    /// <summary>Opens a window at once and fills it when the answer is there.</summary>
    public async Task OpenAsync(JsonElement payload, IncomingMessage wish, CancellationToken cancellationToken)
    {
        if (Origin(wish) is { } origin && payload.TextAt("trigger_id") is { Length: > 0 } trigger)
        {
            var loading = SlackWindow.Loading(await inbox.TextsForAsync(wish.Sender, cancellationToken), origin);
            if (await windows.OpenAsync(origin, trigger, loading, cancellationToken) is { } window)
            {
                await FillAsync(wish, origin, window, cancellationToken);
                return;
            }
        }

        await rooms.RunAsync(wish, cancellationToken);
    }

    private async Task FillAsync(IncomingMessage wish, SlackPlace origin, string window, CancellationToken cancellationToken)
    {
        var reply = await rooms.RunAsync(wish with { AnswerTo = null }, cancellationToken);
        var texts = await inbox.TextsForAsync(wish.Sender, cancellationToken);
        if (SlackWindow.Of(reply, texts, origin) is { } view)
        {
            await windows.FillAsync(origin, window, view, cancellationToken);
        }
    }

    private static SlackPlace? Origin(IncomingMessage message) =>
        SlackPlace.Parse((message.AnswerTo ?? message.Conversation).Place) is { } place ? new SlackPlace(place.Team, place.Channel, place.Thread, message.Sender.UserId) : null;
}
