using NodaTime;
using VaBot.Messages;

namespace VaBot.Languages;

// Undo and redo.
public abstract partial class Texts
{
    /// <summary>What a journal entry did, as a noun phrase: <c>45 min on Newsletter (Thu 19 Nov)</c>.</summary>
    public abstract string Deed(Intent intent, string subject, int? minutes, string? day);

    /// <summary>The number of the week a plan's deed names; as it stands when it names none.</summary>
    protected static string NumberOfWeek(string subject) => WeekName.Take(subject, out _) is { } week ? $"{WeekName.Number(week)}" : subject;

    public abstract Phrase Undone(string deed);

    public abstract Phrase Redone(string deed);

    public abstract Phrase NothingToUndo();

    public abstract Phrase NothingToRedo();

    public abstract Phrase AlreadyUndone(string deed);

    public abstract Phrase ChangedSince(string deed);

    /// <summary>It stands in a report that is approved.</summary>
    public abstract Phrase UndoIsClosed(string deed);
}
