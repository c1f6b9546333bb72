namespace VaBot.Messages;

/// <summary>Somewhere a message can go or come from. Only the channel named understands its <paramref name="Place"/>.</summary>
/// <param name="Channel">The platform's name in lower case: <c>slack</c>, <c>teams</c>, <c>playground</c>.</param>
/// <param name="Place">Opaque outside the channel; the same place is always written the same way.</param>
public sealed record Address(string Channel, string Place);

/// <summary>The account a platform vouches for. Names are not identity; this triple is.</summary>
/// <param name="Workspace">Slack team id or Teams tenant id.</param>
/// <param name="UserId">Slack user id or Entra object id.</param>
public sealed record ChatUser(string Channel, string Workspace, string UserId);
