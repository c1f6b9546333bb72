using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client send itself on</c>: the report of a month goes out without her yes.</summary>
public sealed class SetSending : TermsCommand
{
    public override Intent Intent => Intent.ContractSending;

    protected override TermKind Kind => TermKind.Sending;

    protected override Phrase How(Texts texts) => texts.HowSending();
}
