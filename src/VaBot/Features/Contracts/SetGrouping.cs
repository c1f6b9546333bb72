using VaBot.Languages;
using VaBot.Messages;

namespace VaBot.Features.Contracts;

/// <summary><c>/client lines by day</c>: whether a line of the report is a task or a day.</summary>
public sealed class SetGrouping : TermsCommand
{
    public override Intent Intent => Intent.ContractGrouping;

    protected override TermKind Kind => TermKind.Grouping;

    protected override Phrase How(Texts texts) => texts.HowGrouping();
}
