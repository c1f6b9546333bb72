namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string IncomeTitle(string month, bool isRunning) => isRunning ? $"Bevétel eddig, {month}" : $"Bevétel, {month}";

    public override string IncomeNone => "még semmi";

    public override string ColumnAmount => "Összeg";

    public override string ColumnAtHome(string currency) => $"≈ {currency}";

    public override string IncomeSum(string currency) => $"Összesen, {currency}";

    public override string IncomeAtHome(string? all, string rates, string day) =>
        $"Csak tájékoztatásul{(all is null ? "" : $": összesen kb. {all}")}. {(rates.Length == 0 ? "Ezekre a pénznemekre nincs ismert árfolyam" : rates)} (Európai Központi Bank, {day}).";

    public override string NoReferenceRates => "Még nem érkeztek középárfolyamok, ezért nincs átszámítás.";
}
