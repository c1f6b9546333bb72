using Microsoft.Playwright;

namespace VaBot.Browser;

public sealed class ClockTests(Chromium chromium) : OnThePage(chromium)
{
    private ILocator Time => Page.Locator("#clock-time");

    [BrowserFact]
    public async Task JumpsToFridayWhereAnnaIsAndEverybodyReadsTheirOwnTime()
    {
        await Right.SitAsync("beth", "bluebird");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Jump to Friday 15:00" }).ClickAsync();
        await Assertions.Expect(Time).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Fri.* 15:00 · Budapest$"));
        await Assertions.Expect(Left.Element.Locator(".pane-time")).ToHaveTextAsync("Fri 15:00 · Budapest");

        // New York and Budapest are six hours apart, five for some weeks of spring and autumn.
        await Assertions.Expect(Right.Element.Locator(".pane-time")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Fri (09|10):00 · New York$"));
        await PictureAsync("friday");
    }

    [BrowserFact]
    public async Task JumpsToTheFirst()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Jump to the 1st, 09:00" }).ClickAsync();
        await Assertions.Expect(Time).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(" 1 .* 09:00 · Budapest$"));
        await PictureAsync("first");
    }

    [BrowserFact]
    public async Task MovesToAnyTimeAheadAndSaysWhyNotBack()
    {
        await Page.GetByText("any time…").ClickAsync();
        await PictureAsync("any-time");
        var day = DateTime.UtcNow.Date.AddDays(3);
        await MoveAsync($"{day:yyyy-MM-dd}T10:30");
        await Assertions.Expect(Time).ToHaveTextAsync($"{day:ddd, d MMM yyyy}, 10:30 · Budapest");
        MayComplain = true;
        await Page.GetByText("any time…").ClickAsync();
        await MoveAsync($"{day.AddDays(-1):yyyy-MM-dd}T10:30");
        await Assertions.Expect(Page.GetByRole(AriaRole.Status)).ToContainTextAsync("only moves forward");
    }

    private async Task MoveAsync(string local)
    {
        await Page.GetByLabel("Time in Budapest, where Anna is").FillAsync(local);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Move the clock" }).ClickAsync();
    }
}
