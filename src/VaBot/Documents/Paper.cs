namespace VaBot.Documents;

/// <summary>A sheet, in points (1/72 of an inch).</summary>
public sealed record Paper(double Width, double Height)
{
    public static readonly Paper A4 = new(595.28, 841.89), Letter = new(612, 792);

    // Where office paper is 8½ × 11 inches (Unicode CLDR 47, supplemental measurement data, paperSize US-Letter).
    private static readonly HashSet<string> LetterCountries = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <param name="country">ISO 3166-1, or null when it is not known.</param>
    public static Paper Of(string? country) => country is not null && LetterCountries.Contains(country) ? Letter : A4;
}
