using Microsoft.Data.Sqlite;
using Xunit;

namespace VaBot.Tests.Data;

public enum Store
{
    Sqlite,
    Postgres,
}

/// <summary>A database of one test's own, with the demo practice in it. Migrating takes longer than a test: it is done once a store and copied.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Dictionary<(Store, bool), Lazy<Task<TestDatabase>>> Templates = Enum.GetValues<Store>()
        .SelectMany(store => new[] { (Store: store, IsNew: false), (Store: store, IsNew: true) })
        .ToDictionary(kind => (kind.Store, kind.IsNew), kind => new Lazy<Task<TestDatabase>>(() => MakeTemplateAsync(kind.Store, kind.IsNew)));

    private readonly Store store;

    private readonly string name;

    private TestDatabase(Store store, string name, string connectionString)
    {
        this.store = store;
        this.name = name;
        Settings = new Dictionary<string, string?>
        {
            ["VaBot:Database:Provider"] = store.ToString(),
            ["VaBot:Database:ConnectionString"] = connectionString,
        };
    }

    /// <summary>Every store there is on this machine, for tests that must hold on each.</summary>
    public static TheoryData<Store> Stores => PostgresServer.IsInstalled ? [Store.Sqlite, Store.Postgres] : [Store.Sqlite];

    /// <summary>What the program would read from its configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    public string ConnectionString => Settings["VaBot:Database:ConnectionString"]!;

    /// <param name="isNew">With tables and nothing in them, as at the first start of a server.</param>
    public static async Task<TestDatabase> CreateAsync(Store store, bool isNew = false)
    {
        var template = await Templates[(store, isNew)].Value;
        return await CreateAsync(store, template.name);
    }

    public async ValueTask DisposeAsync()
    {
        if (store == Store.Postgres)
        {
            await PostgresServer.DropDatabaseAsync(name);
            return;
        }

        SqliteConnection.ClearPool(new SqliteConnection($"{ConnectionString};Foreign Keys=True"));
        foreach (var file in new[] { name, name + "-wal", name + "-shm" })
        {
            System.IO.File.Delete(file);
        }
    }

    private static async Task<TestDatabase> CreateAsync(Store store, string? template)
    {
        var name = $"vabot_test_{Guid.NewGuid():N}";
        if (store == Store.Postgres)
        {
            return new TestDatabase(store, name, await PostgresServer.CreateDatabaseAsync(name, template));
        }

        var file = Path.Combine(Path.GetTempPath(), $"{name}.db");
        if (template is not null)
        {
            System.IO.File.Copy(template, file);
        }

        return new TestDatabase(store, file, $"Data Source={file}");
    }

    private static async Task<TestDatabase> MakeTemplateAsync(Store store, bool isNew)
    {
        var template = await CreateAsync(store, template: null);
        await TestBot.PrepareAsync(template, isNew);

        // A copy is made of a database nobody uses.
        SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (store == Store.Sqlite)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(template.name);
        }

        return template;
    }
}
