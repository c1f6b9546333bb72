using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;

namespace VaBot.Turns;

/// <summary>Writes down what a turn changed, row by row, and puts it back. Works for every <see cref="IJournaled"/> entity alike,
/// so a feature gets undo by naming what it did (<see cref="Turn.Did"/>).</summary>
public static class Journal
{
    /// <summary>To be called once, after the command and before the save.</summary>
    public static void Record(Turn turn, Visibility visibility)
    {
        var changes = turn.Database.ChangeTracker.Entries<IJournaled>().Select(Read).OfType<RowChange>().ToList();
        if (changes.Count == 0 || turn.Deed is not { } deed)
        {
            return;
        }

        turn.Database.Add(new JournalEntry
        {
            Id = turn.Id,
            PersonId = turn.Person.Id,
            ClientId = deed.ClientId,
            At = turn.Clock.Now,
            Channel = turn.Message.Conversation.Channel,
            Place = turn.Message.Conversation.Place,
            Intent = deed.Intent,
            Subject = deed.Subject.Length > 300 ? deed.Subject[..300] : deed.Subject,
            Minutes = deed.Minutes,
            Day = deed.Day,
            TaskId = deed.TaskId,
            Visibility = visibility,
            Changes = JsonSerializer.Serialize(changes),
        });
    }

    /// <summary>Makes every row what it was before the entry.</summary>
    /// <returns>False, and nothing touched, when a row is not as the entry left it or is out of this actor's reach.</returns>
    public static Task<bool> UndoAsync(Turn turn, JournalEntry entry, CancellationToken cancellationToken) =>
        ApplyAsync(turn, RowsOf(entry).Select(change => change.Reversed()).Reverse(), cancellationToken);

    /// <summary>Makes every row what the entry had made it.</summary>
    /// <inheritdoc cref="UndoAsync"/>
    public static Task<bool> RedoAsync(Turn turn, JournalEntry entry, CancellationToken cancellationToken) =>
        ApplyAsync(turn, RowsOf(entry), cancellationToken);

    /// <summary>Row by row, what an entry changed.</summary>
    public static IReadOnlyList<RowChange> RowsOf(JournalEntry entry) => JsonSerializer.Deserialize<List<RowChange>>(entry.Changes) ?? [];

    private static RowChange? Read(EntityEntry<IJournaled> row) => row.State switch
    {
        EntityState.Added => new RowChange(row.Metadata.ClrType.Name, row.Entity.Id, null, Values(row, row.Properties, p => p.CurrentValue)),
        EntityState.Deleted => new RowChange(row.Metadata.ClrType.Name, row.Entity.Id, Values(row, row.Properties, p => p.OriginalValue), null),
        EntityState.Modified => new RowChange(
            row.Metadata.ClrType.Name,
            row.Entity.Id,
            Values(row, row.Properties.Where(p => p.IsModified), p => p.OriginalValue),
            Values(row, row.Properties.Where(p => p.IsModified), p => p.CurrentValue)),
        _ => null,
    };

    private static Dictionary<string, JsonElement> Values(EntityEntry row, IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> value) =>
        properties.Where(p => !p.Metadata.IsPrimaryKey()).ToDictionary(p => p.Metadata.Name, p => ToJson(p.Metadata, value(p)));

    private static async Task<bool> ApplyAsync(Turn turn, IEnumerable<RowChange> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            if (!await ApplyAsync(turn, change, cancellationToken))
            {
                turn.Database.ChangeTracker.Clear();
                return false;
            }
        }

        return true;
    }

    private static async Task<bool> ApplyAsync(Turn turn, RowChange change, CancellationToken cancellationToken)
    {
        var type = turn.Database.Model.GetEntityTypes().Single(t => t.ClrType.Name == change.Entity);
        var present = await turn.Database.FindAsync(type.ClrType, [change.Id], cancellationToken);
        if (present is null != change.Was is null)
        {
            return false;
        }

        if (change.Is is null && await Dependents.AnyAsync(turn.Database, type, change.Id, cancellationToken))
        {
            return false;
        }

        var row = turn.Database.Entry(present ?? Activator.CreateInstance(type.ClrType)!);
        if (change.Was is not null && !change.Was.All(value => IsNoReason(row.Metadata, value.Key, takenAway: change.Is is null) || Same(row, value)))
        {
            return false;
        }

        if (change.Is is null)
        {
            row.State = EntityState.Deleted;
        }
        else
        {
            Fill(row, change);
        }

        return row.Entity is not IBelongsToClient owned || Reaches(turn.Actor, owned);
    }

    private static void Fill(EntityEntry row, RowChange change)
    {
        foreach (var (name, value) in change.Is!)
        {
            var property = row.Property(name);
            property.CurrentValue = FromJson(property.Metadata, value);
        }

        if (change.Was is null)
        {
            row.Property(nameof(IJournaled.Id)).CurrentValue = change.Id;
            row.State = EntityState.Added;
        }
    }

    private static bool Reaches(Actor actor, IBelongsToClient owned) => actor.ClientIds is null
        ? owned.PracticeId == actor.PracticeId
        : actor.ClientIds.Contains(owned.ClientId);

    private static bool IsNoReason(IEntityType type, string property, bool takenAway)
    {
        var mapped = type.GetProperty(property);
        return mapped.FindAnnotation(IJournaled.Bookkeeping) is not null || (takenAway && mapped.FindAnnotation(IJournaled.Placement) is not null);
    }

    private static bool Same(EntityEntry row, KeyValuePair<string, JsonElement> value)
    {
        var property = row.Property(value.Key);
        return Equals(property.CurrentValue, FromJson(property.Metadata, value.Value));
    }

    // Values travel as the database keeps them, so that a journal row reads like the row it is about.
    private static JsonElement ToJson(IProperty property, object? value)
    {
        var converter = property.GetTypeMapping().Converter;
        return JsonSerializer.SerializeToElement(converter is null ? value : converter.ConvertToProvider(value));
    }

    private static object? FromJson(IProperty property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var converter = property.GetTypeMapping().Converter;
        var stored = value.Deserialize(converter?.ProviderClrType ?? property.ClrType);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }
}
