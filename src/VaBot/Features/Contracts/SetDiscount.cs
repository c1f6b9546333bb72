using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client discount 10% from month 13</c>: taken off every month of the contract from that one on.</summary>
public sealed class SetDiscount : TermsCommand
{
    public override Intent Intent => Intent.ContractDiscount;

    protected override TermKind Kind => TermKind.Discount;

    protected override Phrase How(Texts texts) => texts.HowDiscount();
}
