using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan add newsletter</c>: a card comes into the week, for what is still to do on it.</summary>
public sealed class AddToPlan : PlanEdit
{
    public override Intent Intent => Intent.PlanAdd;

    protected override string Again(string title) => $"add {title}";

    protected override string Wish(Texts texts, string title) => texts.PlanWishIn(title);

    protected override Phrase Change(Turn turn, WeeklyPlan plan, List<PlanLine> lines, TaskItem task, int? left)
    {
        if (lines.Find(line => line.Item.TaskId == task.Id) is { } known)
        {
            if (known.Item.OutById is null)
            {
                throw new UserError(turn.Texts.PlanHasIt(task.Title));
            }

            known.Item.OutById = null;
        }
        else
        {
            turn.Database.Add(PlanBook.NewItem(plan, task.Id, left ?? 0));
        }

        return turn.Texts.PlanTaken(task.Title);
    }
}
