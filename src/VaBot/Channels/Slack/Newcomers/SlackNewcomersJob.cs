using NodaTime;
using VaBot.Jobs;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>Looks whether there is somebody to ask Slack about.</summary>
/// <param name="introductions">None where Slack is not wired.</param>
internal sealed class SlackNewcomersJob(IEnumerable<SlackIntroductions> introductions) : IJob
{
    public string Name => "meet-slack-newcomers";

    public Duration Every => Duration.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var introduction in introductions)
        {
            await introduction.MeetAsync(cancellationToken);
        }
    }
}
