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
        turn.Database.ChangeTracker.DetectChanges();
        var rows = turn.Database.Changed<IJournaled>();
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
            Subject = deed.Subject.Length > 300 ? deed.Subject[..300] : deed.Subject,
            Minutes = deed.Minutes,
            Day = deed.Day,
            Visibility = visibility,
            Changes = JournalText.Write(rows),
        });
    }

    /// <summary>Makes every row what it was before the entry.</summary>
    /// <returns>False, and nothing touched, when a row is not as the entry left it or is out of this actor's reach.</returns>
    public static Task<bool> UndoAsync(Turn turn, JournalEntry entry, CancellationToken cancellationToken) =>
        ApplyAsync(turn, Read(entry).Select(change => change.Reversed()).Reverse(), cancellationToken);

    /// <summary>Makes every row what the entry had made it.</summary>
    /// <inheritdoc cref="UndoAsync"/>
    public static Task<bool> RedoAsync(Turn turn, JournalEntry entry, CancellationToken cancellationToken) =>
        ApplyAsync(turn, Read(entry), cancellationToken);

    private static List<Change> Read(JournalEntry entry) => JournalText.Read(entry.Changes);

    private static async Task<bool> ApplyAsync(Turn turn, IEnumerable<Change> changes, CancellationToken cancellationToken)
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

    private static async Task<bool> ApplyAsync(Turn turn, Change change, CancellationToken cancellationToken)
    {
        var type = turn.Database.Model.GetEntityTypes().Single(t => t.ClrType.Name == change.Entity);
        var present = await turn.Database.FindAsync(type.ClrType, [change.Id], cancellationToken);
        if (present is null != change.Was is null)
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

    private static void Fill(EntityEntry row, Change change)
    {
        foreach (var (name, value) in change.Is!)
        {
            var property = row.Property(name);
            property.CurrentValue = JournalText.Value(property.Metadata, value);
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
        return Equals(property.CurrentValue, JournalText.Value(property.Metadata, value.Value));
    }
}
