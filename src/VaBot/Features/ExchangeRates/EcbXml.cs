using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NodaTime.Text;

namespace VaBot.Features.ExchangeRates;

/// <summary>Reads the daily file of the European Central Bank (eurofxref-daily.xml): one day, one rate a currency.</summary>
public static class EcbXml
{
    private static readonly XNamespace Rates = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";

    // Somebody else's file: it defines nothing, reaches for nothing and is no bigger than it needs to be.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 200_000, Async = true };

    /// <exception cref="XmlException">It is not such a file, or says what cannot be.</exception>
    public static async Task<DayRates> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(file, Settings);
        var root = await XElement.LoadAsync(reader, LoadOptions.None, cancellationToken);
        var day = root.Descendants(Rates + "Cube").SingleOrDefault(cube => cube.Attribute("time") is not null) ?? throw new XmlException("The file has no day, or several.");
        if (LocalDatePattern.Iso.Parse((string)day.Attribute("time")!) is not { Success: true, Value: var on })
        {
            throw new XmlException("The file's day cannot be read.");
        }

        var rates = new Dictionary<string, decimal>();
        foreach (var cube in day.Elements(Rates + "Cube"))
        {
            var (currency, rate) = ((string?)cube.Attribute("currency") ?? "", (string?)cube.Attribute("rate"));
            if (currency.Length != 3 || !decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var perEuro) || perEuro <= 0 || !rates.TryAdd(currency, perEuro))
            {
                throw new XmlException($"The file's rate of '{currency}' cannot be read.");
            }
        }

        return rates.Count > 0 ? new DayRates(on, rates) : throw new XmlException("The file has no rates.");
    }
}
