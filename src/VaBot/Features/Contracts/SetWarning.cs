using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client warn on</c>: whether the client, too, hears when time runs out.</summary>
public sealed class SetWarning : TermsCommand
{
    public override Intent Intent => Intent.ContractWarning;

    protected override TermKind Kind => TermKind.Warning;

    protected override Phrase How(Texts texts) => texts.HowWarning();
}
