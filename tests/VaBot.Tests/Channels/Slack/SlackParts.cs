using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Workspaces;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The channel put together by hand, for tests of sending alone: one workspace by settings, so nothing is looked up.</summary>
internal static class SlackParts
{
    public static SlackChannel Channel(SlackOptions options, IClock clock)
    {
        var settings = Options.Create(options);
        var condition = new SlackCondition(clock, NullLogger<SlackCondition>.Instance);
        var client = new SlackClient(new SlackHttp(SlackHttp.Create()), new SlackTokens(null!, null!, condition, settings), new SlackLimits(settings, clock), settings);
        return new SlackChannel(new SlackDesk(client, new SlackPosts(client), new SlackFiles(client)), condition, settings, clock);
    }
}
