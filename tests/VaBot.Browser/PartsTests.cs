using Microsoft.Playwright;

namespace VaBot.Browser;

public sealed class LookTests(Chromium chromium) : OnThePage(chromium)
{
    [BrowserFact]
    public async Task Look()
    {
        await PictureAsync("empty");
        foreach (var what in new[] { "/log 45m newsletter", "the blog post is more urgent", "/table", "/file", "/board", "/form", "/problem" })
        {
            await Left.SayAsync(what);
            await PictureAsync("x-" + what.Trim('/').Split(' ')[0]);
        }
        await Right.SayAsync("help");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await PictureAsync("dark");
        Page = await OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true, DeviceScaleFactor = 2 });
        await PictureAsync("phone");
        await Left.SayAsync("/board");
        await PictureAsync("phone-board");
        await Left.SayAsync("/form");
        await PictureAsync("phone-form");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Magyar" }).ClickAsync();
        await PictureAsync("phone-hu");
    }
}
