using Microsoft.Data.Sqlite;

namespace VaBot.Data;

/// <summary>A consistent copy of the embedded database, also while it is written.</summary>
internal static class SqliteBackUp
{
    /// <summary>Writes beside FILE and moves the copy there when it is whole: FILE is always one, the one before or this one.</summary>
    /// <exception cref="FileNotFoundException">There is no database yet.</exception>
    /// <exception cref="IOException">The copy cannot be written there; nothing is left of it.</exception>
    public static async Task WriteAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (!File.Exists(settings.DataSource))
        {
            throw new FileNotFoundException($"There is no database at {Path.GetFullPath(settings.DataSource)} to back up.");
        }

        var unfinished = $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}.part";
        if (Path.GetDirectoryName(unfinished) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder} to write the copy to.");
        }

        try
        {
            await CopyAsync(settings.ToString(), unfinished, cancellationToken);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task CopyAsync(string connectionString, string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await copy.OpenAsync(cancellationToken);
        connection.BackupDatabase(copy);
    }
}
