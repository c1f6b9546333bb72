using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using VaBot.Data;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>The migrations and the models compiled ahead say what the mappings say, and getting there survives a power cut.</summary>
public sealed class SchemaTests
{
    private const string HowToCompile = "Compile the models again, as README says under \"How to add\": a table or column.";

    [Fact]
    public void SQLite_has_no_change_without_a_migration_and_a_compiled_model()
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, "Data Source=:memory:");
        using var database = new SqliteDatabase(options.Options);
        database.Database.HasPendingModelChanges().ShouldBeFalse();
        ShouldBeCompiled(database);
    }

    [Fact]
    public void PostgreSQL_has_no_change_without_a_migration_and_a_compiled_model()
    {
        var options = new DbContextOptionsBuilder<PostgresDatabase>();
        PostgresDatabase.Configure(options, "Host=localhost;Database=nobody");
        using var database = new PostgresDatabase(options.Options);
        database.Database.HasPendingModelChanges().ShouldBeFalse();
        ShouldBeCompiled(database);
    }

    /// <summary>The model compiled ahead, which the program uses, is the one the mappings make now.</summary>
    private static void ShouldBeCompiled(Database database)
    {
        var (compiled, mapped) = (Lines(database.Model), Lines(database.GetService<IDesignTimeModel>().Model));
        mapped.Except(compiled).ShouldBeEmpty(HowToCompile);
        compiled.Except(mapped).ShouldBeEmpty(HowToCompile);
    }

    private static List<string> Lines(IModel model) =>
    [
        .. model.GetEntityTypes().SelectMany(type => type.ToDebugString().Split('\n'), (type, line) => $"{type.ShortName()}: {line.Trim()}"),
        .. model.GetEntityTypes().SelectMany(type => type.GetProperties(), Line),
    ];

    private static string Line(IEntityType type, IProperty property)
    {
        var ours = property.GetAnnotations().Where(annotation => annotation.Name.StartsWith("VaBot:", StringComparison.Ordinal)).Select(annotation => annotation.Name);
        return $"{type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.GetTypeMapping().Converter?.GetType()} {property.GetMaxLength()} {string.Join(' ', ours)}";
    }

    [Fact]
    public async Task A_lock_left_behind_by_a_killed_migration_holds_nobody_up()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vabot-lock-{Guid.NewGuid():N}.db");
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-20 09:00:00+00:00')""";
            await command.ExecuteNonQueryAsync();
        }

        await using (var database = new SqliteDatabase(options.Options))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await database.PrepareAsync(patience.Token);
            (await database.Set<Person>().CountAsync()).ShouldBe(0);
        }

        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }
}
