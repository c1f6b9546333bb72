using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan send Acme</c>: the plan goes to the client's conversation; asked again only when its content is not what was confirmed.</summary>
public sealed class SendPlan : Command
{
    public override Intent Intent => Intent.PlanSend;

    public override Role Allowed => Role.Staff;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await PlanTarget.OneClientAsync(turn, "send", cancellationToken);
        var week = await PlanTarget.WeekAsync(turn, client.Id, cancellationToken);
        var (plan, lines) = await PlanTarget.OpenAsync(turn, client, week, cancellationToken);
        var number = WeekName.Number(week);
        if (plan.State == PlanState.Sent)
        {
            throw new UserError(turn.Texts.PlanSentAlready(client.ShortName, number));
        }

        if (!lines.In().Any() && plan.Note is null)
        {
            throw new UserError(turn.Texts.PlanNothingToSend(client.ShortName));
        }

        if (plan.Confirmed is { } confirmed && PlanContent.Read(confirmed).IsSameAs(PlanBook.Content(lines)))
        {
            plan.State = PlanState.Confirmed;
            return Reply.Of(new Line(turn.Texts.PlanSameAsConfirmed(client.ShortName, number)));
        }

        (plan.State, plan.Wish) = (PlanState.Sent, null);
        plan.Version++;
        var shown = await PlanSending.SendAsync(turn.Database, turn.Outbox, plan, lines, turn.Person, turn.Message.Conversation.Channel, turn.Clock, cancellationToken)
            ?? throw new UserError(turn.Texts.PlanNoRoom(client.ShortName));
        return Reply.Of([new Line(turn.Texts.PlanSentTo(client.ShortName, number)), .. await WhenAsync(turn, client, shown, cancellationToken)]);
    }

    /// <summary>Said only when the client does not read it now.</summary>
    private static async Task<IReadOnlyList<ReplyPart>> WhenAsync(Turn turn, Client client, Instant shown, CancellationToken cancellationToken)
    {
        if (shown <= turn.Clock.Now || await Spokesperson.OfAsync(turn.Database, client.Id, cancellationToken) is not { } contact)
        {
            return [];
        }

        var calendar = await WorkCalendar.OfAsync(turn.Database, contact, turn.Clock, cancellationToken);
        var (theirs, hers) = (calendar.Clock.ToLocal(shown), turn.Clock.ToLocal(shown));
        return [new Line(turn.Texts.PlanShownAt(contact.Name, Moments.Of(turn, theirs), theirs == hers ? null : Moments.Of(turn, hers), calendar.IsOff(calendar.Clock.Today)), Tone.Quiet)];
    }
}
