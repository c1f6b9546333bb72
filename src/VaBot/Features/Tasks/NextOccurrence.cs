using Microsoft.EntityFrameworkCore;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary>Finishing a repeating card makes the next one, in its place, with its checklist unticked. One turn, so undoing takes back both.</summary>
public static class NextOccurrence
{
    /// <returns>The new card; null when the finished one does not repeat, or was finished before and has its successor already.</returns>
    public static async Task<TaskItem?> AddAsync(Turn turn, TaskItem done, CancellationToken cancellationToken)
    {
        if (done.Repeats is not { } repeat
            || await turn.Database.Set<TaskItem>().AnyAsync(task => task.PreviousId == done.Id && task.State != TaskState.Removed, cancellationToken))
        {
            return null;
        }

        var today = turn.Clock.Today;
        var next = new TaskItem
        {
            Id = Guid.CreateVersion7(),
            PracticeId = done.PracticeId,
            ClientId = done.ClientId,
            Title = done.Title,
            Service = done.Service,
            EstimateMinutes = done.EstimateMinutes,
            Priority = done.Priority,
            Description = done.Description,
            Repeats = repeat.Tied(done.Due ?? today),
            Due = repeat.Next(done.Due, today),
            PreviousId = done.Id,
            CreatedAt = turn.Clock.Now,
            Rank = done.Rank,
        };
        await BoardOrder.AfterAsync(turn, next, done, cancellationToken);
        turn.Database.Add(next);
        foreach (var step in await Checklist.OfAsync(turn, done, cancellationToken))
        {
            turn.Database.Add(new ChecklistItem { Id = Guid.CreateVersion7(), PracticeId = step.PracticeId, ClientId = step.ClientId, TaskId = next.Id, Place = step.Place, Text = step.Text });
        }

        return next;
    }
}
