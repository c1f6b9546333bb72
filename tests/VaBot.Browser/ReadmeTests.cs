using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>Makes the picture that README shows (artifacts/playground/readme.png, kept as playground.png beside this file when it changed for the better).</summary>
public sealed class ReadmeTests(Chromium chromium) : OnThePage(chromium)
{
    protected override BrowserNewContextOptions Options => new() { ViewportSize = new() { Width = 1240, Height = 850 } };

    [BrowserFact]
    public async Task APictureOfAFirstVisit()
    {
        await Left.SayAsync("/log 45m newsletter");
        await Right.SayAsync("the blog post is more urgent than the newsletter");
        await Right.SayAsync("/board");
        await Left.SayAsync("/timer start blog post");
        await Assertions.Expect(Right.BotMessages).ToHaveCountAsync(2);
        await Page.Mouse.MoveAsync(0, 0);
        await Left.Box.BlurAsync();
        await Right.Box.BlurAsync();
        await PictureAsync("readme");
    }
}
