namespace VaBot.Features.ExchangeRates;

/// <summary>Where the reference rates come from.</summary>
public sealed class EcbSource(HttpClient http, Uri address)
{
    public const string Setting = "VaBot:ReferenceRates:Url", UsualAddress = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml";

    /// <exception cref="HttpRequestException">The bank cannot be reached, or answers something else.</exception>
    /// <exception cref="TaskCanceledException">It takes too long.</exception>
    /// <exception cref="System.Xml.XmlException">What it sent cannot be read.</exception>
    public async Task<DayRates> FetchAsync(CancellationToken cancellationToken)
    {
        // Whole, so that limit and time limit hold for all of it.
        using var file = new MemoryStream(await http.GetByteArrayAsync(address, cancellationToken));
        return await EcbXml.ReadAsync(file, cancellationToken);
    }
}

public static class ReferenceRatesSetup
{
    /// <summary>A demo asks nobody unless a setting names an address; an empty setting turns it off anywhere.</summary>
    /// <exception cref="InvalidOperationException">The address is neither https nor on this machine.</exception>
    public static IServiceCollection AddReferenceRates(this IServiceCollection services, IConfiguration configuration, bool isDemo)
    {
        var setting = configuration[EcbSource.Setting] ?? (isDemo ? "" : EcbSource.UsualAddress);
        if (setting.Length == 0)
        {
            return services;
        }

        if (!Uri.TryCreate(setting, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new InvalidOperationException($"{EcbSource.Setting} must be https, or http on this machine.");
        }

        var http = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false }) { Timeout = TimeSpan.FromSeconds(20), MaxResponseContentBufferSize = 1 << 20 };
        return services.AddSingleton(new EcbSource(http, address));
    }
}
