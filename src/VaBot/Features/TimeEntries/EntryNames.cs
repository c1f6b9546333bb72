using Microsoft.EntityFrameworkCore;
using VaBot.Features.Tasks;
using VaBot.Features.Timers;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What to call an entry or a timer in an answer.</summary>
public static class EntryNames
{
    /// <summary>The task's title, else the note, else the client's name.</summary>
    public static Task<string> OfAsync(Turn turn, TimeEntry entry, CancellationToken cancellationToken) =>
        OfAsync(turn, entry.TaskId, entry.Note, entry.ClientId, cancellationToken);

    /// <inheritdoc cref="OfAsync(Turn, TimeEntry, CancellationToken)"/>
    public static Task<string> OfAsync(Turn turn, RunningTimer timer, CancellationToken cancellationToken) =>
        OfAsync(turn, timer.TaskId, timer.Note, timer.ClientId, cancellationToken);

    /// <summary>The same, or null when it is another client's and this room must not hear of it.</summary>
    public static async Task<string?> InRoomAsync(Turn turn, TimeEntry entry, CancellationToken cancellationToken) =>
        MayName(turn, entry) ? await OfAsync(turn, entry, cancellationToken) : null;

    /// <inheritdoc cref="InRoomAsync(Turn, TimeEntry, CancellationToken)"/>
    public static async Task<string?> InRoomAsync(Turn turn, RunningTimer timer, CancellationToken cancellationToken) =>
        MayName(turn, timer) ? await OfAsync(turn, timer, cancellationToken) : null;

    public static bool MayName(Turn turn, IBelongsToClient item) => turn.Actor.Room is not { } room || room.Id == item.ClientId;

    public static async Task<string> ClientAsync(Turn turn, Guid clientId, CancellationToken cancellationToken) =>
        turn.Clients.FirstOrDefault(client => client.Id == clientId)?.Name
            ?? (turn.Actor.Room is { } room && room.Id == clientId ? room.ShortName : null)
            ?? (await turn.Database.Set<Client>().FindAsync([clientId], cancellationToken))!.ShortName;

    private static async Task<string> OfAsync(Turn turn, Guid? taskId, string? note, Guid clientId, CancellationToken cancellationToken)
    {
        if (taskId is { } id)
        {
            return turn.Tasks.FirstOrDefault(task => task.Id == id)?.Title
                ?? await turn.Database.Set<TaskItem>().Where(task => task.Id == id).Select(task => task.Title).SingleAsync(cancellationToken);
        }

        return note ?? await ClientAsync(turn, clientId, cancellationToken);
    }
}
