using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VaBot.Data;

public static class DataSetup
{
    private const string DefaultConnectionString = "Data Source=data/vabot.db";

    /// <summary>Registers the database that <c>VaBot:Database:Provider</c> names: <c>Sqlite</c> (default) or <c>Postgres</c>.</summary>
    /// <exception cref="InvalidOperationException">The setting names another.</exception>
    public static IServiceCollection AddData(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["VaBot:Database:Provider"] ?? "Sqlite";
        var connectionString = configuration["VaBot:Database:ConnectionString"] ?? DefaultConnectionString;
        return provider.ToUpperInvariant() switch
        {
            "SQLITE" => Add<SqliteDatabase>(
                services.AddSingleton(_ => new SqliteLine.Closing(SqliteDatabase.Settings(connectionString))),
                (provider, options) =>
                {
                    provider.GetRequiredService<SqliteLine.Closing>();
                    SqliteDatabase.Configure(options, connectionString);
                }),
            "POSTGRES" => Add<PostgresDatabase>(services, (_, options) => PostgresDatabase.Configure(options, connectionString)),
            _ => throw new InvalidOperationException($"VaBot:Database:Provider is '{provider}'; it can be Sqlite or Postgres."),
        };
    }

    /// <inheritdoc cref="DatabaseKeys.Register"/>
    public static IServiceCollection AddProtectionKeys(this IServiceCollection services, IConfiguration configuration) => DatabaseKeys.Register(services, configuration);

    private static IServiceCollection Add<T>(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure)
        where T : Database =>
        services
            .AddDbContextPool<T>((provider, options) =>
            {
                configure(provider, options);
                options.AddInterceptors(provider.GetServices<IInterceptor>());
            })
            .AddScoped<Database>(provider => provider.GetRequiredService<T>());
}
