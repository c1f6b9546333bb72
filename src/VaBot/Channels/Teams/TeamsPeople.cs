using VaBot.Messages;

namespace VaBot.Channels.Teams;

/// <summary>Finds out whom a mention means. Teams says of a mentioned account no more than the service's own id and a name; who that is (the Entra
/// object id) only the conversation's list of members knows.</summary>
internal sealed class TeamsPeople(TeamsClient client, TeamsReferences references)
{
    /// <summary>The bot's answer must not wait for more.</summary>
    private const int MostAsked = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>Those of the mentions that could be found out; the bot itself is not among them.</returns>
    public async Task<IReadOnlyList<Mentioned>> MentionedAsync(TeamsVisit visit, IReadOnlyList<TeamsText.Mention> mentions, CancellationToken cancellationToken)
    {
        var others = mentions.Where(mention => mention.Account != visit.Activity.BotId).DistinctBy(mention => mention.Account).Take(MostAsked).ToList();
        if (others.Count == 0 || await references.FindAsync(visit.Activity.Place.Room.ToAddress().Place, cancellationToken) is not { } reference)
        {
            return [];
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var found = await Task.WhenAll(others.Select(mention => FindAsync(reference, mention, patience.Token)));
        return [.. found.OfType<Mentioned>()];
    }

    private async Task<Mentioned?> FindAsync(TeamsReference reference, TeamsText.Mention mention, CancellationToken cancellationToken)
    {
        var member = (await client.MemberAsync(reference, mention.Account, cancellationToken)).Body;
        return member is { } known && TeamsActivity.Folded(known.TextAt("aadObjectId") ?? known.TextAt("objectId")) is { } id && TeamsActivity.IsId(id)
            ? new Mentioned(new ChatUser(TeamsChannel.ChannelName, TeamsActivity.Folded(known.TextAt("tenantId")) ?? reference.Tenant, id), mention.Shown, new Profile(Name: known.TextAt("name") ?? mention.Name))
            : null;
    }
}
