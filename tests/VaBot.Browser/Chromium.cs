using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>The machine's own Chromium, started once for all tests. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string HowToGet = "These tests need Chromium: install it (Debian: apt-get install chromium) or name its program in CHROMIUM_PATH.";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;

    private IBrowser? browser;

    /// <summary>Where it is, or null when this machine has none.</summary>
    public static string? Program { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags });
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options) =>
        browser?.NewContextAsync(options) ?? throw new InvalidOperationException(HowToGet);

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }
}

/// <summary>A test in a real browser. A developer's machine without one skips it and says how to get one; where CI is set it fails instead.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Program is null && Environment.GetEnvironmentVariable("CI") is (null or "" or "false"))
        {
            Skip = Chromium.HowToGet;
        }
    }
}

[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
