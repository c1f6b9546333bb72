using Microsoft.Data.Sqlite;
using VaBot.Messages;
using File = VaBot.Messages.File;

namespace VaBot.Browser;

/// <summary>Answers of every kind, laid into the transcript of a running bot, so that the page is tested on all it can
/// be given, whatever the bot happens to say today.</summary>
public static class SeededTranscript
{
    public static readonly Reply Words = Reply.Of(
        new Line("October is ready", Tone.Title),
        new Line(Phrase.Of($"Logged {"45 min":b} on {"Newsletter":b} (Acme, today).")),
        new Line("Assumed: today, Acme.", Tone.Quiet),
        new Line("That day is in the future. Say it like this: /log 45m newsletter yesterday", Tone.Problem),
        new Facts([new Fact("Time", "20 h 15 min"), new Fact("Amount", Phrase.Of($"{"412.50 EUR":b}")), new Fact("Period", "1–31 October 2026")]),
        new File("acme-2026-10.pdf", "application/pdf", new byte[48_213]),
        Buttons.Of(new Button("Approve and send", "/report approve", Weight.Primary), new Button("Open", "/report open"), new Button("Throw away", "/report drop", Weight.Danger)));

    public static readonly Reply Figures = Reply.Of(new Table(
        "Acme GmbH, October 2026",
        [new Column("Task"), new Column("Service"), new Column("Time", IsNumber: true), new Column("Rate", IsNumber: true), new Column("Amount", IsNumber: true)],
        [["Newsletter", "Copywriting", "6:15", "32.00", "200.00"], ["Blog post: autumn sale", "Copywriting", "4:00", "32.00", "128.00"], ["Inbox triage", "Admin", "3:45", "22.00", "82.50"]],
        ["Total", "", "14:00", "", "410.50 EUR"]));

    public static readonly Reply Tasks = Reply.Of(new Board("Acme", [
        new BoardColumn("To do", 5, [Card("Newsletter", "3 h · 45 min done"), Card("Blog post: autumn sale", "4 h · due Thu 26 Nov"), Card("Invoice follow-ups", "45 min")]),
        new BoardColumn("Doing", 1, [Card("Inbox triage", "weekly · 1 h")]),
        new BoardColumn("Waiting for client", 0, []),
        new BoardColumn("Done", 1, [new Card("Logo brief", Phrase.Empty, [])])]));

    public static readonly Reply Questions = Reply.Of(new Form("New task", "/task add {title} due {due} for {service} {note}", "Add", [
        new Field("title", "Title", FieldKind.Text, Required: true, Hint: "Spring newsletter"),
        new Field("due", "Due", FieldKind.Date, Hint: "Empty when it does not matter"),
        new Field("service", "Service", FieldKind.Choice, Value: "Admin", Choices: [new Choice("Copywriting", "Copywriting"), new Choice("Admin", "Admin")]),
        new Field("note", "Note", FieldKind.LongText, Hint: "Anything else?")]));

    /// <summary>Adds the answers for Anna in Acme; a page shows them when it is loaded next.</summary>
    public static async Task AddAsync(RunningBot bot, params Reply[] replies)
    {
        await using var connection = new SqliteConnection($"Data Source={bot.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        foreach (var reply in replies)
        {
            await using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO PlaygroundMessages (Key, Place, Author, OnlyFor, Reply, At) VALUES ($key, 'acme', 'bot', 'anna', $reply, $at)";
            insert.Parameters.AddWithValue("$key", Guid.CreateVersion7().ToString());
            insert.Parameters.AddWithValue("$reply", ReplyJson.Write(reply));
            insert.Parameters.AddWithValue("$at", DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
            await insert.ExecuteNonQueryAsync();
        }
    }

    private static Card Card(string title, string details) =>
        new(title, details, [new Button("Top", "/task top"), new Button("Up", "/task up"), new Button("Down", "/task down")]);
}
