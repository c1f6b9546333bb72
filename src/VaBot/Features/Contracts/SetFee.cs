using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client fee 150</c>: one price a month, whatever is done.</summary>
public sealed class SetFee : TermsCommand
{
    public override Intent Intent => Intent.ContractFee;

    protected override TermKind Kind => TermKind.Fee;

    protected override Phrase How(Texts texts) => texts.HowFee();
}
