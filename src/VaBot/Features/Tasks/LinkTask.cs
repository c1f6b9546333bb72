using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task link newsletter https://…</c>: where the deliverable is; <c>off</c> takes the address away. It is text to everybody who sees it.</summary>
public sealed class LinkTask : CardVerb
{
    public override Intent Intent => Intent.TaskLink;

    protected override string Verb => "link";

    protected override Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        // Slack hands addresses over between angle brackets.
        var typed = Text(turn, rest, TaskItem.LongestLink)?.Trim('<', '>').Split('|')[0];
        if (IsOff(typed))
        {
            task.Link = null;
            return Task.FromResult(turn.Texts.LinkGone(task.Title));
        }

        if (typed is null || typed.Any(char.IsWhiteSpace) || !Uri.TryCreate(typed, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.UserInfo.Length > 0)
        {
            throw new UserError(turn.Texts.LinkHow(task.Title));
        }

        task.Link = typed;
        return Task.FromResult(turn.Texts.Linked(task.Title, typed));
    }
}
