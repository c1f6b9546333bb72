using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>What every turn asks first, all at once.</summary>
/// <param name="Seen">How this delivery was answered before; null when it is new.</param>
/// <param name="Marks">Whether what is remembered still holds.</param>
internal sealed record FirstLook(Reply? Seen, Marks Marks)
{
    // Put by hand: a query of EF's, compiled or not, makes delegates anew each time it is asked, and that takes longer than this look.
    private const string Statement = """
        SELECT (SELECT "Reply" FROM "HandledMessages" WHERE "Key" = @key),
               (SELECT "Mark" FROM "Revisions" WHERE "Id" = @everybody),
               (SELECT "Mark" FROM "Revisions" WHERE "Id" = @practice)
        """;

    /// <summary>To be called on a visit (<see cref="Data.Database.EnterAsync"/>).</summary>
    public static async Task<FirstLook> AtAsync(Data.Database database, string deliveryKey, Guid? practice, CancellationToken cancellationToken)
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = Statement;
        command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        Add(command, "@key", deliveryKey);
        Add(command, "@everybody", Revision.Everybody);
        Add(command, "@practice", practice ?? Guid.Empty);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return new FirstLook(
            row.IsDBNull(0) ? null : ReplyJson.Read(row.GetString(0)),
            new Marks(practice, row.GetGuid(1), row.IsDBNull(2) ? null : row.GetGuid(2)));
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
