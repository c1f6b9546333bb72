using VaBot.Data;
using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.WeeklyPlans;

/// <summary><c>/plan</c>: hers to fill, for all clients or one; the client's to say yes to.</summary>
public sealed class ShowPlan : Command
{
    public override Intent Intent => Intent.PlanShow;

    public override Role Allowed => Role.Known;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.FindAsync(turn, cancellationToken);
        var week = await PlanTarget.WeekAsync(turn, client?.Id, cancellationToken);
        if (!turn.Actor.IsStaff)
        {
            return client is null ? await ForClientsAsync(turn, cancellationToken) : new Reply(await ForClientAsync(turn, client, week, cancellationToken));
        }

        if (PlanTarget.IsPast(turn, week))
        {
            return await WasAsync(turn, client is null ? await TargetClient.AllAsync(turn, cancellationToken) : [client], week, cancellationToken);
        }

        var calendar = await PlanTarget.CalendarAsync(turn, cancellationToken);
        if (client is null)
        {
            return await PlanPrompt.WriteAsync(turn.Database, turn.Person, calendar, await TargetClient.AllAsync(turn, cancellationToken), week, cancellationToken);
        }

        var (plan, lines) = await PlanBook.OpenAsync(turn.Database, turn.Person, calendar, client, week, cancellationToken);
        return new Reply(await EditAsync(turn, client, plan, lines, cancellationToken));
    }

    /// <summary>What became of a week that is over; nothing is planned in it any more.</summary>
    private static async Task<Reply> WasAsync(Turn turn, IReadOnlyList<Client> clients, NodaTime.LocalDate week, CancellationToken cancellationToken)
    {
        var review = await PlanReview.WriteAsync(turn.Database, clients, week, turn.Person, cancellationToken);
        return review.Count > 0 ? new Reply(review) : throw new UserError(turn.Texts.NoPlanThen(WeekName.Number(week)), new Button(turn.Texts.PlanOpen, "/plan"));
    }

    /// <summary>The plan with everything she can do about it.</summary>
    internal static async Task<IReadOnlyList<ReplyPart>> EditAsync(Turn turn, Client client, WeeklyPlan plan, IReadOnlyList<PlanLine> lines, CancellationToken cancellationToken) =>
        PlanView.ForStaff(turn.Texts, client, plan, lines, await PlanBook.CardsAsync(turn.Database, client.Id, cancellationToken));

    /// <summary>What the client was sent; drafts are hers.</summary>
    internal static async Task<IReadOnlyList<ReplyPart>> ForClientAsync(Turn turn, Client client, NodaTime.LocalDate week, CancellationToken cancellationToken)
    {
        var plan = await PlanBook.FindAsync(turn.Database, client.Id, week, cancellationToken);
        if (plan is null or { Version: 0 } or { State: PlanState.Skipped })
        {
            var number = WeekName.Number(week);
            throw new UserError(PlanTarget.IsPast(turn, week) ? turn.Texts.NoPlanThen(number) : turn.Texts.NoPlanYet(number), new Button(turn.Texts.ShowBoard, "/board"));
        }

        var lines = await PlanBook.LinesAsync(turn.Database, plan.Id, cancellationToken);
        IReadOnlyList<ReplyPart> parts = [.. PlanView.ForClient(turn.Texts, plan, lines, turn.Clock.Today), PlanView.StatusForClient(turn.Texts, plan)];
        return PlanTarget.IsPast(turn, week) ? parts : [.. parts, PlanView.ForClientButtons(turn.Texts, plan)];
    }

    /// <summary>Somebody who speaks for several clients, in direct messages.</summary>
    private static async Task<Reply> ForClientsAsync(Turn turn, CancellationToken cancellationToken)
    {
        var name = (await TargetClient.AllAsync(turn, cancellationToken)).Select(client => client.ShortName);
        throw new UserError(turn.Texts.PlanInTheirRoom(string.Join(", ", name)));
    }
}
