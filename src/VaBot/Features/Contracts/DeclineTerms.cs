using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>The client's no: nothing changes, and the assistant hears of it.</summary>
public sealed class DeclineTerms : Command
{
    public override Intent Intent => Intent.ContractDecline;

    public override Role Allowed => Role.Contact;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var proposal = await AgreeToTerms.FindAsync(turn, cancellationToken);
        await AgreeToTerms.AnswerAsync(turn, proposal, ProposalState.Declined, cancellationToken);
        var assistant = (await turn.Database.FindAsync<Person>([proposal.ById], cancellationToken))!;
        return Reply.Of(new Line(turn.Texts.ProposalDeclinedNow(assistant.Name))).ForAll();
    }
}
