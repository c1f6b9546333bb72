using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>A command that changes one clause of a client's contract: <c>/client discount 10% from month 13</c>.</summary>
public abstract class TermsCommand : Command
{
    public sealed override Role Allowed => Role.Assistant;

    public sealed override bool IsConfidential => true;

    protected abstract TermKind Kind { get; }

    /// <summary>One right example, for a clause that cannot be read.</summary>
    protected abstract Phrase How(Texts texts);

    public sealed override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        var clause = turn.Understanding.Choice ?? turn.Understanding.Rest;
        var change = TermsReading.Of(turn, desk, terms => Clauses.Read(Kind, clause, terms) ? null : How(turn.Texts));
        return TermsReading.WithMonth(turn, change, await change.MakeAsync(turn, desk, cancellationToken));
    }
}
