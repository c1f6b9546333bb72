using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task strike newsletter 2</c>: a step leaves the checklist, done or not.</summary>
public sealed class StrikeStep : CardVerb
{
    public override Intent Intent => Intent.TaskStrike;

    protected override string Verb => "strike";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var (step, all) = await Checklist.FindAsync(turn, task, rest, cancellationToken);
        turn.Database.Remove(step);
        return turn.Texts.StepStruck(task.Title, step.Text, all.Count - 1);
    }
}
