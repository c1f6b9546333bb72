using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan form</c>: how much of which card, by filling in fields.</summary>
public sealed class ShowPlanForm : Command
{
    /// <summary>Slack takes no longer value of a menu's entry; such a card is planned by typing.</summary>
    private const int LongestValue = 150;

    private const int MostCards = 100;

    public override Intent Intent => Intent.PlanForm;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, "form", cancellationToken);
        var monday = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        var cards = await PlanBook.CardsAsync(turn.Database, client.Id, cancellationToken);
        var titles = cards.Select(card => card.Task.Title).Where(title => title.Length <= LongestValue).Distinct().Take(MostCards).ToList();
        if (titles.Count == 0)
        {
            throw new UserError(turn.Texts.NothingToPlan(client.ShortName), new Button(turn.Texts.FormTaskTitle, "/task form", OpensForm: true));
        }

        return Reply.Of(new Form(
            turn.Texts.FormPlanTitle(client.ShortName, WeekName.Number(monday)),
            $"/plan time \"{{task}}\" {{time}} {WeekName.Of(monday)} -- client={client.Id:N}",
            turn.Texts.Save,
            [
                new Field("task", turn.Texts.ColumnTask, FieldKind.Choice, Required: true, Choices: [.. titles.Select(title => new Choice(Choices.Label(title), title))]),
                new Field("time", turn.Texts.FormHowLong, FieldKind.Text, Required: true, Hint: turn.Texts.FormEstimateHint),
            ]));
    }
}
