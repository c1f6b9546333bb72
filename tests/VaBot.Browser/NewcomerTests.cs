using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>Somebody opens the page for the first time.</summary>
public sealed class NewcomerTests(Chromium chromium) : OnThePage(chromium)
{
    private const string Undo = "[data-command^='/undo']";

    [BrowserFact]
    public async Task LogsTimeAndTakesItBackByKeyboardAlone()
    {
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("/log 45m newsletter");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Left.LastAnswer).ToContainTextAsync(new Regex("45 (perc|min)"));
        await Assertions.Expect(Left.LastAnswer).ToContainTextAsync("Newsletter");
        await Assertions.Expect(Left.LastAnswer.Locator(Undo)).ToBeVisibleAsync();
        await PictureAsync("newcomer-logged");

        await BackToAsync(Undo);
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Left.LastAnswer.Locator(Undo)).ToHaveCountAsync(0);
        await Assertions.Expect(Left.BotMessages).ToHaveCountAsync(1);
        (await Page.EvaluateAsync<bool>("document.querySelector('#pane-1 li.bot').contains(document.activeElement)"))
            .ShouldBeTrue("the keyboard goes on where the pressed button was");
        await PictureAsync("newcomer-undone");
    }

    [BrowserFact]
    public async Task IsToldWhatToTryAndOneClickDoesIt()
    {
        await Assertions.Expect(Left.Element.GetByText("You are Anna,")).ToBeVisibleAsync();
        await Assertions.Expect(Right.Element.GetByText("You are the client.")).ToBeVisibleAsync();
        await PictureAsync("newcomer-empty");
        await Left.Element.GetByRole(AriaRole.Button, new() { Name = "Say: /log 45m newsletter" }).ClickAsync();
        await Assertions.Expect(Left.LastAnswer).ToContainTextAsync("Newsletter");
        await Assertions.Expect(Left.Element.GetByText("You are Anna,")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task BreaksLinesAndRecallsWhatWasSaid()
    {
        await Left.SayAsync("/log 45m newsletter");
        await Left.Box.PressAsync("ArrowUp");
        await Assertions.Expect(Left.Box).ToHaveValueAsync("/log 45m newsletter");
        await Left.Box.PressAsync("ArrowDown");
        await Assertions.Expect(Left.Box).ToHaveValueAsync("");
        await Left.Box.PressSequentiallyAsync("one");
        await Left.Box.PressAsync("Shift+Enter");
        await Left.Box.PressSequentiallyAsync("two");
        await Assertions.Expect(Left.Box).ToHaveValueAsync("one\ntwo");
    }

    [BrowserFact]
    public async Task FindsEverythingAgainAfterReloading()
    {
        await Left.SayAsync("/log 45m newsletter");
        var before = await Left.Feed.InnerTextAsync();
        await Page.ReloadAsync();
        await Assertions.Expect(Left.Messages).ToHaveCountAsync(2);
        (await Left.Feed.InnerTextAsync()).ShouldBe(before);
    }

    private async Task BackToAsync(string selector)
    {
        for (var i = 0; i < 20 && !await Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); i++)
        {
            await Page.Keyboard.PressAsync("Shift+Tab");
        }
    }
}
