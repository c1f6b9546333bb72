using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using VaBot.Data;

namespace VaBot.Turns;

/// <summary>How <see cref="JournalEntry.Changes"/> is written: a list of <see cref="Change"/>. Values travel as the database keeps them,
/// so that a journal row reads like the row it is about.</summary>
internal static class JournalText
{
    /// <summary>Written piece by piece: every turn that changes something does it.</summary>
    /// <param name="rows">Each about to be added, changed or removed.</param>
    public static string Write(IReadOnlyList<EntityEntry<IJournaled>> rows)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                Write(json, row);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    public static List<Change> Read(string text) => JsonSerializer.Deserialize<List<Change>>(text) ?? [];

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

    private static void Write(Utf8JsonWriter json, EntityEntry<IJournaled> row)
    {
        json.WriteStartObject();
        json.WriteString(nameof(Change.Entity), row.Metadata.ClrType.Name);
        json.WriteString(nameof(Change.Id), row.Entity.Id);
        Write(json, nameof(Change.Was), row, row.State == EntityState.Added ? null : row.OriginalValues);
        Write(json, nameof(Change.Is), row, row.State == EntityState.Deleted ? null : row.CurrentValues);
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

/// <param name="Was">Null when the row was not there before.</param>
/// <param name="Is">Null when the row is gone.</param>
internal sealed record Change(string Entity, Guid Id, Dictionary<string, JsonElement>? Was, Dictionary<string, JsonElement>? Is)
{
    public Change Reversed() => this with { Was = Is, Is = Was };
}
