using VaBot.Channels.Slack.Sending;
using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Channels.Slack.Windows;

/// <summary>Opens and fills windows. A trigger is good for three seconds (Slack, "Modals"), so a window is opened before its content is known.</summary>
internal sealed class SlackWindows(SlackClient client)
{
    /// <summary>Slack waits three seconds for us too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <returns>The window's id; null when it could not be opened.</returns>
    public async Task<string?> OpenAsync(SlackPlace origin, string trigger, SlackView view, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var (result, body) = await client.CallAsync(origin.Team, "views.open", new SlackOpenView(trigger, view), SlackWireJson.Default.SlackOpenView, patience.Token);
        return result.Outcome == SendOutcome.Sent ? body?.TextAt("view", "id") : null;
    }

    /// <summary>Fills a window, and tries once more when nobody answered.</summary>
    public async Task<bool> FillAsync(SlackPlace origin, string window, SlackView view, CancellationToken cancellationToken) =>
        await UpdateAsync(origin, window, view, cancellationToken) is { Outcome: SendOutcome.Sent }
        || await UpdateAsync(origin, window, view, cancellationToken) is { Outcome: SendOutcome.Sent };

    private async Task<SendResult> UpdateAsync(SlackPlace origin, string window, SlackView view, CancellationToken cancellationToken) =>
        (await client.CallAsync(origin.Team, "views.update", new SlackUpdateView(window, view), SlackWireJson.Default.SlackUpdateView, cancellationToken)).Result;
}
