using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task estimate newsletter 3h</c>: whole minutes; what is logged already is said beside it.</summary>
public sealed class SetEstimate : TaskCommand
{
    /// <summary>A card longer than this is a project: 400 hours.</summary>
    private const int MostMinutes = 400 * 60;

    public override Intent Intent => Intent.TaskEstimate;

    public override Role Allowed => Role.Staff;

    protected override string Again(Understanding understanding, string title) => understanding.Minutes is { } minutes ? $"estimate {title} {minutes}m" : $"estimate {title}";

    protected override Understanding Understand(Turn turn) => WithoutOff(turn, "1h") ?? turn.Understanding;

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        if (WithoutOff(turn, "1h") is not null)
        {
            task.EstimateMinutes = null;
            return turn.Texts.TaskIsNotEstimated(task.Title);
        }

        if (said.Doubts.Any(doubt => doubt is Doubt.ImpossibleDuration { Text: ['-', ..] }) || said.Minutes is not (>= 1 and <= MostMinutes and var minutes))
        {
            throw new UserError(turn.Texts.EstimateHow(task.Title));
        }

        task.EstimateMinutes = minutes;
        return turn.Texts.TaskIsEstimated(task.Title, minutes, await CardProgress.LoggedAsync(turn, task, cancellationToken));
    }
}
