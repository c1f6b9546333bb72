using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary>The client's yes to "that would move X to next week": the new task takes its place this week, and the agreement stays on the card.</summary>
public sealed class AgreeToMove : Command
{
    public override Intent Intent => Intent.PlanAgree;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (task, _) = await TargetTask.FindAsync(turn, turn.Understanding, _ => "agree", cancellationToken, command: "plan");
        if (await AdHocWish.LookAsync(turn, task, cancellationToken) is not { } week || week.Lines.In().Any(line => line.Task.Id == task.Id) || task.EstimateMinutes is not { } needed)
        {
            throw new UserError(turn.Texts.WishIsOver(task.Title), new Button(turn.Texts.ShowBoard, "/board"));
        }

        // Worked out anew: more may have been done or wished for since the question.
        var moves = week.Room.Moves;
        if (moves.Count == 0 && week.Room.Day is null)
        {
            throw new UserError(turn.Texts.WishFitsNot(Math.Max(0, week.Room.Free)));
        }

        foreach (var line in week.Lines.Where(line => moves.Any(move => move.TaskId == line.Task.Id)))
        {
            line.Item.OutById = turn.Person.Id;
        }

        AdHocWish.Take(turn, week, task, needed);
        string[] moved = [.. moves.Select(move => move.Title)];
        var agreement = turn.Texts.WishAgreement(moved);
        turn.Database.Add(new TaskNote
        {
            Id = Guid.CreateVersion7(),
            PracticeId = task.PracticeId,
            ClientId = task.ClientId,
            TaskId = task.Id,
            PersonId = turn.Person.Id,
            Text = Cut.To(agreement, TaskNote.LongestText),
            At = turn.Clock.Now,
        });
        turn.Did(new Deed(Intent, task.Title, task.ClientId, TaskId: task.Id));
        return Reply.Of(new Line(turn.Texts.WishAgreed(task.Title, moved)), Buttons.Of(turn.UndoButton)).ForAll();
    }
}
