using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Update;

namespace VaBot.Data;

/// <summary>A SQLite connection that keeps the statements it has compiled: SQLite takes longer to compile a statement than to carry it out,
/// and a turn asks the same few again and again. For one user at a time, as any connection.</summary>
internal sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>A day needs fewer; when texts that are made up as they are needed have piled up, all begin anew.</summary>
    public const int Most = 200;

    private readonly Dictionary<string, SqliteCommand> kept = [];

    private RowStatements? rows;

    /// <summary>Statements that wait to be used again.</summary>
    public int Kept => kept.Count;

    public RowStatements Rows => rows ??= new RowStatements(this);

    public override SqliteCommand CreateCommand() => new Borrowed(this);

    public override void Close()
    {
        Forget();
        base.Close();
    }

    /// <inheritdoc cref="RowStatements.Save"/>
    public int Save(IReadOnlyModificationCommand row) => Rows.Save(row, Transaction);

    private SqliteCommand Take(string text)
    {
        if (kept.Remove(text, out var command))
        {
            return command;
        }

        return new SqliteCommand(text, this);
    }

    private void Give(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (kept.Count == Most)
        {
            Forget();
        }

        if (State != ConnectionState.Open || !kept.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    private void Forget()
    {
        foreach (var command in kept.Values)
        {
            command.Dispose();
        }

        kept.Clear();
        rows?.Forget();
    }

    /// <summary>A command whose statement belongs to the connection: taken when its text is known, given back when it is disposed.</summary>
    private sealed class Borrowed(KeepingConnection owner) : SqliteCommand
    {
        private SqliteCommand? command;

        [AllowNull]
        public override string CommandText
        {
            get => command?.CommandText ?? "";
            set
            {
                Return();
                command = owner.Take(value ?? "");
                command.Transaction = owner.Transaction;
            }
        }

        public override SqliteConnection? Connection
        {
            get => owner;
            set => throw new NotSupportedException("The statement belongs to its connection.");
        }

        /// <remarks>Whatever is set: on one connection there is one, and every statement is part of it.</remarks>
        public override SqliteTransaction? Transaction
        {
            get => owner.Transaction;
            set { }
        }

        public override int CommandTimeout
        {
            get => Command.CommandTimeout;
            set => Command.CommandTimeout = value;
        }

        public override SqliteParameterCollection Parameters => Command.Parameters;

        private SqliteCommand Command => command ?? throw new InvalidOperationException("The text comes first: it says which statement this is.");

        public override void Prepare() => Command.Prepare();

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior) => Do(statement => statement.ExecuteReader(behavior));

        public override int ExecuteNonQuery() => Do(statement => statement.ExecuteNonQuery());

        public override object? ExecuteScalar() => Do(statement => statement.ExecuteScalar());

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                Return();
            }

            base.Dispose(disposing);
        }

        private T Do<T>(Func<SqliteCommand, T> execute)
        {
            try
            {
                Command.Prepare();
                return execute(Command);
            }
            catch (SqliteException)
            {
                // What failed is compiled anew the next time.
                command?.Dispose();
                command = null;
                throw;
            }
        }

        private void Return()
        {
            if (command is { } mine)
            {
                command = null;
                owner.Give(mine);
            }
        }
    }
}
