using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client hours 8h</c>: how much is planned for this client in a week.</summary>
public sealed class SetWeeklyHours : TermsCommand
{
    public override Intent Intent => Intent.ContractHours;

    protected override TermKind Kind => TermKind.Hours;

    protected override Phrase How(Texts texts) => texts.HowWeeklyHours();
}
