using System.Globalization;
using Microsoft.Playwright;

namespace VaBot.Browser;

public sealed class SafetyTests(Chromium chromium) : OnThePage(chromium)
{
    [BrowserFact]
    public async Task HostileTextStaysText()
    {
        string[] texts =
        [
            "<img src=x onerror=\"document.title='broken'\">",
            "</script><script>document.title='broken'</script>",
            "<svg/onload=document.title='broken'> &lt;b&gt; {{7*7}} ${7*7}",
            "javascript:document.title='broken'",
            "\u202Egnorw si txet siht\u202C \u2067ab\u2066",
            new string('w', 400),
        ];
        foreach (var text in texts)
        {
            await Left.SayAsync(text);

            // Marks of direction turn nothing round: they are left out.
            var shown = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
            await Assertions.Expect(Right.Messages.Filter(new() { HasText = shown })).ToHaveCountAsync(1);
            await Left.SayAsync("/log 45m " + text);
        }

        (await Page.TitleAsync()).ShouldBe("VaBot playground");
        (await Page.Locator(".messages :is(img, script, iframe, object, svg:not(.icon))").CountAsync()).ShouldBe(0);
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        await PictureAsync("hostile");
    }

    [BrowserFact]
    public async Task ThePageCannotMakeMarkupOfTextEvenByMistake()
    {
        MayComplain = true;
        (await Page.EvaluateAsync<bool>("() => { try { document.body.innerHTML += '<i>'; return false; } catch (error) { return error instanceof TypeError; } }")).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task AnotherSitesPageGetsNothingFromIt()
    {
        MayComplain = true;
        using var elsewhere = new OtherSite();
        await Page.GotoAsync(elsewhere.Url);
        (await Page.EvaluateAsync<string>("url => fetch(url + 'playground/messages?as=anna&in=acme').then(r => r.text(), () => 'refused')", Bot.Url.ToString())).ShouldBe("refused");
        (await Page.EvaluateAsync<string>(
            "url => fetch(url + 'playground/say', { method: 'POST', mode: 'no-cors', body: JSON.stringify({ as: 'anna', in: 'acme', text: 'from elsewhere' }) }).then(() => 'sent')", Bot.Url.ToString())).ShouldBe("sent");
        await Page.GotoAsync(Bot.Url.ToString());
        await Assertions.Expect(Left.Element.GetByText("You are Anna,")).ToBeVisibleAsync();
        (await Left.Feed.InnerTextAsync()).ShouldNotContain("from elsewhere");
    }
}
