using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client rounding up to 15m</c>: how the minutes of a report's line count. What was logged stays as it is.</summary>
public sealed class SetRounding : TermsCommand
{
    public override Intent Intent => Intent.ContractRounding;

    protected override TermKind Kind => TermKind.Rounding;

    protected override Phrase How(Texts texts) => texts.HowRounding();
}
