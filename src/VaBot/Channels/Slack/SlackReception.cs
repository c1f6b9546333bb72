using System.Text.Json;
using Microsoft.Extensions.Primitives;
using VaBot.Channels.Slack.Workspaces;

namespace VaBot.Channels.Slack;

/// <summary>Where everything Slack sends comes in: first whose workspace it is of, then what it says.</summary>
/// <inheritdoc cref="SlackInbox"/>
internal sealed class SlackReception(SlackOrganisations organisations, SlackInbox inbox)
{
    public async Task<byte[]?> CommandAsync(IReadOnlyDictionary<string, StringValues> form, CancellationToken cancellationToken)
    {
        await organisations.MeetAsync(SlackSeat.OfCommand(form), cancellationToken);
        return await inbox.CommandAsync(form, cancellationToken);
    }

    public async Task<byte[]?> InteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        await organisations.MeetAsync(SlackSeat.OfInteraction(payload), cancellationToken);
        return await inbox.InteractionAsync(payload, cancellationToken);
    }

    public async Task EventAsync(JsonElement callback, CancellationToken cancellationToken)
    {
        await organisations.MeetAsync(SlackSeat.OfEvent(callback), cancellationToken);
        await inbox.EventAsync(callback, cancellationToken);
    }
}
