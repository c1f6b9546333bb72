namespace VaBot.Figures;

/// <summary>An ISO 4217 currency and how many decimals its smallest unit has.</summary>
/// <param name="Digits">0, 2 or 3.</param>
public sealed record Currency(string Code, int Digits)
{
    // ISO 4217, list one of 2026. The forint has two decimals there, but its smallest coin is five whole forints and nobody writes any.
    private static readonly HashSet<string> WithoutDecimals =
        ["BIF", "CLP", "DJF", "GNF", "HUF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly HashSet<string> WithThree = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static Currency Of(string code) => new(code, WithoutDecimals.Contains(code) ? 0 : WithThree.Contains(code) ? 3 : 2);

    /// <summary>To the smallest unit, half away from zero.</summary>
    public decimal Round(decimal amount) => Math.Round(amount, Digits, MidpointRounding.AwayFromZero);

    /// <summary>What minutes cost at a rate an hour, rounded once.</summary>
    public decimal Price(int minutes, decimal hourly) => Round(minutes * hourly / 60);
}
