using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task show newsletter</c>, or <c>/task newsletter</c>: the card with its description, checklist, link and notes.</summary>
public sealed class ShowTask : Command
{
    public override Intent Intent => Intent.TaskShow;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken) =>
        await CardView.OfAsync(turn, (await TargetTask.FindAsync(turn, turn.Understanding, title => $"show {title}", cancellationToken)).Card, cancellationToken);
}
