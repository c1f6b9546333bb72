using NodaTime.Text;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task due newsletter friday</c>: a local day, never a moment.</summary>
public sealed class SetDue : TaskCommand
{
    public override Intent Intent => Intent.TaskDue;

    protected override string Again(Understanding understanding, string title) =>
        understanding.Due is { } due ? $"due {title} {LocalDatePattern.Iso.Format(due)}" : $"due {title}";

    protected override Understanding Understand(Turn turn) => WithoutOff(turn, "today") ?? turn.Understanding;

    protected override Command? Alone(Turn turn) => turn.Understanding.Due is null ? new ShowDue() : null;

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, Understanding said, CancellationToken cancellationToken)
    {
        if (WithoutOff(turn, "today") is not null)
        {
            task.Due = null;
            return Task.FromResult(turn.Texts.TaskIsNotDue(task.Title));
        }

        CardDoubts.Refuse(turn, said, day =>
            CommandLine.Write("task", $"due {CommandLine.Quote(task.Title)} {LocalDatePattern.Iso.Format(day)}", (CommandLine.Task, task.Id.ToString("N"))));
        var due = said.Due ?? throw new UserError(turn.Texts.DueWhen(task.Title));
        var day = turn.Texts.Day(due, turn.Clock.Today);
        if (due < turn.Clock.Today)
        {
            throw new UserError(turn.Texts.DuePast(task.Title, day));
        }

        task.Due = due;
        return Task.FromResult(turn.Texts.TaskIsDue(task.Title, day));
    }
}
