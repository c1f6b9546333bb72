using System.Text.Json;
using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>The page for everybody: small screens, screen readers, weak eyes, Hungarians.</summary>
public sealed class EverybodyTests(Chromium chromium) : OnThePage(chromium)
{
    private static readonly string[] NamedRoles = ["button", "textbox", "combobox", "link", "log", "region", "table", "form", "DisclosureTriangle"];

    [BrowserFact]
    public async Task APhoneNeverScrollsSideways()
    {
        await SeedAsync();
        Page = await OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true, DeviceScaleFactor = 2 });
        foreach (var language in new[] { "English", "Magyar" })
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true }).ClickAsync();
            await Assertions.Expect(Left.BotMessages).ToHaveCountAsync(4);
            (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
            (await Page.EvaluateAsync<int>("Math.max(...[...document.querySelectorAll('.feed')].map(feed => feed.scrollWidth - feed.clientWidth))")).ShouldBeLessThanOrEqualTo(0);
            foreach (var index in Enumerable.Range(0, 4))
            {
                await Left.BotMessages.Nth(index).EvaluateAsync("message => message.scrollIntoView()");
                await PictureAsync($"phone-{language}-{index}");
            }
        }
    }

    [BrowserFact]
    public async Task APhoneSwitchesBetweenTheTwoPeople()
    {
        Page = await OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true });
        await Assertions.Expect(Right.Box).ToBeHiddenAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Carl Acme" }).ClickAsync();
        await Assertions.Expect(Right.Box).ToBeVisibleAsync();
        await Assertions.Expect(Left.Box).ToBeHiddenAsync();
        await Right.SayAsync("hello from a phone");
        await PictureAsync("phone-carl");
    }

    [BrowserFact]
    public async Task EverythingThatCanBeUsedHasAName()
    {
        await SeedAsync();
        await using var cdp = new Detached(await Page.Context.NewCDPSessionAsync(Page));
        var tree = await cdp.Session.SendAsync("Accessibility.getFullAXTree");
        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).ToList();
        var roles = nodes.Select(Role).ToList();
        foreach (var role in new[] { "banner", "main", "log", "textbox", "combobox", "button", "table" })
        {
            roles.ShouldContain(role);
        }

        nodes.Where(node => NamedRoles.Contains(Role(node)) && Text(node, "name").Length == 0).Select(node => node.GetRawText()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task TextKeepsItsContrastInLightAndDark()
    {
        await SeedAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await PictureAsync($"all-{scheme}");
            (await Page.EvaluateAsync<string[]>(Contrast.Script)).ShouldBeEmpty(scheme.ToString());
        }
    }

    [BrowserFact]
    public async Task TheFrameSpeaksHungarianAndRemembersIt()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Magyar" }).ClickAsync();
        await Assertions.Expect(Page).ToHaveTitleAsync("VaBot játszótér");
        await Page.ReloadAsync();
        await Assertions.Expect(Left.Feed).ToContainTextAsync("Te vagy Anna");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Küldés", Exact = true })).ToHaveCountAsync(2);
        (await Page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe("hu");
        await PictureAsync("hungarian-empty");
        await Left.Element.GetByRole(AriaRole.Button, new() { Name = "Elküldés: /log 45 perc newsletter" }).ClickAsync();
        await Assertions.Expect(Left.LastAnswer).ToContainTextAsync("Newsletter");
        await PictureAsync("hungarian");
    }

    private async Task SeedAsync()
    {
        await SeededTranscript.AddAsync(Bot, SeededTranscript.Words, SeededTranscript.Figures, SeededTranscript.Tasks, SeededTranscript.Questions);
        await Page.ReloadAsync();
        await Assertions.Expect(Left.BotMessages).ToHaveCountAsync(4);
    }

    private static string Role(JsonElement node) => Text(node, "role");

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString().Trim() : "";

    private sealed class Detached(ICDPSession session) : IAsyncDisposable
    {
        public ICDPSession Session => session;

        public async ValueTask DisposeAsync() => await session.DetachAsync();
    }
}
