using System.Net;
using Shouldly;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Operator;

public sealed class OperatorPageTests : IDisposable
{
    private readonly OperatorHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_job_that_failed_is_listed_with_its_reason()
    {
        (await host.PageAsync()).ShouldNotContain("IOException");

        (await host.PostAsync("/jobs/bad/run")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await host.PageAsync();
        page.ShouldContain(">forget-old-messages<");
        page.ShouldContain("IOException: disk &lt;b&gt;full&lt;/b&gt;");
        page.ShouldContain("Z, failed<");
    }

    [Fact]
    public async Task Run_now_runs_once_and_says_when()
    {
        var response = await host.PostAsync("/jobs/good/run");

        (response.StatusCode, response.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.SeeOther, "/operator"));
        host.Runs.ShouldBe(1);
        (await host.PageAsync()).ShouldContain("Z, went well<");
    }

    [Fact]
    public async Task A_job_that_does_not_exist_is_said_in_a_sentence()
    {
        var response = await host.PostAsync("/jobs/%3Ci%3E/run");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("There is no job &#x27;&lt;i&gt;&#x27;.");
    }

    [Fact]
    public async Task What_is_wrong_stands_on_top() => (await host.PageAsync()).ShouldContain("<li>The job engine has not started yet.</li>");

    [Fact]
    public async Task A_dropped_message_is_listed_with_its_reason_and_goes_out_once_when_asked()
    {
        var id = await host.DropAsync("plan-prompt/1");
        host.Platform.Heard.ShouldBeEmpty();
        var page = await host.PageAsync();
        page.ShouldContain("<h3>Dropped: 1</h3>");
        page.ShouldContain(">plan-prompt/1<");
        page.ShouldContain(">too_late<");

        (await host.PostAsync($"/outbox/{id}/again")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await host.PostAsync($"/outbox/{id}/again")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await host.PageAsync()).ShouldContain("<h3>Dropped: 0</h3>");
        await host.DrainAsync();
        (await host.PostAsync($"/outbox/{id}/again")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await host.DrainAsync();

        host.Platform.Heard.ShouldHaveSingleItem().Key.ShouldBe("plan-prompt/1");
    }

    [Fact]
    public async Task What_may_have_arrived_goes_out_again_only_when_the_operator_says_even_so()
    {
        host.Platform.Answer = message => message.MayHaveBeenSent ? SendResult.Refused(SendResult.MayHaveArrived) : SendResult.Unknown("timeout");
        var id = await host.EnqueueAsync("plan/1");
        await host.PostAsync($"/outbox/{id}/again");
        await host.DrainAsync();
        var page = await host.PageAsync();
        page.ShouldContain(">may_have_arrived<");
        page.ShouldContain($"/operator/outbox/{id}/even-twice");
        page.ShouldNotContain($"/operator/outbox/{id}/again");

        host.Platform.Answer = _ => SendResult.Sent;
        (await host.PostAsync($"/outbox/{id}/even-twice")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await host.DrainAsync();

        host.Platform.Heard.Select(message => message.MayHaveBeenSent).ShouldBe([false, true, false]);
        (await host.PageAsync()).ShouldContain("<h3>Dropped: 0</h3>");
    }

    [Fact]
    public async Task What_a_message_says_and_where_it_goes_is_not_shown()
    {
        await host.DropAsync("answer/1", "T0VABOT/C0ACME@U0ANNA#https://hooks.example/secret", "Between us");

        var page = await host.PageAsync();

        page.ShouldContain(">answer/1<");
        foreach (var hidden in new[] { "hooks", "secret", "C0ACME", "Between us", OperatorHost.Token })
        {
            page.ShouldNotContain(hidden);
        }
    }

    [Fact]
    public async Task A_key_is_text()
    {
        await host.DropAsync("answer/<script>alert(1)</script>\"");

        var page = await host.PageAsync();

        page.ShouldContain("answer/&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
        page.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Nothing_may_be_loaded_run_or_kept()
    {
        var response = await host.GetAsync(OperatorHost.Token);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
