using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task service newsletter Copywriting</c>: what kind of work a card is, and so what an hour of it costs; <c>none</c> means other work.</summary>
public sealed class SetService : CardVerb
{
    public override Intent Intent => Intent.TaskService;

    public override Role Allowed => Role.Staff;

    protected override string Verb => "service";

    protected override async Task<Phrase> ChangeAsync(Turn turn, TaskItem task, string? rest, CancellationToken cancellationToken)
    {
        if (IsOff(rest))
        {
            task.Service = null;
            return turn.Texts.TaskIsOtherWork(task.Title);
        }

        var services = await Services.OfAsync(turn, task.ClientId, cancellationToken);
        task.Service = services.Find(rest ?? "") ?? throw new UserError(services.Count == 0
            ? turn.Texts.NoServices()
            : turn.Texts.WhichService(rest, services, task.Title));
        return turn.Texts.TaskHasService(task.Title, task.Service);
    }
}
