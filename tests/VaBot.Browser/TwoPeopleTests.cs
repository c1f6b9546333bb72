using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>Two people side by side: each sees what is theirs, at once, and nothing else.</summary>
public sealed class TwoPeopleTests(Chromium chromium) : OnThePage(chromium)
{
    [BrowserFact]
    public async Task WhatIsSaidToTheRoomAppearsBesideWithoutReloading()
    {
        await Left.SayAsync("good morning, Carl");
        await Assertions.Expect(Right.Messages.First).ToContainTextAsync("good morning, Carl");
        await Right.SayAsync("good morning, Anna");
        await Assertions.Expect(Left.Messages.Filter(new() { HasText = "good morning, Anna" })).ToHaveCountAsync(1);
        await Assertions.Expect(Right.Messages.Filter(new() { HasText = "good morning, Anna" })).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task AnAssistantsPrivateAnswerIsNotShownToHerClient()
    {
        await Left.SayAsync("/log 45m newsletter");
        await Left.SayAsync("now you see me");
        await Assertions.Expect(Right.Feed).ToContainTextAsync("now you see me");
        (await Right.Feed.InnerTextAsync()).ShouldNotContain("newsletter", Case.Insensitive);
        await Right.SitAsync("guest", "acme");
        await Assertions.Expect(Right.Feed).ToContainTextAsync("now you see me");
        (await Right.Feed.InnerTextAsync()).ShouldNotContain("newsletter", Case.Insensitive);
        await PictureAsync("two-people");
    }

    [BrowserFact]
    public async Task AGuestIsShownNothingOfMoneyAndNoOtherClient()
    {
        await Left.SayAsync("/log 45m newsletter");
        await Right.SitAsync("guest", "acme");
        foreach (var question in new[] { "/board", "/report 2026-10", "/client", "what does Anna charge?", "help", "/log 45m newsletter", "/timer status" })
        {
            await Right.SayAsync(question);
        }

        var seen = await Right.Feed.InnerTextAsync();
        foreach (var secret in new[] { "EUR", "USD", "HUF", "32.00", "22.00", "25.00", "Bluebird", "Kovács", "Social media", "Blog post" })
        {
            seen.ShouldNotContain(secret);
        }

        await PictureAsync("guest");
    }

    [BrowserFact]
    public async Task OnlyPlacesWhereAPersonMayBeAreOffered()
    {
        await Right.Element.Locator(".who").SelectOptionAsync("beth");
        (await Right.Element.Locator(".where option").AllInnerTextsAsync()).ShouldBe(["Bluebird", "direct messages"]);
        await Assertions.Expect(Right.Element.Locator(".where")).ToHaveValueAsync("bluebird");
    }

    [BrowserFact]
    public async Task ABotThatWasKilledIsMissedCalmlyAndNothingIsLost()
    {
        MayComplain = true;
        await Left.SayAsync("before");
        await Bot.KillAsync();
        await Assertions.Expect(Page.GetByText("The bot is not answering just now.")).ToBeVisibleAsync();
        await Left.Box.FillAsync("meanwhile");
        await Left.Box.PressAsync("Enter");
        var again = Left.Element.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await Assertions.Expect(again).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Try now" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("The bot is not answering just now.")).ToBeVisibleAsync();
        await PictureAsync("offline");

        await Bot.RestartAsync();
        await Assertions.Expect(Page.GetByText("The bot is not answering just now.")).ToBeHiddenAsync();
        await again.ClickAsync();
        await Assertions.Expect(Right.Messages.Filter(new() { HasText = "meanwhile" })).ToHaveCountAsync(1);
        await Assertions.Expect(Right.Messages.Filter(new() { HasText = "before" })).ToHaveCountAsync(1);
        await Assertions.Expect(Left.Messages.Filter(new() { HasText = "meanwhile" })).ToHaveCountAsync(1);
    }
}
