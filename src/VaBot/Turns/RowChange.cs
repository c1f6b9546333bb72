using System.Text.Json;

namespace VaBot.Turns;

/// <summary>What became of one row. Values are as the database keeps them; of a changed row only those that changed.</summary>
/// <param name="Was">Null when the row was not there before.</param>
/// <param name="Is">Null when the row is gone.</param>
public sealed record RowChange(string Entity, Guid Id, Dictionary<string, JsonElement>? Was, Dictionary<string, JsonElement>? Is)
{
    public RowChange Reversed() => this with { Was = Is, Is = Was };
}
