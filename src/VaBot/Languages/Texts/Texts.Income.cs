namespace VaBot.Languages;

// The assistant's own view of what her clients come to.
public abstract partial class Texts
{
    /// <param name="isRunning">The month is not over.</param>
    public abstract string IncomeTitle(string month, bool isRunning);

    public abstract string IncomeNone { get; }

    public abstract string ColumnAmount { get; }

    /// <summary>What an amount is in her own currency, roughly.</summary>
    public abstract string ColumnAtHome(string currency);

    /// <summary>Everything in one currency.</summary>
    public abstract string IncomeSum(string currency);

    /// <param name="all">Everything together; null when a currency has no rate.</param>
    /// <param name="rates">Such as <c>1 EUR = 380.00 HUF</c>; empty when none is known.</param>
    /// <param name="day">The day they are of.</param>
    public abstract string IncomeAtHome(string? all, string rates, string day);

    public abstract string NoReferenceRates { get; }
}
