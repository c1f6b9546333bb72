namespace VaBot.Channels.Slack;
public sealed class SlackChannel { public const string ChannelName = "slack"; }
