using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>The client's yes: the contract changes, and who agreed and when stays with it. Not taken back by an undo; going on means another change.</summary>
public sealed class AgreeToTerms : Command
{
    public override Intent Intent => Intent.ContractAgree;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var proposal = await FindAsync(turn, cancellationToken);
        var client = await turn.Database.Set<Client>().AsNoTracking().VisibleTo(turn.Actor).SingleAsync(c => c.Id == proposal.ClientId, cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var asked = ProposedChange.Read(proposal);
        var (was, now) = asked.Terms(desk.Contract);

        // Agreed late, it begins late: what is past by now keeps its price, unless it never had one.
        var earliest = asked.Rates.Count == 0 ? Days.MonthOf(turn.Clock.Today).From : asked.Rates.Any(rate => desk.IsPriced(rate.Service, proposal.From)) ? turn.Clock.Today : desk.FirstOpen;
        proposal.From = LocalDate.Max(proposal.From, LocalDate.Max(earliest, desk.FirstOpen));
        new ContractChange(proposal.From, was, now, asked.Rates).Apply(desk, proposal.From);
        await AnswerAsync(turn, proposal, ProposalState.Agreed, cancellationToken);
        return Reply.Of(new Line(turn.Texts.ProposalAgreedNow(turn.Texts.Date(proposal.From, turn.Clock.Today)))).ForAll();
    }

    /// <exception cref="UserError">It is not open, or not theirs.</exception>
    internal static async Task<Proposal> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        var id = turn.Line.Id(CommandLine.Proposal);
        return await turn.Database.Set<Proposal>().VisibleTo(turn.Actor).SingleOrDefaultAsync(proposal => proposal.Id == id && proposal.State == ProposalState.Open, cancellationToken)
            ?? throw new UserError(turn.Texts.ProposalIsOver());
    }

    internal static Task AnswerAsync(Turn turn, Proposal proposal, ProposalState answer, CancellationToken cancellationToken)
    {
        (proposal.State, proposal.AnsweredById, proposal.AnsweredAt) = (answer, turn.Person.Id, turn.Clock.Now);
        return Agreements.TellAsync(turn.Database, turn.Outbox, proposal, turn.Message.Conversation.Channel, turn.Clock, cancellationToken);
    }
}
