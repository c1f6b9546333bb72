namespace VaBot.Features.Contracts;

/// <summary>Currencies by their ISO 4217 code (list one of 2026, without funds, metals and test codes), by what people write, and by country.</summary>
public static class Currencies
{
    public const string Fallback = "EUR";

    private static readonly HashSet<string> Codes =
    [
        .. """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK
        DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
        KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB
        PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD
        TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly Dictionary<string, string> Words = Pairs(
        "€ EUR euro EUR euros EUR euró EUR $ USD dollar USD dollars USD dollár USD £ GBP pound GBP pounds GBP font GBP ft HUF forint HUF forints HUF");

    private static readonly Dictionary<string, string> OfCountries = Pairs(
        """
        HU HUF US USD GB GBP CH CHF PL PLN CZ CZK RO RON SE SEK NO NOK DK DKK RS RSD UA UAH TR TRY CA CAD AU AUD NZ NZD IN INR PH PHP ZA ZAR
        JP JPY BR BRL MX MXN IL ILS SG SGD HK HKD AE AED
        """);

    /// <summary>The code of what was typed: a code, a sign or a name; null when it is none.</summary>
    public static string? Find(string typed) =>
        Codes.Contains(typed.ToUpperInvariant()) ? typed.ToUpperInvariant() : Words.GetValueOrDefault(typed);

    /// <summary>What people of a country (ISO 3166-1) most likely count in: a guess to be shown.</summary>
    public static string OfCountry(string? country) => OfCountries.GetValueOrDefault(country ?? "", Fallback);

    private static Dictionary<string, string> Pairs(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
}
