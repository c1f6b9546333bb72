using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task repeat inbox triage weekly on friday</c>, <c>… every 2 weeks after done</c>, <c>… off</c>. One open card at a time: the next one
/// is made when this one is done, so a date that comes while it is still open makes no second.</summary>
public sealed class RepeatTask : CardVerb
{
    public override Intent Intent => Intent.TaskRepeat;

    public override Role Allowed => Role.Staff;

    protected override string Verb => "repeat";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var wanted = rest is null ? null : Reader.Shared.ReadRepeat(rest);
        if (wanted is null)
        {
            throw new UserError(turn.Texts.RepeatHow(task.Title, task.Repeats));
        }

        task.Repeats = wanted.Repeat;
        if (wanted.Repeat is not { } repeat)
        {
            return Task.FromResult(turn.Texts.RepeatsNoMore(task.Title));
        }

        if (repeat.On is not null && !repeat.AfterDone)
        {
            task.Due ??= repeat.First(turn.Clock.Today);
        }

        return Task.FromResult(turn.Texts.TaskRepeats(task.Title, repeat, task.Due is { } due ? turn.Texts.Day(due, turn.Clock.Today) : null));
    }
}
