using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>What an assistant wants changed in a contract, on its way to being so: at once, or when the client has said yes.</summary>
/// <param name="From">The day it begins; for terms the first of a month.</param>
/// <param name="Was">The terms in force then.</param>
internal sealed record ContractChange(LocalDate From, Terms Was, Terms Now, IReadOnlyList<ProposedRate> Rates)
{
    /// <summary>What to say; <see cref="Turn.Did"/> is done here.</summary>
    public async Task<Reply> MakeAsync(Turn turn, ContractDesk desk, CancellationToken cancellationToken)
    {
        var (texts, client) = (turn.Texts, desk.Client.ShortName);
        var changes = string.Join("; ", ContractWords.Changes(texts, desk.Contract, Was, Now, Rates));
        if (changes.Length == 0)
        {
            throw new UserError(texts.ContractSame(client));
        }

        turn.Did(new Deed(turn.Understanding.Intent, client, desk.Client.Id));
        var day = texts.Date(From, turn.Clock.Today);
        if (desk.IsNew || (Rates.Count == 0 && !TermsValues.NeedsYes(Was, Now)))
        {
            Apply(desk, From);
            var isFromStart = desk.IsNew && From <= desk.On(desk.Contract.StartsOn).From.PlusMonths(1).PlusDays(-1);
            return Reply.Of(new Line(isFromStart ? texts.ContractSetUp(client, changes) : texts.ContractChanged(client, day, changes)), Buttons.Of(turn.UndoButton));
        }

        return Reply.Of(new Line(texts.ContractProposed(client, day, changes)), new Line(await ProposeAsync(turn, desk, cancellationToken), Tone.Quiet), Buttons.Of(turn.UndoButton));
    }

    /// <summary>Makes it so from a day on.</summary>
    public void Apply(ContractDesk desk, LocalDate from)
    {
        desk.Write(from, Was, Now);
        foreach (var rate in Rates)
        {
            desk.Write(from, rate.Service, rate.Is);
        }
    }

    private async Task<Phrase> ProposeAsync(Turn turn, ContractDesk desk, CancellationToken cancellationToken)
    {
        await ReplaceAsync(turn, desk, cancellationToken);
        var proposal = new Proposal
        {
            Id = Guid.CreateVersion7(),
            PracticeId = desk.Client.PracticeId,
            ClientId = desk.Client.Id,
            ById = turn.Person.Id,
            At = turn.Clock.Now,
            From = From,
            Changes = ProposedChange.Write(Was, Now, Rates),
        };
        turn.Database.Add(proposal);
        var contact = await Spokesperson.OfAsync(turn.Database, desk.Client.Id, cancellationToken);
        if (contact is null || await Places.RoomAsync(turn.Database, desk.Client.Id, null, cancellationToken) is null)
        {
            proposal.State = ProposalState.Unasked;
            Apply(desk, From);
            return turn.Texts.ContractNobodyToAsk();
        }

        await Agreements.AskAsync(turn.Database, turn.Outbox, proposal, turn.Message.Conversation.Channel, turn.Clock, cancellationToken);
        return turn.Texts.ContractAsking(contact.Name, proposal.DueAt is { } at ? Moments.Of(turn, at) : null);
    }

    /// <summary>The client is asked one thing about one thing: an open question about the same is dropped.</summary>
    private async Task ReplaceAsync(Turn turn, ContractDesk desk, CancellationToken cancellationToken)
    {
        var open = await turn.Database.Set<Proposal>().Where(proposal => proposal.ClientId == desk.Client.Id && proposal.State == ProposalState.Open).ToListAsync(cancellationToken);
        var mine = TermsValues.Changed(Was, Now).Select(value => value.Name).ToHashSet();
        foreach (var proposal in open)
        {
            var other = ProposedChange.Read(proposal);
            var (was, now) = other.Terms(desk.Contract);
            if (TermsValues.Changed(was, now).Any(value => mine.Contains(value.Name)) || other.Rates.Any(rate => Rates.Any(own => own.Service == rate.Service)))
            {
                (proposal.State, proposal.DueAt) = (ProposalState.Replaced, null);
            }
        }
    }
}
