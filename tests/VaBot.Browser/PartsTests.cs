using System.Text.Json;
using Microsoft.Playwright;
using VaBot.Messages;

namespace VaBot.Browser;

/// <summary>Each kind of part as the page shows it.</summary>
public sealed class PartsTests(Chromium chromium) : OnThePage(chromium)
{
    [BrowserFact]
    public async Task LinesFactsFilesAndButtons()
    {
        await SeedAsync(SeededTranscript.Words);
        await Assertions.Expect(Left.LastAnswer.GetByRole(AriaRole.Heading, new() { Name = "October is ready" })).ToBeVisibleAsync();
        await Assertions.Expect(Left.LastAnswer.Locator("strong").First).ToHaveTextAsync("45 min");
        await Assertions.Expect(Left.LastAnswer.Locator("dt")).ToHaveTextAsync(["Time", "Amount", "Period"]);
        await Assertions.Expect(Left.Button("Throw away")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("danger"));
        await PictureAsync("part-words");
    }

    [BrowserFact]
    public async Task AFileCanBeSaved()
    {
        await SeedAsync(SeededTranscript.Words);
        var download = await Page.RunAndWaitForDownloadAsync(() => Left.LastAnswer.GetByRole(AriaRole.Link, new() { Name = "Download acme-2026-10.pdf" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("acme-2026-10.pdf");
        new FileInfo(await download.PathAsync()).Length.ShouldBe(48_213);
    }

    [BrowserFact]
    public async Task ATableWithItsTotal()
    {
        await SeedAsync(SeededTranscript.Figures);
        var table = Left.LastAnswer.GetByRole(AriaRole.Table, new() { Name = "Acme GmbH, October 2026" });
        await Assertions.Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveTextAsync(["Task", "Service", "Time", "Rate", "Amount"]);
        await Assertions.Expect(table.GetByRole(AriaRole.Row).Last).ToContainTextAsync("410.50 EUR");
        await Assertions.Expect(table.GetByRole(AriaRole.Cell, new() { Name = "6:15" })).ToHaveCSSAsync("text-align", "right");
        await PictureAsync("part-table");
    }

    [BrowserFact]
    public async Task TheBoardAsColumnsOfCards()
    {
        await SeedAsync(SeededTranscript.Tasks);
        await Assertions.Expect(Left.LastAnswer.GetByRole(AriaRole.Heading, new() { Level = 4 })).ToHaveTextAsync(["To do 5", "Doing 1", "Waiting for client 0", "Done 1"]);
        await Assertions.Expect(Left.LastAnswer.Locator(".card-title")).ToHaveTextAsync(["Newsletter", "Blog post: autumn sale", "Invoice follow-ups", "Inbox triage", "Logo brief"]);
        await Assertions.Expect(Left.LastAnswer).ToContainTextAsync("and 2 more");
        await Assertions.Expect(Left.Button("Up: Blog post: autumn sale")).ToHaveCountAsync(1);
        await PictureAsync("part-board");
    }

    [BrowserFact]
    public async Task AFormBecomesACommandLine()
    {
        await SeedAsync(SeededTranscript.Questions);
        await Left.LastAnswer.GetByLabel("Title").FillAsync("Spring \"big\" newsletter");
        await Left.LastAnswer.GetByLabel("Due").FillAsync("2026-11-27");
        await Left.LastAnswer.GetByLabel("Service").SelectOptionAsync("Copywriting");
        await PictureAsync("part-form");
        var sent = await Page.RunAndWaitForRequestAsync(() => Left.Button("Add").ClickAsync(), request => request.Url.EndsWith("/playground/say", StringComparison.Ordinal));
        using var body = JsonDocument.Parse(sent.PostData!);
        body.RootElement.GetProperty("text").GetString().ShouldBe("/task add {title} due {due} for {service} {note}");
        body.RootElement.GetProperty("answers").EnumerateObject().Select(answer => answer.Value.GetString()).ShouldBe(["Spring \"big\" newsletter", "2026-11-27", "Copywriting", ""]);
        await Assertions.Expect(Left.LastAnswer.Locator("form")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task ARequiredAnswerIsAskedFor()
    {
        await SeedAsync(SeededTranscript.Questions);
        await Left.Button("Add").ClickAsync();
        await Assertions.Expect(Left.LastAnswer.GetByLabel("Title")).ToBeFocusedAsync();
        await Assertions.Expect(Left.LastAnswer.Locator("form")).ToHaveCountAsync(1);
    }

    private async Task SeedAsync(Reply reply)
    {
        await SeededTranscript.AddAsync(Bot, reply);
        await Page.ReloadAsync();
        await Assertions.Expect(Left.BotMessages).ToHaveCountAsync(1);
    }
}
