using System.Net;
using NodaTime;
using Shouldly;
using VaBot.Operator;
using Xunit;

namespace VaBot.Tests.Operator;

public sealed class OperatorDoorTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 0);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nineteen-characters")]
    public async Task Without_a_token_worth_the_name_there_is_no_page(string? token)
    {
        using var host = new OperatorHost(token);

        (await host.GetAsync(token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.PostAsync("/jobs/good/run", token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.SignInAsync(token ?? "")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Runs.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_has_no_token_or_a_wrong_one_gets_the_form_and_nothing_is_done()
    {
        using var host = new OperatorHost();
        var id = await host.DropAsync("plan-prompt/1");

        foreach (var wrong in new[] { null, "correct horse battery stable", OperatorHost.Token[..^1], OperatorHost.Token + "e" })
        {
            var response = await host.GetAsync(wrong);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            var page = await response.Content.ReadAsStringAsync();
            page.ShouldContain("action=\"/operator/sign-in\"");
            page.ShouldNotContain("plan-prompt");
            (await host.PostAsync("/jobs/good/run", wrong)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await host.PostAsync($"/outbox/{id}/again", wrong)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        await host.DrainAsync();
        (host.Runs, host.Platform.Heard.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Signing_in_gives_a_cookie_that_opens_the_page_and_is_not_the_token()
    {
        using var host = new OperatorHost();

        var response = await host.SignInAsync(OperatorHost.Token);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("; httponly");
        cookie.ShouldContain("; samesite=strict");
        cookie.ShouldContain("; path=/operator");
        cookie.ShouldNotContain("secure");
        cookie.ShouldNotContain("horse");
        var pass = cookie.Split(';')[0];
        (await host.GetAsync(null, ("Cookie", pass))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.GetAsync(null, ("Cookie", pass + "0"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Behind_https_the_cookie_stays_there()
    {
        using var host = new OperatorHost();
        (await host.SignInAsync(OperatorHost.Token, ("X-Forwarded-Proto", "https"))).Headers.GetValues("Set-Cookie").Single().ShouldContain("; secure");
    }

    [Fact]
    public async Task Signing_in_with_something_else_is_refused()
    {
        using var host = new OperatorHost();
        foreach (var response in new[] { await host.SignInAsync("guess"), await host.SignInAsync(""), await host.PostAsync("/sign-in", null), await host.SignInAsync(new string('x', 5000)) })
        {
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }
    }

    [Fact]
    public void A_pass_ends_after_twelve_hours_and_with_its_token()
    {
        var token = OperatorToken.From(OperatorHost.Token)!;
        var pass = token.Pass(Now);

        token.Accepts(pass, Now + Duration.FromHours(12) - Duration.FromSeconds(1)).ShouldBeTrue();
        token.Accepts(pass, Now + Duration.FromHours(12)).ShouldBeFalse();
        token.Accepts("9" + pass, Now).ShouldBeFalse();
        token.Accepts("", Now).ShouldBeFalse();
        OperatorToken.From("another twenty characters")!.Accepts(pass, Now).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_sites_page_may_press_nothing(bool demo)
    {
        using var host = new OperatorHost(demo ? null : OperatorHost.Token, demo);
        var own = host.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);
        (string, string)[] foreign = [("Origin", "https://elsewhere.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site")];
        foreach (var header in foreign)
        {
            (await host.PostAsync("/jobs/good/run", OperatorHost.Token, header)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, header.ToString());
        }

        (await host.SignInAsync(OperatorHost.Token, foreign[0])).StatusCode.ShouldBe(demo ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);
        host.Runs.ShouldBe(0);
        (await host.PostAsync("/jobs/good/run", OperatorHost.Token, ("Origin", own))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await host.PostAsync("/jobs/good/run", OperatorHost.Token, ("Origin", "https://bot.example"), ("Sec-Fetch-Site", "same-origin"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        host.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task In_demo_mode_this_machine_needs_no_token_and_nobody_else_finds_a_page()
    {
        using var host = new OperatorHost(token: null, demo: true);

        (await host.GetAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.GetAsync(null, ("X-Forwarded-For", "203.0.113.9"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.GetAsync(null, ("Host", "rebound.example"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.PostAsync("/jobs/good/run", null, ("X-Forwarded-For", "203.0.113.9"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Runs.ShouldBe(0);
    }
}
