using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace VaBot.Data;

/// <summary>Keeps the framework's keys in the database. The framework asks seldom (at the start, once a day, a new key every 90 days) and can only wait.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes, IClock clock) : IXmlRepository
{
    private static readonly Guid Subject = new("7d9c6f0a-54a1-4f0d-8b6e-6b6579737661");

    /// <summary>Encryption for what is secret at rest. A certificate (<c>VaBot:KeyCertificate</c>, a PKCS #12 file) keeps the keys themselves
    /// from being readable in the database.</summary>
    public static IServiceCollection Register(IServiceCollection services, IConfiguration configuration)
    {
        var protection = services.AddDataProtection().SetApplicationName("VaBot");
        if (configuration["VaBot:KeyCertificate"] is { Length: > 0 } file)
        {
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["VaBot:KeyCertificatePassword"]));
        }

        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DatabaseKeys(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<IClock>())));
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<Database>().Set<ProtectionKey>().AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName) => StoreAsync(element, friendlyName).GetAwaiter().GetResult();

    private async Task StoreAsync(XElement element, string name)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        await using var hold = await database.HoldAsync(Subject, CancellationToken.None);
        database.Add(new ProtectionKey { Id = Guid.CreateVersion7(), Name = name, Xml = element.ToString(SaveOptions.DisableFormatting), At = clock.GetCurrentInstant() });
        await database.SaveChangesAsync(CancellationToken.None);
        await hold.KeepAsync(CancellationToken.None);
    }
}
