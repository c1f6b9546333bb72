using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan remove newsletter</c>: a card goes out of the week; it stays on the board.</summary>
public sealed class RemoveFromPlan : PlanEdit
{
    public override Intent Intent => Intent.PlanRemove;

    protected override string Again(string title) => $"remove {title}";

    protected override string Wish(Texts texts, string title) => texts.PlanWishOut(title);

    protected override Phrase Change(Turn turn, WeeklyPlan plan, List<PlanLine> lines, TaskItem task, int? left)
    {
        var line = lines.In().FirstOrDefault(line => line.Item.TaskId == task.Id) ?? throw new UserError(turn.Texts.PlanHasItNot(task.Title));
        if (plan.Version == 0)
        {
            turn.Database.Remove(line.Item);
        }
        else
        {
            // The client has seen it: next Friday says who took it out.
            line.Item.OutById = turn.Person.Id;
        }

        return turn.Texts.PlanDropped(task.Title);
    }
}
