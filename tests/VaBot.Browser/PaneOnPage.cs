using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace VaBot.Browser;

/// <summary>One of the page's two panes, found as a person would find it: by what it is called.</summary>
public sealed class PaneOnPage(ILocator pane)
{
    public ILocator Element => pane;

    public ILocator Box => pane.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex("^(Message as|Üzenet:)") });

    public ILocator Feed => pane.GetByRole(AriaRole.Log);

    public ILocator Messages => pane.Locator(".messages > li");

    public ILocator BotMessages => pane.Locator(".messages > li.bot");

    public ILocator LastAnswer => BotMessages.Last;

    public ILocator Button(string label) => Messages.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>Says it and waits until what was said is in the transcript and everything it brought is shown.</summary>
    public async Task SayAsync(string text)
    {
        var page = pane.Page;
        await Box.FillAsync(text);
        await page.RunAndWaitForResponseAsync(() => Box.PressAsync("Enter"), response => response.Url.EndsWith("/playground/say", StringComparison.Ordinal));
        await Assertions.Expect(pane.Locator(".pending")).ToHaveCountAsync(0);
    }

    public Task SitAsync(string person, string place) => SitAsync(pane, person, place);

    private static async Task SitAsync(ILocator pane, string person, string place)
    {
        await pane.Locator(".who").SelectOptionAsync(person);
        await pane.Locator(".where").SelectOptionAsync(place);
        await Assertions.Expect(pane.Locator(".pane-time")).Not.ToBeEmptyAsync();
    }
}
