using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.TimeEntries;

/// <summary>What can be done with an entry that is on show.</summary>
public static class EntryButtons
{
    public static Buttons For(Turn turn, TimeEntry entry)
    {
        var id = (CommandLine.Entry, entry.Id.ToString("N"));
        return Buttons.Of(
            new Button(turn.Texts.EditLast(entry.Minutes), CommandLine.Write("log", "edit", id)),
            new Button(turn.Texts.DeleteLast(entry.Minutes), CommandLine.Write("log", "delete", id), Weight.Danger));
    }

    /// <summary>Under a change that went somewhere else: undo, and a card of the words that are no task's name.</summary>
    /// <param name="said">What was named with the change; null when nothing was.</param>
    public static Buttons AfterChange(Turn turn, TimeEntry entry, Subject? said) =>
        said is not null && MakeTask.ButtonFor(turn, entry) is { } make ? Buttons.Of(turn.UndoButton, make) : Buttons.Of(turn.UndoButton);

    /// <summary>Shown when an edit was asked for without saying what to change.</summary>
    public static Form EditForm(Turn turn, TimeEntry entry) => new(
        turn.Texts.EditTitle,
        CommandLine.Write("log", "edit {length}", (CommandLine.Entry, entry.Id.ToString("N"))),
        turn.Texts.Save,
        [new Field("length", turn.Texts.FieldLength, FieldKind.Text, Required: true, Value: turn.Texts.Minutes(entry.Minutes), Hint: "1h 15m")]);
}
