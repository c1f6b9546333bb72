using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using VaBot.Data;

namespace VaBot.Turns;

/// <summary>How <see cref="JournalEntry.Changes"/> is written: a list of <see cref="RowChange"/>. Values travel as the database keeps them,
/// so that a journal row reads like the row it is about.</summary>
internal static class JournalText
{
    /// <summary>Written piece by piece: every turn that changes something does it.</summary>
    /// <param name="rows">Each about to be added, changed or removed.</param>
    /// <param name="now">Since when a row that is never deleted would be put away, were it taken back.</param>
    public static string Write(IReadOnlyList<EntityEntry<IJournaled>> rows, Instant now)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                Write(json, row, now);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    public static List<RowChange> Read(string text) => JsonSerializer.Deserialize<List<RowChange>>(text) ?? [];

    public static object? Value(IProperty property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var converter = property.GetTypeMapping().Converter;
        var stored = value.Deserialize(converter?.ProviderClrType ?? property.ClrType);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    public static IEnumerable<PropertyEntry> KeyOf(EntityEntry row) => row.Metadata.FindPrimaryKey()!.Properties.Select(part => row.Property(part.Name));

    private static void Write(Utf8JsonWriter json, EntityEntry<IJournaled> row, Instant now)
    {
        json.WriteStartObject();
        json.WriteString(nameof(RowChange.Entity), row.Metadata.ClrType.Name);
        WriteKey(json, row);
        if (row is { State: EntityState.Added, Entity: IArchived })
        {
            // Others come to depend on it, so taking it back hides it.
            WriteArchived(json, nameof(RowChange.Was), row, now);
            WriteArchived(json, nameof(RowChange.Is), row, null);
        }
        else
        {
            Write(json, nameof(RowChange.Was), row, row.State == EntityState.Added ? null : row.OriginalValues);
            Write(json, nameof(RowChange.Is), row, row.State == EntityState.Deleted ? null : row.CurrentValues);
        }

        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, EntityEntry row)
    {
        var key = KeyOf(row).ToList();
        if (key is [{ CurrentValue: Guid id }])
        {
            json.WriteString(nameof(RowChange.Id), id);
            return;
        }

        json.WriteStartArray(nameof(RowChange.Key));
        key.ForEach(part => Write(json, Stored(part.Metadata, part.CurrentValue)));
        json.WriteEndArray();
    }

    private static void WriteArchived(Utf8JsonWriter json, string when, EntityEntry row, Instant? at)
    {
        var property = row.Property(nameof(IArchived.ArchivedAt)).Metadata;
        json.WriteStartObject(when);
        json.WritePropertyName(property.Name);
        Write(json, Stored(property, at));
        json.WriteEndObject();
    }

    /// <param name="values">Null when the row is not there at that time.</param>
    private static void Write(Utf8JsonWriter json, string when, EntityEntry row, PropertyValues? values)
    {
        if (values is null)
        {
            json.WriteNull(when);
            return;
        }

        json.WriteStartObject(when);
        foreach (var property in values.Properties)
        {
            if (!property.IsPrimaryKey() && (row.State != EntityState.Modified || row.Property(property).IsModified))
            {
                json.WritePropertyName(property.Name);
                Write(json, Stored(property, values[property]));
            }
        }

        json.WriteEndObject();
    }

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case Guid id:
                json.WriteStringValue(id);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType());
                break;
        }
    }
}
