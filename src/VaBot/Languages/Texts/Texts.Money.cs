using System.Globalization;
using NodaTime;
using VaBot.Figures;

namespace VaBot.Languages;

public abstract partial class Texts
{
    /// <summary>Between the thousands of a number, and the sign between its units and its decimals.</summary>
    protected abstract (string Group, string Point) NumberSigns { get; }

    /// <summary><c>1,234.50 EUR</c>, with as many decimals as the currency has.</summary>
    public string Money(decimal amount, Currency currency) => $"{Number(amount, currency.Digits)} {CurrencyName(currency)}";

    /// <summary>An hourly rate, without the currency; more decimals than the currency has only when the rate has them.</summary>
    public string Rate(decimal hourly, Currency currency) => Number(hourly, Math.Max(currency.Digits, (hourly / 1.000000000000000000000000000000m).Scale));

    /// <summary>A number in the reader's habit. A minus is a real one, so that it never parts from its number.</summary>
    public string Number(decimal number, int decimals)
    {
        var (group, point) = NumberSigns;
        var digits = Math.Abs(number).ToString($"N{decimals}", CultureInfo.InvariantCulture).Replace(",", "\n", StringComparison.Ordinal).Replace(".", point, StringComparison.Ordinal);
        return (number < 0 ? "−" : "") + digits.Replace("\n", group, StringComparison.Ordinal);
    }

    /// <summary><c>10 %</c>, <c>7.5 %</c>.</summary>
    public string Percent(decimal percent) => $"{Number(percent, (percent / 1.000000000000000000000000000000m).Scale)} %";

    /// <summary>What people here write for a currency.</summary>
    public virtual string CurrencyName(Currency currency) => currency.Code;

    /// <summary><c>3:10</c>, the same everywhere.</summary>
    public static string Hours(int minutes) => $"{(minutes < 0 ? "−" : "")}{Math.Abs(minutes) / 60}:{Math.Abs(minutes) % 60:00}";

    /// <summary>A whole month: <c>October 2026</c>.</summary>
    public abstract string Month(YearMonth month);

    /// <summary>A day with its year: <c>19 Nov 2026</c>.</summary>
    public abstract string FullDate(LocalDate day);
}
