using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using VaBot.Channels.Playground;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed partial class PlaygroundPageTests(PlaygroundHost host) : IClassFixture<PlaygroundHost>
{
    [Fact]
    public async Task ThePageAllowsNothingFromElsewhereAndNothingInline()
    {
        var response = await host.Http.GetAsync("/");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.GetValues("Content-Security-Policy").ShouldBe([PlaygroundPage.Policy]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        PlaygroundPage.Policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;");
        PlaygroundPage.Policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task EveryFileThePageNamesIsServed()
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var path))
        {
            var response = await host.Http.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            var text = await response.Content.ReadAsStringAsync();
            ElsewhereIn().Matches(text).Select(match => match.Value).Where(url => url != "http://www.w3.org").ShouldBeEmpty(path);
            foreach (var named in FileIn().Matches(text).Select(match => "/playground/page/" + match.Groups[1].Value).Where(seen.Add))
            {
                open.Enqueue(named);
            }
        }

        seen.Count.ShouldBeGreaterThan(12);
    }

    [Fact]
    public async Task AnUnchangedFileIsNotSentTwice()
    {
        var first = await host.Http.GetAsync("/playground/page/base.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/playground/page/base.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        (await host.Http.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task OutsideDemoModeThereIsNoPlayground()
    {
        using var serious = PlaygroundHost.OutsideDemoMode();
        foreach (var path in new[] { "/playground/messages?as=anna&in=acme", "/playground/clock", "/playground/stream?as=anna&in=acme", "/playground/page/playground.js", "/playground/files/1/0" })
        {
            (await serious.Http.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await serious.PostAsync("/playground/say", new { @as = "anna", @in = "acme", text = "hello" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await serious.Http.GetAsync("/")).Content.ReadAsStringAsync()).ShouldNotContain("playground.js");
    }

    [GeneratedRegex(@"(?:https?:)?//[a-z0-9][a-z0-9.-]*\.[a-z]{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex ElsewhereIn();

    [GeneratedRegex(@"(?:/playground/page/|from '\./)([a-z0-9]+\.[a-z]+)")]
    private static partial Regex FileIn();
}
