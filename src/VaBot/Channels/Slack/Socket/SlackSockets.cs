using Microsoft.Extensions.Options;

namespace VaBot.Channels.Slack.Socket;

/// <summary>Socket Mode (Slack, "Using Socket Mode"): several connections, so that one is there while another is renewed, each kept up for as long as the
/// bot runs. The rest of the bot does not wait for them.</summary>
internal sealed class SlackSockets(SlackSocket socket, SlackCondition condition, IOptions<SlackOptions> options, ILogger<SlackSockets> log) : BackgroundService
{
    /// <summary>Slack allows ten.</summary>
    private const int Connections = 2;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.HasSockets)
        {
            return;
        }

        condition.ExpectSockets();
        await Task.WhenAll(Enumerable.Range(1, Connections).Select(number => KeepUpAsync(number, stoppingToken)));
    }

    private async Task KeepUpAsync(int number, CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var ended = await TryAsync(number, stoppingToken);
            failures = ended.WasUp ? 0 : failures + 1;
            if (ended.Wait is { } wait || failures > 0)
            {
                var longer = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(failures, 10)), LongestWait.TotalSeconds) * (0.75 + Random.Shared.NextDouble() / 2));
                await WaitAsync(ended.Wait is { } asked && asked > longer ? asked : longer, stoppingToken);
            }
        }
    }

    private async Task<SlackSocketEnd> TryAsync(int number, CancellationToken stoppingToken)
    {
        try
        {
            var ended = await socket.RunAsync(stoppingToken);
            if (!stoppingToken.IsCancellationRequested)
            {
                log.LogInformation("Slack socket {Number} ended: {Reason}", number, ended.Reason);
            }

            return ended;
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogWarning("Slack socket {Number} broke: {Error}", number, error.GetBaseException().GetType().Name);
            return new SlackSocketEnd("broken", WasUp: false, Wait: null);
        }
        catch (OperationCanceledException)
        {
            return new SlackSocketEnd("stopped", WasUp: false, Wait: null);
        }
    }

    private static async Task WaitAsync(TimeSpan wait, CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(wait, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The bot stops; so does whoever waits.
        }
    }
}

/// <param name="Reason">A constant word of ours or Slack's.</param>
/// <param name="WasUp">Slack said hello.</param>
/// <param name="Wait">How long Slack wants to be left alone; null when it said nothing of it.</param>
internal sealed record SlackSocketEnd(string Reason, bool WasUp, TimeSpan? Wait);
