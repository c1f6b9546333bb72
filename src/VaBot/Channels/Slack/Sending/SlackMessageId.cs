namespace VaBot.Channels.Slack.Sending;

/// <summary>How Slack finds a message again: its conversation and its time stamp. Written <c>C0ACME/1700000000.000100</c>.</summary>
internal readonly record struct SlackMessageId(string Channel, string Ts)
{
    public bool IsOne => SlackPlace.IsId(Channel) && SlackPlace.IsTimestamp(Ts);

    public override string ToString() => $"{Channel}/{Ts}";

    public static SlackMessageId Parse(string written) => written.Split('/') is [var channel, var ts] ? new(channel, ts) : default;
}
