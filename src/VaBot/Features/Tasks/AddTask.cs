using NodaTime;
using VaBot.Features.TimeEntries;
using VaBot.Features.WeeklyPlans;
using VaBot.Languages;
using VaBot.Languages.Reading;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Tasks;

/// <summary><c>/task add Order samples, due Friday, 30m</c>: a new card at the end of the board, or at its top when it is urgent.</summary>
public sealed class AddTask : Command
{
    private const string Twin = "twin";

    public override Intent Intent => Intent.TaskAdd;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Named(turn) is { } card && await TargetTask.ByIdAsync(turn, card, cancellationToken) is { } there)
        {
            return await CardView.OfAsync(turn, there, cancellationToken);
        }

        var wanted = await NewCard.ReadAsync(turn, cancellationToken);
        var title = TitleOf(turn, wanted.Said);

        // A client is always found here: in a room it is the room's, and only staff with several are asked.
        var client = Subject.Of(turn, null, wanted.Said.Client, (id, _) => Again(turn, wanted, title, id)).Client;
        CardDoubts.Refuse(turn, wanted.Said, day => Again(turn, wanted with { Said = wanted.Said with { Due = day } }, title, client.Id));
        await RefuseAsync(turn, wanted, client, cancellationToken);
        if (turn.Tasks.Any(task => task.ClientId == client.Id && string.Equals(task.Title, title, StringComparison.OrdinalIgnoreCase)) && !turn.Line.IsSure(Twin))
        {
            throw new UserError(turn.Texts.TaskExists(title), new Button(turn.Texts.AddAnyway, Again(turn, wanted, title, client.Id, Twin)));
        }

        var task = await AddAsync(turn, wanted, client, title, cancellationToken);
        turn.Did(new Deed(Intent.TaskAdd, title, client.Id, TaskId: task.Id));
        var position = await BoardOrder.PositionAsync(turn, task, cancellationToken);
        var room = turn.Actor.IsStaff ? [] : await AdHocWish.AnswerAsync(turn, task, cancellationToken);
        return Reply.Of([
            new Line(turn.Texts.TaskAdded(title, client.Name, position, Details(turn, task))),
            .. room,
            Buttons.Of(turn.UndoButton, CardButtons.Show(turn, task), new Button(turn.Texts.ShowBoard, CardButtons.BoardLine(turn, client)))]).ForAll();
    }

    /// <summary><c>/task newsletter</c>: nothing but the title of an open card, so that is what is to be looked at.</summary>
    private static Guid? Named(Turn turn)
    {
        if (turn.Message.Command != "task" || turn.Line.Options.Count > 0)
        {
            return null;
        }

        var typed = Folding.Fold(turn.Line.Text.Trim());
        var fitting = turn.Tasks.Where(task => task.Title.Length == typed.Length && Folding.Fold(task.Title) == typed).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0].Id : null;
    }

    private static string TitleOf(Turn turn, Understanding said)
    {
        var title = said.Task?.Text.Trim() is { Length: > 0 } text ? text : throw new UserError(turn.Texts.NameTheNewTask()).At("title");
        return title.Length <= TaskItem.LongestTitle ? title : throw new UserError(turn.Texts.TitleTooLong(TaskItem.LongestTitle)).At("title");
    }

    private static async Task RefuseAsync(Turn turn, NewCard wanted, KnownClient client, CancellationToken cancellationToken)
    {
        if (wanted.Said.Due is { } due && due < turn.Clock.Today)
        {
            throw new UserError(turn.Texts.DuePast(wanted.Said.Task!.Text, turn.Texts.Day(due, turn.Clock.Today))).At("due");
        }

        if (wanted.Service is { } service && await Services.OfAsync(turn, client.Id, cancellationToken) is var services && !services.Contains(service))
        {
            throw new UserError(services.Count == 0 ? turn.Texts.NoServices() : turn.Texts.WhichService(service, services, wanted.Said.Task!.Text)).At("service");
        }
    }

    private static async Task<TaskItem> AddAsync(Turn turn, NewCard wanted, KnownClient client, string title, CancellationToken cancellationToken)
    {
        var said = wanted.Said;

        // The client's practice: alone with the bot, a contact may have clients in several.
        var owner = (await turn.Database.FindAsync<Client>([client.Id], cancellationToken))!;
        var task = new TaskItem
        {
            Id = Guid.CreateVersion7(),
            PracticeId = owner.PracticeId,
            ClientId = owner.Id,
            Title = title,
            Service = wanted.Service,
            Repeats = wanted.Repeats,
            Due = said.Due ?? (wanted.Repeats is { On: not null, AfterDone: false } repeat ? repeat.First(turn.Clock.Today) : (LocalDate?)null),
            EstimateMinutes = said.Minutes is > 0 ? said.Minutes : null,
            Priority = said.Priority ?? Priority.Normal,
            Source = SourceOf(turn),
            CreatedAt = turn.Clock.Now,
            Rank = said.Priority == Priority.High
                ? await BoardOrder.FirstAsync(turn, client.Id, cancellationToken)
                : await BoardOrder.LastAsync(turn, client.Id, cancellationToken),
        };
        turn.Database.Add(task);
        return task;
    }

    private static string? SourceOf(Turn turn) =>
        turn.Line.Options.GetValueOrDefault(CommandLine.Source) is { Length: > 0 and <= TaskItem.LongestLink } source
        && Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0
            ? source
            : null;

    private static IEnumerable<string> Details(Turn turn, TaskItem task)
    {
        var texts = turn.Texts;
        string?[] details =
        [
            task.Service,
            task.Priority switch { Priority.High => texts.HighPriority, Priority.Low => texts.LowPriority, _ => null },
            task.EstimateMinutes is { } minutes ? texts.Estimate(minutes) : null,
            task.Due is { } due ? texts.Due(texts.Day(due, turn.Clock.Today)) : null,
            task.Repeats is { } repeat ? texts.Repeats(repeat) : null,
        ];
        return details.OfType<string>();
    }

    private static string Again(Turn turn, NewCard wanted, string title, Guid? client, string? sure = null)
    {
        var said = wanted.Said;
        string?[] pieces =
        [
            $"add {CommandLine.Quote(title)}",
            said.Due is { } due ? $"due {NodaTime.Text.LocalDatePattern.Iso.Format(due)}" : null,
            said.Minutes is { } minutes ? $"{minutes}m" : null,
            said.Priority is { } priority and not Priority.Normal ? $"{priority.ToString().ToLowerInvariant()} priority" : null,
            wanted.Service,
            wanted.Repeats?.ToCommand(),
        ];
        return CommandLine.Write("task", string.Join(", ", pieces.OfType<string>()), (CommandLine.Client, client?.ToString("N")), (CommandLine.Sure, sure), (CommandLine.Source, SourceOf(turn)));
    }
}
