using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Sending;
using VaBot.Channels.Slack.Workspaces;

namespace VaBot.Tests.Channels.Slack;

/// <summary>The channel put together by hand, for tests of sending alone.</summary>
internal static class SlackParts
{
    public static SlackClient Client(SlackOptions options, IClock clock)
    {
        var settings = Options.Create(options);
        return new SlackClient(new SlackHttp(SlackHttp.Create()), new SlackTokens(settings, NullLogger<SlackTokens>.Instance), new SlackLimits(settings, clock), settings);
    }

    public static SlackChannel Channel(SlackOptions options, IClock clock)
    {
        var client = Client(options, clock);
        return new SlackChannel(new SlackDesk(client, new SlackPosts(client), new SlackFiles(client)), Options.Create(options), clock);
    }
}
