using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using VaBot.Data;

namespace VaBot.DesignTime;

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>();
        SqliteDatabase.Configure(options, $"Data Source={Path.Combine(Path.GetTempPath(), "vabot-design.db")}");
        return new SqliteDatabase(options.Options);
    }
}

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresDatabase>
{
    public PostgresDatabase CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDatabase>();
        PostgresDatabase.Configure(options, "Host=localhost;Database=vabot");
        return new PostgresDatabase(options.Options);
    }
}
