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

    /// <summary>Shown when an edit was asked for without saying what to change.</summary>
    public static Form EditForm(Turn turn, TimeEntry entry) => new(
        turn.Texts.EditTitle,
        CommandLine.Write("log", "edit {length}", (CommandLine.Entry, entry.Id.ToString("N"))),
        turn.Texts.Save,
        [new Field("length", turn.Texts.FieldLength, FieldKind.Text, Required: true, Value: turn.Texts.Minutes(entry.Minutes), Hint: "1h 15m")]);
}
