using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan time newsletter 2h</c>: how much of a card is for this week.</summary>
public sealed class SetPlanMinutes : PlanEdit
{
    private const int MostMinutes = 7 * 24 * 60;

    public override Intent Intent => Intent.PlanMinutes;

    public override Role Allowed => Role.Staff;

    protected override string Again(string title) => $"time {title}";

    protected override string Wish(Texts texts, string title) => texts.PlanWishIn(title);

    protected override Phrase Change(Turn turn, WeeklyPlan plan, List<PlanLine> lines, TaskItem task, int? left)
    {
        var minutes = turn.Understanding.Minutes is { } said and > 0 and <= MostMinutes ? said : throw new UserError(turn.Texts.PlanHowMuch(task.Title)).At("time");
        if (lines.Find(line => line.Item.TaskId == task.Id)?.Item is { } known)
        {
            (known.Minutes, known.OutById) = (minutes, null);
        }
        else
        {
            turn.Database.Add(PlanBook.NewItem(plan, task.Id, minutes));
        }

        return turn.Texts.PlanTakes(task.Title, minutes);
    }
}
