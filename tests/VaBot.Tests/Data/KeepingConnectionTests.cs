using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using VaBot.Data;
using Xunit;

namespace VaBot.Tests.Data;

public sealed class KeepingConnectionTests : IDisposable
{
    private readonly KeepingConnection connection = new("Data Source=:memory:");

    public KeepingConnectionTests()
    {
        connection.Open();
        Run("CREATE TABLE Words (Id INTEGER PRIMARY KEY, Word TEXT NOT NULL UNIQUE)");
    }

    [Fact]
    public void A_statement_is_kept_and_nothing_of_its_last_use_stays_in_it()
    {
        Add("one");
        var kept = connection.Kept;
        Add("two");
        connection.Kept.ShouldBe(kept);

        using var forgotten = connection.CreateCommand();
        forgotten.CommandText = "INSERT INTO Words (Word) VALUES ($word)";
        forgotten.Parameters.Count.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => forgotten.ExecuteNonQuery());
        Words().ShouldBe(["one", "two"]);
    }

    [Fact]
    public void The_same_text_can_be_in_use_twice()
    {
        Add("one");
        Add("two");
        using var first = connection.CreateCommand();
        first.CommandText = "SELECT Word FROM Words ORDER BY Id";
        using var reader = first.ExecuteReader();
        reader.Read().ShouldBeTrue();

        Words().ShouldBe(["one", "two"]);

        reader.Read().ShouldBeTrue();
        reader.GetString(0).ShouldBe("two");
        reader.Read().ShouldBeFalse();
    }

    [Fact]
    public void A_reader_left_in_the_middle_begins_anew()
    {
        Add("one");
        Add("two");
        for (var i = 0; i < 3; i++)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT Word FROM Words ORDER BY Id";
            using var reader = command.ExecuteReader();
            reader.Read().ShouldBeTrue();
            reader.GetString(0).ShouldBe("one");
        }
    }

    [Fact]
    public async Task A_statement_that_waits_keeps_no_old_picture_of_the_database()
    {
        await using var bot = await TestBot.StartAsync();
        var file = await bot.LookAsync(database => Task.FromResult(database.Database.GetConnectionString()!));
        await using var first = new KeepingConnection(file);
        await using var second = new SqliteConnection(file);
        first.Open();
        second.Open();
        for (var i = 0; i < 3; i++)
        {
            using (var command = first.CreateCommand())
            {
                command.CommandText = "SELECT Title FROM Tasks ORDER BY Rank";
                using var reader = command.ExecuteReader();
                reader.Read().ShouldBeTrue();
            }

            Title(second, $"Newsletter {i}");
            using var transaction = first.BeginTransaction();
            using var look = first.CreateCommand();
            look.CommandText = $"SELECT count(*) FROM Tasks WHERE Title = 'Newsletter {i}'";
            look.ExecuteScalar().ShouldBe(1L);
        }
    }

    [Fact]
    public void What_failed_can_be_tried_again()
    {
        Add("one");
        Should.Throw<SqliteException>(() => Add("one"));
        Add("two");
        Words().ShouldBe(["one", "two"]);
    }

    [Fact]
    public void A_statement_follows_the_transaction_it_runs_in()
    {
        Add("one");
        using (connection.BeginTransaction())
        {
            Add("gone");
        }

        Add("two");
        using (var transaction = connection.BeginTransaction())
        {
            Add("three");
            transaction.Commit();
        }

        Words().ShouldBe(["one", "two", "three"]);
    }

    [Fact]
    public void A_changed_schema_is_noticed()
    {
        Add("one");
        Run("ALTER TABLE Words ADD COLUMN Length INTEGER");
        Add("two");
        Words().ShouldBe(["one", "two"]);
    }

    [Fact]
    public void Not_more_than_so_many_are_kept_and_the_newest_always_is()
    {
        for (var i = connection.Kept; i < KeepingConnection.Most; i++)
        {
            Run($"SELECT {i}");
        }

        connection.Kept.ShouldBe(KeepingConnection.Most);

        Run("SELECT 'one more'");
        connection.Kept.ShouldBe(1);
    }

    public void Dispose() => connection.Dispose();

    private void Add(string word)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Words (Word) VALUES ($word)";
        command.Parameters.AddWithValue("$word", word);
        command.ExecuteNonQuery().ShouldBe(1);
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Title(SqliteConnection connection, string title)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Tasks SET Title = $title WHERE Title LIKE 'Newsletter%'";
        command.Parameters.AddWithValue("$title", title);
        command.ExecuteNonQuery().ShouldBe(1);
    }

    private List<string> Words()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Word FROM Words ORDER BY Id";
        using var reader = command.ExecuteReader();
        var words = new List<string>();
        while (reader.Read())
        {
            words.Add(reader.GetString(0));
        }

        return words;
    }
}
