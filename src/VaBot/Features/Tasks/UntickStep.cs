using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task untick newsletter 2</c>: a step of the checklist is to be done again.</summary>
public sealed class UntickStep : CardVerb
{
    public override Intent Intent => Intent.TaskUntick;

    protected override string Verb => "untick";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var (step, all) = await Checklist.FindAsync(turn, task, rest, cancellationToken);
        if (!step.IsDone)
        {
            throw new UserError(turn.Texts.StepAlready(step.Text, isDone: false));
        }

        step.IsDone = false;
        return turn.Texts.StepUnticked(task.Title, step.Text, all.Count(item => item.IsDone), all.Count);
    }
}
