using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan change fewer calls, more research</c>: what the client wants otherwise goes to the assistant, as typed.</summary>
public sealed class AskForChange : Command
{
    public override Intent Intent => Intent.PlanChange;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, "change", cancellationToken);
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        PlanTarget.RefusePast(turn, week);
        if (turn.Actor.IsStaff)
        {
            var (plan, lines) = await PlanTarget.OpenAsync(turn, client, week, cancellationToken);
            return new Reply(await ShowPlan.EditAsync(turn, client, plan, lines, cancellationToken));
        }

        if (turn.Understanding.Comment is not { Length: > 0 } comment)
        {
            return Reply.Of(new Form(turn.Texts.PlanAskChange, $"/plan change {{wish}} {WeekName.Of(week)}", turn.Texts.Save, [new Field("wish", turn.Texts.PlanChangeField, FieldKind.LongText, Required: true, Hint: turn.Texts.PlanChangeHint)]));
        }

        return await WishAsync(turn, client, week, comment, cancellationToken);
    }

    /// <summary>Keeps the wish with the plan; she hears of it within minutes of her working time.</summary>
    /// <exception cref="UserError">There is no plan the client has seen.</exception>
    internal static async Task<Reply> WishAsync(Turn turn, Client client, LocalDate week, string wish, CancellationToken cancellationToken)
    {
        var plan = await PlanBook.FindAsync(turn.Database, client.Id, week, cancellationToken);
        if (plan is null or { Version: 0 })
        {
            throw new UserError(turn.Texts.NoPlanYet(WeekName.Number(week)), new Button(turn.Texts.ShowBoard, "/board"));
        }

        wish = Cut.To(wish, WeeklyPlan.LongestNote);
        plan.Wish = plan.State == PlanState.ChangeAsked && plan.Wish is { } earlier && earlier.Length + wish.Length < WeeklyPlan.LongestNote ? $"{earlier}; {wish}" : wish;
        plan.State = PlanState.ChangeAsked;
        await PlanSending.ForgetAsync(turn.Database, plan, cancellationToken);
        turn.Did(new Deed(Intent.PlanChange, wish, client.Id));
        return Reply.Of(new Line(turn.Texts.PlanWishHeard(wish)), Buttons.Of(turn.UndoButton)).ForAll();
    }
}
