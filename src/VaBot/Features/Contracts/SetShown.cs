using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client show rates</c>, <c>/client hide notes</c>: what the client gets to see on a report besides amounts.</summary>
public sealed class SetShown : TermsCommand
{
    public override Intent Intent => Intent.ContractShown;

    protected override TermKind Kind => TermKind.Shown;

    protected override Phrase How(Texts texts) => texts.ContractHow();
}
