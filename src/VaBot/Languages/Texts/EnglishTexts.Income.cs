namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override string IncomeTitle(string month, bool isRunning) => isRunning ? $"Income so far, {month}" : $"Income, {month}";

    public override string IncomeNone => "nothing yet";

    public override string ColumnAmount => "Amount";

    public override string ColumnAtHome(string currency) => $"≈ {currency}";

    public override string IncomeSum(string currency) => $"All in {currency}";

    public override string IncomeAtHome(string? all, string rates, string day) =>
        $"For information only{(all is null ? "" : $": about {all} in all")}. {(rates.Length == 0 ? "No rate is known for these currencies" : rates)} (European Central Bank, {day}).";

    public override string NoReferenceRates => "No reference rates have been fetched yet, so nothing is converted.";
}
