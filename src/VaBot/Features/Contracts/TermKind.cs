namespace VaBot.Features.Contracts;

/// <summary>What can be said of a contract's terms, one clause each, in the order a contract is shown.</summary>
public enum TermKind
{
    Discount,
    Package,
    Fee,
    Rounding,
    Days,
    Grouping,
    Objection,
    Sending,
    Shown,
    Warning,
    Hours,
}
