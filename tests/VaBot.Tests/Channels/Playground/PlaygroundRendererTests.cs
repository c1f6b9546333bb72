using System.Text.Json.Nodes;
using Shouldly;
using VaBot.Channels.Playground;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundRendererTests
{
    [Fact]
    public void ALineKeepsItsRunsAndTone() =>
        Rendered(new Line(Phrase.Of($"Logged {"45 min":b}."), Tone.Quiet))
            .ShouldBe("""{"kind":"line","text":[{"text":"Logged ","strong":false},{"text":"45 min","strong":true},{"text":".","strong":false}],"tone":"quiet"}""");

    [Fact]
    public void FactsArePairs() =>
        Rendered(new Facts([new Fact("Time", "3 h")])).ShouldBe("""{"kind":"facts","items":[{"name":"Time","value":[{"text":"3 h","strong":false}]}]}""");

    [Fact]
    public void ATableSaysWhichColumnsAreNumbers()
    {
        var table = Node(new Table("October", [new Column("Task"), new Column("Time", IsNumber: true)], [["Newsletter", "6:15"]], ["Total", "6:15"]));
        table["columns"]!.ToJsonString().ShouldBe("""[{"head":"Task","number":false},{"head":"Time","number":true}]""");
        table["rows"]![0]![1]![0]!["text"]!.GetValue<string>().ShouldBe("6:15");
        table["total"]![0]![0]!["text"]!.GetValue<string>().ShouldBe("Total");
    }

    [Fact]
    public void ATableWithoutTotalHasNone() => Node(new Table("October", [new Column("Task")], []))["total"].ShouldBeNull();

    [Fact]
    public void ABoardHasItsCardsInOrderWithTheirButtons()
    {
        var card = new Card("Newsletter", "3 h", [new Button("Up", "/task up 1")]);
        var column = Node(new Board("Acme", [new BoardColumn("To do", 7, [card])]))["columns"]![0]!;
        column["count"]!.GetValue<int>().ShouldBe(7);
        column["cards"]![0]!["title"]!.GetValue<string>().ShouldBe("Newsletter");
        column["cards"]![0]!["buttons"]!.ToJsonString().ShouldBe("""[{"label":"Up","command":"/task up 1","weight":"normal"}]""");
    }

    [Fact]
    public void AFormHasItsFieldsAndTheCommandTheyMake()
    {
        var form = Node(new Form("New task", "/task add {title}", "Add", [new Field("title", "Title", FieldKind.LongText, Required: true, Choices: [new Choice("A", "a")])]));
        form["command"]!.GetValue<string>().ShouldBe("/task add {title}");
        form["fields"]!.ToJsonString().ShouldBe("""[{"name":"title","label":"Title","type":"longText","required":true,"value":"","hint":"","choices":[{"label":"A","value":"a"}]}]""");
    }

    [Fact]
    public void FilesAreLinksCountedFromNought()
    {
        var file = new File("a.pdf", "application/pdf", [1, 2, 3]);
        var parts = new PlaygroundRenderer(n => $"/playground/files/7/{n}").Render(Reply.Of(file, new Line("and"), file with { Name = "b.pdf" })).ToList();
        parts[0].ToJsonString().ShouldBe("""{"kind":"file","name":"a.pdf","mediaType":"application/pdf","bytes":3,"url":"/playground/files/7/0"}""");
        parts[2]["url"]!.GetValue<string>().ShouldBe("/playground/files/7/1");
    }

    [Fact]
    public void AnItemSumsUpTheReplyForTools()
    {
        var board = new Board("Acme", [new BoardColumn("To do", 1, [new Card("Newsletter", Phrase.Empty, [new Button("Up", "/task up 1")])])]);
        var item = PlaygroundItem.Of(Reply.Of(new Line("Hello"), board, Buttons.Of(new Button("Undo", "/undo")), new File("a.csv", "text/csv", [])), id: 7);
        item.From.ShouldBe("bot");
        item.Text.ShouldStartWith("Hello\nAcme");
        item.Buttons.Select(button => button.Command).ShouldBe(["/undo", "/task up 1"]);
        item.Files.ShouldBe(["/playground/files/7/0"]);
    }

    private static JsonObject Node(ReplyPart part) => new PlaygroundRenderer(n => $"{n}").Render(Reply.Of(part)).Single();

    private static string Rendered(ReplyPart part) => Node(part).ToJsonString();
}
