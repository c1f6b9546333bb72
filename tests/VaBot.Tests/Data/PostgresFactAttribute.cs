using Xunit;

namespace VaBot.Tests.Data;

/// <summary>A test that needs PostgreSQL installed; without it there is nothing it could say.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.IsInstalled ? null : "PostgreSQL is not installed.";
}
