using System.Net;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundApiTests(PlaygroundHost host) : IClassFixture<PlaygroundHost>
{
    [Fact]
    public async Task AnAnswerComesBackAtOnceAndStandsInTheTranscript()
    {
        var reply = (await host.SayAsync("anna", "dm", "/help")).GetProperty("replies")[0];
        reply.GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        reply.GetProperty("files").GetArrayLength().ShouldBe(0);
        var last = (await host.MessagesAsync("anna", "dm"))[^1];
        last.GetProperty("id").GetInt64().ShouldBe(reply.GetProperty("id").GetInt64());
        last.GetProperty("from").GetString().ShouldBe("bot");
        last.GetProperty("text").GetString().ShouldBe(reply.GetProperty("text").GetString());
        last.GetProperty("parts").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task TheSameKeyIsTheSameMessage()
    {
        var first = await host.SayAsync("beth", "dm", "/help", key: "once");
        var second = await host.SayAsync("beth", "dm", "/help", key: "once");
        second.GetRawText().ShouldBe(first.GetRawText());
        (await host.TextsAsync("beth", "dm")).Count(text => text == "/help").ShouldBe(1);
    }

    [Fact]
    public async Task TheSameKeySentManyTimesAtOnceIsStillOneMessage()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.SayAsync("anna", "kovacs", "mindenki egyszerre", key: "crowd")));
        (await host.TextsAsync("peter", "kovacs")).Count(text => text == "mindenki egyszerre").ShouldBe(1);
    }

    [Fact]
    public async Task AMentionIsAPersonOfTheCast()
    {
        await host.SayAsync("anna", "kovacs", "/client invite @guest");
        var greeted = await host.SayAsync("guest", "kovacs", "/board");
        greeted.GetProperty("replies")[0].GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("Hírlevél");

        var people = await host.SayAsync("anna", "kovacs", "/client people");
        people.GetProperty("replies")[0].GetProperty("text").GetString().ShouldNotBeNull().ShouldContain("Guest: kapcsolattartó, English, Europe/Budapest");
        await host.SayAsync("anna", "kovacs", "/client uninvite @guest");
    }

    [Fact]
    public async Task WhatIsSaidInARoomIsSeenByAllInItAndCommandsByTheAskerOnly()
    {
        await host.SayAsync("carl", "acme", "hello all of Acme");
        await host.SayAsync("carl", "acme", "/help quietly");
        foreach (var person in new[] { "anna", "carl", "guest" })
        {
            (await host.TextsAsync(person, "acme")).ShouldContain("hello all of Acme");
        }

        (await host.TextsAsync("carl", "acme")).ShouldContain("/help quietly");
        (await host.TextsAsync("anna", "acme")).ShouldNotContain("/help quietly");
        (await host.TextsAsync("guest", "acme")).ShouldNotContain("/help quietly");
        (await host.TextsAsync("beth", "bluebird")).ShouldNotContain("hello all of Acme");
    }

    [Fact]
    public async Task AGuestIsHeardInTheRoomToo()
    {
        await host.SayAsync("guest", "bluebird", "is anybody here?");
        (await host.TextsAsync("beth", "bluebird")).ShouldContain("is anybody here?");
    }

    [Fact]
    public async Task TheAnswerToAClickTakesTheMessagesPlace()
    {
        var first = (await host.SayAsync("peter", "dm", "/help")).GetProperty("replies")[0].GetProperty("id").GetInt64();
        await host.SayAsync("peter", "dm", "köszönöm");
        var before = await host.MessagesAsync("peter", "dm");
        var answer = await host.SayAsync("peter", "dm", "/help", replaces: first);
        answer.GetProperty("said").ValueKind.ShouldBe(JsonValueKind.Null);
        var second = answer.GetProperty("replies")[0].GetProperty("id").GetInt64();
        var after = await host.MessagesAsync("peter", "dm");
        after.Select(Id).ShouldBe(before.Select(Id).Select(id => id == first ? second : id));
    }

    [Fact]
    public async Task WhatIsNeededAfterAClickStays()
    {
        await host.SayAsync("anna", "dm", "/log 8 newsletter\n9 blog post");
        var id = (await host.MessagesAsync("anna", "dm"))[^1].GetProperty("id").GetInt64();
        var command = (await host.MessagesAsync("anna", "dm"))[^1].GetProperty("buttons")[0].GetProperty("command").GetString()!;

        await host.SayAsync("anna", "dm", command, replaces: id);

        var texts = await host.TextsAsync("anna", "dm");
        texts[^2].ShouldContain("9 perc vagy 9 óra?");
        texts[^1].ShouldStartWith("Rögzítve: 8 perc");

        await host.SayAsync("anna", "dm", command, key: "pressed again", replaces: id);

        (await host.TextsAsync("anna", "dm")).ShouldBe(texts);
    }

    [Fact]
    public async Task WhatWasSentIsBroughtUpToDateWhereItStands()
    {
        // Today may be a holiday: the client sees it on the next working day.
        await host.SayAsync("anna", "dm", "/plan send kovács");
        JsonElement plan;
        while ((plan = (await host.MessagesAsync("peter", "kovacs")).LastOrDefault(message => message.GetProperty("buttons").GetArrayLength() > 0)).ValueKind == JsonValueKind.Undefined)
        {
            await TurnClockAsync(Duration.FromHours(6));
        }

        await host.SayAsync("peter", "dm", "/plan confirm");
        await TurnClockAsync(Duration.FromMinutes(1));

        var stands = (await host.MessagesAsync("peter", "kovacs"))[^1];
        stands.GetProperty("replaces").GetInt64().ShouldBe(Id(plan));
        stands.GetProperty("text").GetString()!.ShouldEndWith("Kovács Péter jóváhagyta.");
        stands.GetProperty("buttons").GetArrayLength().ShouldBe(0);
        (await host.MessagesAsync("peter", "kovacs")).Select(Id).ShouldNotContain(Id(plan));
    }

    [Theory]
    [InlineData("acme", "carl")]
    [InlineData("acme", "guest")]
    public async Task NobodyClicksOnWhatTheyDoNotSee(string place, string person)
    {
        var hers = (await host.SayAsync("anna", place, "/help")).GetProperty("replies")[0].GetProperty("id").GetInt64();
        var response = await host.PostAsync("/playground/say", new { @as = person, @in = place, text = "/help", replaces = hers });
        await ShouldRefuseAsync(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"/log 45m\"")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\",\"text\":")]
    [InlineData("{\"as\":1,\"in\":\"acme\",\"text\":\"x\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\",\"text\":\"  \"}")]
    [InlineData("{\"as\":\"mallory\",\"in\":\"acme\",\"text\":\"x\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"elsewhere\",\"text\":\"x\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\",\"text\":\"x\",\"key\":\"\"}")]
    [InlineData("{\"as\":\"anna\",\"in\":\"acme\",\"text\":\"x\",\"replaces\":99999999}")]
    public async Task WhatMakesNoSenseIsRefusedWithASentence(string body) =>
        await ShouldRefuseAsync(await host.PostRawAsync("/playground/say", body), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("carl", "bluebird")]
    [InlineData("beth", "acme")]
    [InlineData("peter", "acme")]
    public async Task ARoomOneIsNotInIsClosed(string person, string place)
    {
        await ShouldRefuseAsync(await host.Http.GetAsync($"/playground/messages?as={person}&in={place}"), HttpStatusCode.Forbidden);
        await ShouldRefuseAsync(await host.Http.GetAsync($"/playground/stream?as={person}&in={place}"), HttpStatusCode.Forbidden);
        await ShouldRefuseAsync(await host.PostAsync("/playground/say", new { @as = person, @in = place, text = "hello" }), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsNotFound() =>
        await ShouldRefuseAsync(await host.Http.GetAsync("/playground/files/99999999/0"), HttpStatusCode.NotFound);

    /// <summary>Whatever is due is done, and what it says is there, before the answer comes.</summary>
    private async Task TurnClockAsync(Duration ahead)
    {
        var now = InstantPattern.ExtendedIso.Parse((await host.GetAsync("/playground/clock")).GetProperty("now").GetString()!).Value;
        (await host.PostAsync("/playground/clock", new { now = InstantPattern.ExtendedIso.Format(now + ahead) })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static long Id(JsonElement message) => message.GetProperty("id").GetInt64();

    private static async Task ShouldRefuseAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        (await PlaygroundHost.JsonOfAsync(response)).GetProperty("error").GetString()!.ShouldEndWith(".");
    }
}
