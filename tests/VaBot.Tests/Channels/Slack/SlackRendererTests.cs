using System.Text.Json;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackRendererTests
{
    [Fact]
    public void ALoggedEntryReadsAsASentenceWithAButton()
    {
        var message = Render(
            new Line(Phrase.Of($"Logged {"45 min":b} on {"Newsletter":b} (Acme, today).")),
            new Line("3 h 10 min this week.", Tone.Quiet),
            Buttons.Of(new Button("Undo", "/undo -- change=1")));

        message.Body.GetRawText().ShouldBe("""
            {"response_type":"ephemeral","text":"Logged 45 min on Newsletter (Acme, today).\n3 h 10 min this week.","blocks":[
            {"type":"section","text":{"type":"mrkdwn","text":"Logged *45 min* on *Newsletter* (Acme, today).","verbatim":true}},
            {"type":"context","elements":[{"type":"mrkdwn","text":"3 h 10 min this week.","verbatim":true}]},
            {"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Undo","emoji":false},"value":"/undo -- change=1","action_id":"button1"}]}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void TitlesAndProblemsLookTheirPart()
    {
        var message = Render(new Line("Week 48", Tone.Title), new Line("That is more than 16 h.", Tone.Problem), new Line(new string('x', 151), Tone.Title));

        Types(message).ShouldBe(["header", "section", "section"]);
        message.Shown.ShouldBe($"Week 48\n⚠️ That is more than 16 h.\n*{new string('x', 151)}*");
    }

    [Fact]
    public void FactsAreFieldsTenASection()
    {
        var message = Render(new Facts([.. Enumerable.Range(1, 12).Select(i => new Fact($"Name {i}", Phrase.Of($"value {"b":b}")))]));

        message.Blocks.Select(block => block.At("fields")!.Value.GetArrayLength()).ShouldBe([10, 2]);
        message.Shown.ShouldStartWith("*Name 1*\nvalue *b*\n*Name 2*\n");
    }

    [Fact]
    public void ATableKeepsItsColumnsUnderEachOther()
    {
        var message = Render(new Table("October", [new Column("Task"), new Column("Time", IsNumber: true)], [["Newsletter", "12:05"], ["Blog <post>", "0:45"]], ["Total", "12:50"]));

        message.Shown.ShouldBe("""
            October
            ```
            Task          Time
            ───────────  ─────
            Newsletter   12:05
            Blog <post>   0:45
            ───────────  ─────
            Total        12:50
            ```
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ALongTableGoesOnUnderTheSameHead()
    {
        var message = Render(new Table("All", [new Column("Task"), new Column("Time", IsNumber: true)], [.. Enumerable.Range(1, 150).Select(i => (IReadOnlyList<Phrase>)[$"Task number {i}", "1:00"])]));

        message.Blocks.Count.ShouldBe(3);
        message.Blocks.Skip(1).Select(block => block.TextAt("text", "text")![..8]).ShouldBe(["```\nTask", "```\nTask"]);
        Enumerable.Range(1, 150).ShouldAllBe(i => message.Shown.Contains($"Task number {i} "));
    }

    [Fact]
    public void ABoardHasAHeadPerColumnAndASectionPerCard()
    {
        Button top = new("Top", "/task top 1"), done = new("Done", "/task done 1");
        var message = Render(new Board("Acme", [
            new BoardColumn("To do", 3, [new Card("Newsletter", "est. 3 h", [top, done]), new Card("Inbox", Phrase.Empty, [top])]),
            new BoardColumn("Done", 0, [])]));

        Types(message).ShouldBe(["section", "header", "section", "actions", "section", "context", "header"]);
        message.Shown.ShouldBe("*Acme*\nTo do (3)\n*Newsletter*\nest. 3 h\nTop\nDone\n*Inbox*\nTop\n+ 1 …\nDone (0)");
        message.Blocks[4].TextAt("accessory", "value").ShouldBe("/task top 1");
    }

    [Fact]
    public void AFormAsksInTheMessage()
    {
        var message = Render(new Form("Log time", "/log {minutes} {day} {client} {note}", "Log", [
            new Field("minutes", "How long", FieldKind.Text, Required: true, Hint: "45m"),
            new Field("day", "Day", FieldKind.Date, Value: "2026-11-20"),
            new Field("client", "Client", FieldKind.Choice, Value: "b", Choices: [new Choice("Acme", "a"), new Choice("Bluebird", "b")]),
            new Field("note", "Note", FieldKind.LongText, Value: "as agreed")]));

        Types(message).ShouldBe(["header", "input", "input", "input", "input", "actions"]);
        message.Blocks.Select(block => block.TextAt("block_id")).ShouldBe([null, "form1.1", "form1.2", "form1.3", "form1.4", "form1"]);
        message.Blocks[1].IsTrueAt("optional").ShouldBeFalse();
        message.Blocks[2].TextAt("element", "initial_date").ShouldBe("2026-11-20");
        message.Blocks[3].TextAt("element", "initial_option", "value").ShouldBe("b");
        message.Blocks[4].IsTrueAt("element", "multiline").ShouldBeTrue();
        message.Blocks[5].FirstAt("elements")!.Value.TextAt("action_id").ShouldBe("submit.form1");
    }

    [Fact]
    public void TwoFormsInAMessageKeepTheirFieldsApart()
    {
        var form = new Form("A", "/a {x}", "Go", [new Field("x", "X", FieldKind.Text)]);

        Render(form, form).Blocks.Select(block => block.TextAt("block_id")).ShouldBe([null, "form1.1", "form1", null, "form2.1", "form2"]);
    }

    [Fact]
    public void AFileIsNamed() => Render(new File("October.pdf", "application/pdf", [1])).Shown.ShouldBe("📎 *October.pdf*");

    [Fact]
    public void AReplyOfNothingIsNoMessage()
    {
        SlackRenderer.Messages(Reply.Of()).ShouldBeEmpty();
        SlackRenderer.Messages(Reply.Of(new Line("  "), Buttons.Of(), new Facts([]))).ShouldBeEmpty();
    }

    [Fact]
    public void ButtonsAloneStillSaySomethingInANotification() => Render(Buttons.Of(new Button("8 min", "/log 8m"), new Button("8 h", "/log 8h"))).Text.ShouldBe("8 min · 8 h");

    [Fact]
    public void ACommandThatDoesNotFitIsNoButton() =>
        Render(Buttons.Of(new Button("Yes", "/x " + new string('x', 1998)), new Button("No", "/x"))).Buttons.Keys.ShouldBe(["No"]);

    [Fact]
    public void MoreThanFitsAMessageIsPaged()
    {
        var pages = SlackRenderer.Messages(Reply.Of([.. Enumerable.Range(1, 120).Select(i => new Line($"Line {i}"))]));

        pages.Select(page => page.Blocks.Count).ShouldBe([50, 50, 20]);
        pages.Select(page => page.Text.Split('\n')[0]).ShouldBe(["Line 1", "Line 1 (2/3)", "Line 1 (3/3)"]);
    }

    [Fact]
    public void AVeryLongLineGoesOnInTheNextBlock()
    {
        var text = string.Join(' ', Enumerable.Range(1, 1500).Select(i => $"word{i}"));

        var shown = string.Join(' ', SlackRenderer.Messages(Reply.Of(new Line(text))).Select(page => Read(page).Shown));

        shown.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ShouldBe(text.Split(' '));
    }

    private static IEnumerable<string?> Types(FakeSlackMessage message) => message.Blocks.Select(block => block.TextAt("type"));

    private static FakeSlackMessage Render(params ReplyPart[] parts) => Read(SlackRenderer.Messages(Reply.Of(parts)).ShouldHaveSingleItem());

    /// <summary>As Slack would take it; fails with what Slack would refuse.</summary>
    internal static FakeSlackMessage Read(SlackMessage message)
    {
        var json = JsonSerializer.Serialize(new SlackAnswer("ephemeral", message.Text, message.Blocks), SlackWireJson.Default.SlackAnswer);
        var body = JsonElement.Parse(json);
        SlackRules.Refusal(body).ShouldBeNull(json);
        return new FakeSlackMessage("C0ACME", body, true, null);
    }
}
