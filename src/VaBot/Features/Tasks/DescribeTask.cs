using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task describe newsletter …</c>: what is to be done, in as many words as it takes; <c>off</c> takes the words away.</summary>
public sealed class DescribeTask : CardVerb
{
    public override Intent Intent => Intent.TaskDescribe;

    protected override string Verb => "describe";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var text = Text(turn, rest, TaskItem.LongestText) ?? throw new UserError(turn.Texts.DescribeHow(task.Title));
        task.Description = IsOff(text) ? null : text;
        return Task.FromResult(task.Description is null ? turn.Texts.DescriptionGone(task.Title) : turn.Texts.Described(task.Title));
    }
}
