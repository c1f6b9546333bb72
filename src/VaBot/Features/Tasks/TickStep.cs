using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task tick newsletter 2</c>: a step of the checklist is done.</summary>
public sealed class TickStep : CardVerb
{
    public override Intent Intent => Intent.TaskTick;

    protected override string Verb => "tick";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var (step, all) = await Checklist.FindAsync(turn, task, rest, cancellationToken);
        if (step.IsDone)
        {
            throw new UserError(turn.Texts.StepAlready(step.Text, isDone: true));
        }

        step.IsDone = true;
        return turn.Texts.StepTicked(task.Title, step.Text, all.Count(item => item.IsDone), all.Count);
    }
}
