using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client package 20h for 600, overage 35, rollover 5h 3 months</c>: prepaid time.</summary>
public sealed class SetPackage : TermsCommand
{
    public override Intent Intent => Intent.ContractPackage;

    protected override TermKind Kind => TermKind.Package;

    protected override Phrase How(Texts texts) => texts.HowPackage();
}
