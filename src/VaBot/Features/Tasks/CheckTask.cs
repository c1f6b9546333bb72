using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task check newsletter order photos</c>: a new step at the end of the card's checklist; several in as many lines.</summary>
public sealed class CheckTask : CardVerb
{
    public override Intent Intent => Intent.TaskCheck;

    protected override string Verb => "check";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var steps = (rest ?? "").Split('\n').Select(line => Text(turn, line.TrimStart(' ', '-', '*', '•', '☐', '[', ']'), ChecklistItem.LongestText)).OfType<string>().ToList();
        if (steps.Count == 0)
        {
            throw new UserError(turn.Texts.CheckHow(task.Title));
        }

        var items = await Checklist.OfAsync(turn, task, cancellationToken);
        if (items.Count + steps.Count > ChecklistItem.MostOnACard)
        {
            throw new UserError(turn.Texts.ChecklistFull(ChecklistItem.MostOnACard));
        }

        var place = items.Count == 0 ? 0 : items[^1].Place;
        foreach (var step in steps)
        {
            turn.Database.Add(new ChecklistItem { Id = Guid.CreateVersion7(), PracticeId = task.PracticeId, ClientId = task.ClientId, TaskId = task.Id, Place = ++place, Text = step });
        }

        return turn.Texts.StepsAdded(task.Title, steps, items.Count + steps.Count);
    }
}
