using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
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
        var changed = turn.Database.Changed<IJournaled>();
        var clients = changed.Where(row => row is { State: EntityState.Added, Entity: Client }).Select(row => ((Client)row.Entity).Id).ToHashSet();
        var rows = changed.FindAll(row => !Stays(row, clients));
        if (rows.Count == 0 || turn.Deed is not { } deed)
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
            Subject = Cut.To(deed.Subject, 300),
            Minutes = deed.Minutes,
            Day = deed.Day,
            TaskId = deed.TaskId,
            Visibility = visibility,
            Changes = JournalText.Write(rows, turn.Clock.Now),
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

    /// <summary>Whether a row of it has come to stand in something approved, which no undo changes.</summary>
    public static async Task<bool> IsLockedAsync(Turn turn, JournalEntry entry, CancellationToken cancellationToken)
    {
        foreach (var change in RowsOf(entry))
        {
            var (type, key) = Find(turn, change);
            if (typeof(ILocked).IsAssignableFrom(type.ClrType) && await turn.Database.FindAsync(type.ClrType, key, cancellationToken) is ILocked { IsLocked: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Row by row, what an entry changed.</summary>
    public static IReadOnlyList<RowChange> RowsOf(JournalEntry entry) => JournalText.Read(entry.Changes);

    /// <summary>Who became known stays known, and what came with a new client is hidden with it: others may have built on it since.</summary>
    private static bool Stays(EntityEntry row, HashSet<Guid> newClients) =>
        row.State == EntityState.Added && (row.Entity is Person || (row.Entity is IBelongsToClient owned && newClients.Contains(owned.ClientId)));

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
        var (type, key) = Find(turn, change);
        var present = await turn.Database.FindAsync(type.ClrType, key, cancellationToken);
        if (present is null != change.Was is null || present is ILocked { IsLocked: true })
        {
            return false;
        }

        if (change is { Is: null, Id: { } id } && await Dependents.AnyAsync(turn.Database, type, id, cancellationToken))
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
            Fill(row, change, key);
        }

        return row.Entity is not IBelongsToClient owned || Reaches(turn.Actor, owned);
    }

    private static (IEntityType Type, object?[] Key) Find(Turn turn, RowChange change)
    {
        var type = turn.Database.Model.GetEntityTypes().Single(t => t.ClrType.Name == change.Entity);
        return (type, [.. type.FindPrimaryKey()!.Properties.Zip(change.Key ?? [JsonSerializer.SerializeToElement(change.Id)], JournalText.Value)]);
    }

    private static void Fill(EntityEntry row, RowChange change, object?[] key)
    {
        foreach (var (name, value) in change.Is!)
        {
            var property = row.Property(name);
            property.CurrentValue = JournalText.Value(property.Metadata, value);
        }

        if (change.Was is null)
        {
            foreach (var (part, value) in JournalText.KeyOf(row).Zip(key))
            {
                part.CurrentValue = value;
            }

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
        return Equals(property.CurrentValue, JournalText.Value(property.Metadata, value.Value));
    }
}
