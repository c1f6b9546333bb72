namespace VaBot.Messages;

/// <summary>Somewhere a message can go or come from. Only the channel named understands its <paramref name="Place"/>.</summary>
/// <param name="Channel">The platform's name in lower case: <c>slack</c>, <c>teams</c>, <c>playground</c>.</param>
/// <param name="Place">Opaque outside the channel; the same place is always written the same way.</param>
public sealed record Address(string Channel, string Place)
{
    private const char AccountMark = '@';

    /// <summary>The account whose direct messages with the bot this stands for, whatever their own id; null for every other place.</summary>
    public ChatUser? Account => Place.StartsWith(AccountMark) && Place.Split('/', 2) is [var workspace, { Length: > 0 } user] ? new ChatUser(Channel, workspace[1..], user) : null;

    /// <summary>The direct messages of somebody who has not written there yet. Every channel that can write first understands it.</summary>
    public static Address DirectOf(ChatUser account) => new(account.Channel, $"{AccountMark}{account.Workspace}/{account.UserId}");
}

/// <summary>The account a platform vouches for. Names are not identity; this triple is.</summary>
/// <param name="Workspace">Slack team id or Teams tenant id.</param>
/// <param name="UserId">Slack user id or Entra object id.</param>
public sealed record ChatUser(string Channel, string Workspace, string UserId);
