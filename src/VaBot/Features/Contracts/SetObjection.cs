using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client objection 14 days</c>: how long the client may question a report.</summary>
public sealed class SetObjection : TermsCommand
{
    public override Intent Intent => Intent.ContractObjection;

    protected override TermKind Kind => TermKind.Objection;

    protected override Phrase How(Texts texts) => texts.HowObjection();
}
