using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task rename newsletter to Newsletter December</c>. Reports name cards by their titles, so staff name them.</summary>
public sealed class RenameTask : CardVerb
{
    /// <summary>What may stand between the two names; a colon or a dash is cut off already.</summary>
    private static readonly string[] Links = ["to ", "into ", "as ", "->", "→", "=>", "erre:", "erre ", "új neve:"];

    public override Intent Intent => Intent.TaskRename;

    public override Role Allowed => Role.Staff;

    protected override string Verb => "rename";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        var link = Array.Find(Links, link => rest?.StartsWith(link, StringComparison.OrdinalIgnoreCase) == true);
        var title = Text(turn, rest?[(link?.Length ?? 0)..].Trim(' ', ':'), TaskItem.LongestTitle)?.ReplaceLineEndings(" ") ?? throw new UserError(turn.Texts.RenameHow(task.Title));
        if (title == task.Title)
        {
            throw new UserError(turn.Texts.RenameHow(task.Title));
        }

        if (turn.Tasks.Any(other => other.ClientId == task.ClientId && other.Id != task.Id && string.Equals(other.Title, title, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UserError(turn.Texts.TitleTaken(title));
        }

        var before = task.Title;
        task.Title = title;
        return Task.FromResult(turn.Texts.Renamed(before, title));
    }
}
