using Microsoft.Data.Sqlite;
using NodaTime;
using VaBot.Channels.Slack;

namespace VaBot.Benchmarks.Log;

/// <summary>The least that could be called the same work: Kestrel, the same signature, one insert a commit into SQLite with WAL and
/// <c>synchronous=FULL</c>, one connection with one prepared statement behind a lock. The yardstick for the bot.</summary>
public static class BareHandler
{
    public static async Task<int> RunAsync(string url, string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var signature = new SlackSignature(SignedRequest.Secret, SystemClock.Instance);
        using var store = new BareStore(database);
        app.MapPost("/slack/commands", async (HttpContext http) =>
        {
            var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            var headers = http.Request.Headers;
            if (!signature.Accepts(headers[SlackSignature.TimestampHeader], headers[SlackSignature.SignatureHeader], body.GetBuffer().AsSpan(0, (int)body.Length)))
            {
                return Results.StatusCode(StatusCodes.Status401Unauthorized);
            }

            store.Insert(System.Text.Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length));
            return Results.Text("""{"response_type":"ephemeral","text":"Logged."}""", "application/json");
        });
        app.MapGet("/health/live", () => "alive");
        await app.RunAsync();
        return 0;
    }

    private sealed class BareStore : IDisposable
    {
        private readonly Lock one = new();

        private readonly SqliteConnection connection;

        private readonly SqliteCommand insert;

        public BareStore(string database)
        {
            connection = new SqliteConnection($"Data Source={database}");
            connection.Open();
            using var create = connection.CreateCommand();
            create.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE Entries (Id INTEGER PRIMARY KEY, At INTEGER NOT NULL, Body TEXT NOT NULL)";
            create.ExecuteNonQuery();
            insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO Entries (At, Body) VALUES ($at, $body)";
            insert.Parameters.Add("$at", SqliteType.Integer);
            insert.Parameters.Add("$body", SqliteType.Text);
            insert.Prepare();
        }

        public void Insert(string body)
        {
            lock (one)
            {
                insert.Parameters[0].Value = SystemClock.Instance.GetCurrentInstant().ToUnixTimeMilliseconds();
                insert.Parameters[1].Value = body;
                insert.ExecuteNonQuery();
            }
        }

        public void Dispose()
        {
            insert.Dispose();
            connection.Dispose();
        }
    }
}
