using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>What every test of the page has: a bot of its own, a page on it, and the promise that the page neither
/// complained nor asked anybody else for anything.</summary>
[Collection(InChromium.Name)]
public abstract class OnThePage(Chromium chromium) : IAsyncLifetime
{
    /// <summary>Milliseconds. Only ever waited for in full when something is wrong, so a busy machine is given plenty.</summary>
    private const int Patience = 45_000;

    private readonly List<string> complaints = [];

    private IBrowserContext? context;

    protected RunningBot Bot { get; private set; } = null!;

    protected IPage Page { get; set; } = null!;

    protected PaneOnPage Left => new(Page.Locator("#pane-1"));

    protected PaneOnPage Right => new(Page.Locator("#pane-2"));

    /// <summary>Set by tests that break the connection on purpose, which a browser always reports.</summary>
    protected bool MayComplain { get; set; }

    protected virtual BrowserNewContextOptions Options => new() { ViewportSize = new() { Width = 1360, Height = 860 } };

    public async Task InitializeAsync()
    {
        if (Chromium.Program is null)
        {
            throw new InvalidOperationException(Chromium.HowToGet);
        }

        Bot = await RunningBot.StartAsync();
        Page = await OpenAsync(Options);
    }

    public async Task DisposeAsync()
    {
        await (context?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (Bot?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (!MayComplain)
        {
            complaints.ShouldBeEmpty();
        }
    }

    protected async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        await (context?.DisposeAsync() ?? ValueTask.CompletedTask);
        context = await chromium.OpenAsync(options);
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.Request += (_, request) => Complain(
            !request.Url.StartsWith(Bot.Url.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal),
            $"asked {request.Url}");
        await page.GotoAsync(Bot.Url.ToString());
        await Assertions.Expect(page.Locator("#clock-time")).Not.ToBeEmptyAsync();
        return page;
    }

    protected Task PictureAsync(string name) => Page.ScreenshotAsync(new() { Path = Pictures.PathOf(name), Animations = ScreenshotAnimations.Disabled });

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            complaints.Add(text);
        }
    }
}

/// <summary>Where pictures of the page go to be looked at; the folder is not kept in the repository.</summary>
public static class Pictures
{
    public static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VaBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "artifacts", "playground", name + ".png");
    }
}
