using System.Collections.Concurrent;
using System.Text.Json;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Reliability;

/// <summary>Many things at once, over and over, while the bot dies under it. What was not answered is delivered again.</summary>
internal sealed class Storm(SlackPerson person, BotProcess bot)
{
    private const int Connections = 6;

    private readonly ConcurrentQueue<Deed> again = new();

    private readonly ConcurrentQueue<Deed> answered = new();

    private int answers;

    public IReadOnlyList<Deed> Answered => [.. answered];

    /// <summary>How often something had to be delivered again.</summary>
    public int Repeated { get; private set; }

    /// <summary>Keeps delivering until so many are answered, and kills the bot that moment, in the middle of the others.</summary>
    public async Task UntilKilledAsync(int after)
    {
        var end = answers + after;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (await DeliverAsync(again.TryDequeue(out var deed) ? deed : person.Log()))
            {
                if (Interlocked.Increment(ref answers) == end)
                {
                    await bot.KillAsync();
                }
            }
        })));
        Repeated += again.Count;
    }

    /// <summary>Delivers what is left, to a bot that stays alive.</summary>
    public async Task UntilAllAnsweredAsync()
    {
        while (again.TryDequeue(out var deed))
        {
            if (!await DeliverAsync(deed))
            {
                throw new InvalidOperationException("A living bot did not answer:\n" + bot.Output);
            }
        }
    }

    private async Task<bool> DeliverAsync(Deed deed)
    {
        if (await person.DeliverAsync(deed) is not { } answer)
        {
            again.Enqueue(deed);
            return false;
        }

        answered.Enqueue(deed);
        if (deed.Path == "slack/commands" && deed.Minutes % 2 == 0)
        {
            again.Enqueue(person.Undo(deed, UndoIn(answer)));
        }

        return true;
    }

    private static string UndoIn(string answer)
    {
        var blocks = JsonElement.Parse(answer).At("blocks") ?? throw new InvalidOperationException("No blocks: " + answer);
        return blocks.EnumerateArray()
            .Where(block => block.TextAt("type") == "actions")
            .Select(block => block.FirstAt("elements")?.TextAt("value"))
            .FirstOrDefault(value => value?.StartsWith("/undo", StringComparison.Ordinal) == true)
            ?? throw new InvalidOperationException("Nothing to undo: " + answer);
    }
}
