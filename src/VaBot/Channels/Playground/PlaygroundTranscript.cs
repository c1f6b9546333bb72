using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Channels.Playground;

/// <summary>Reads the transcript through one person's eyes. Nothing here writes: rows are saved by the turn or by the outbox.</summary>
public sealed class PlaygroundTranscript(Database database)
{
    /// <summary>Everything the person sees there, oldest first, each message in its latest form.</summary>
    public async Task<IReadOnlyList<PlaygroundItem>> HistoryAsync(PlaygroundSeat seat, CancellationToken cancellationToken)
    {
        var rows = await Seen(seat).OrderBy(message => message.Id).ToListAsync(cancellationToken);
        return [.. Latest(rows).Select(PlaygroundItem.Of)];
    }

    /// <summary>What was added after the message with this number, oldest first, as it was added.</summary>
    public async Task<IReadOnlyList<PlaygroundItem>> SinceAsync(PlaygroundSeat seat, long id, CancellationToken cancellationToken)
    {
        var rows = await Seen(seat).Where(message => message.Id > id).OrderBy(message => message.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(PlaygroundItem.Of)];
    }

    public async Task<PlaygroundItem?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var row = await database.Set<PlaygroundMessage>().AsNoTracking().SingleOrDefaultAsync(message => message.Key == key, cancellationToken);
        return row is null ? null : PlaygroundItem.Of(row);
    }

    /// <summary>The message a person clicked on, or null when they see no such message.</summary>
    /// <param name="line">The command line of what was clicked.</param>
    public async Task<PlaygroundClick?> ClickAsync(PlaygroundSeat seat, long id, string line, CancellationToken cancellationToken)
    {
        var row = await Seen(seat).SingleOrDefaultAsync(message => message.Id == id, cancellationToken);
        return row is null ? null : new PlaygroundClick(row.Id, await NameAsync(row, cancellationToken), row.OnlyFor is null && !seat.IsDirect, Stays(row, line));
    }

    /// <summary>The n-th file of a message, counted from 0; null when there is none.</summary>
    public async Task<File?> FileAsync(long id, int n, CancellationToken cancellationToken)
    {
        var reply = await database.Set<PlaygroundMessage>()
            .Where(message => message.Id == id)
            .Select(message => message.Reply)
            .SingleOrDefaultAsync(cancellationToken);
        return reply is null ? null : ReplyJson.Read(reply).Parts.OfType<File>().ElementAtOrDefault(n);
    }

    private static bool Stays(PlaygroundMessage row, string line) => row.Reply is { } reply
        && ReplyJson.Read(reply).Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items).Any(button => button.Stays && button.Command == line);

    /// <summary>What stood there first names all that took its place.</summary>
    private async Task<string> NameAsync(PlaygroundMessage row, CancellationToken cancellationToken)
    {
        while (row.Replaces is { } earlier && await database.Set<PlaygroundMessage>().AsNoTracking().SingleOrDefaultAsync(message => message.Id == earlier, cancellationToken) is { } first)
        {
            row = first;
        }

        return row.Key;
    }

    private IQueryable<PlaygroundMessage> Seen(PlaygroundSeat seat)
    {
        var (place, person) = (seat.Place, seat.Person);
        return database.Set<PlaygroundMessage>().AsNoTracking()
            .Where(message => message.Place == place && (message.OnlyFor == null || message.OnlyFor == person));
    }

    private static IEnumerable<PlaygroundMessage> Latest(IEnumerable<PlaygroundMessage> rows)
    {
        var shown = new List<PlaygroundMessage>();
        var positions = new Dictionary<long, int>();
        foreach (var row in rows)
        {
            if (row.Replaces is { } old && positions.TryGetValue(old, out var position))
            {
                shown[position] = row;
            }
            else
            {
                position = shown.Count;
                shown.Add(row);
            }

            positions[row.Id] = position;
        }

        return shown;
    }
}
