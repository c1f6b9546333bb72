using System.Net;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundClockTests : IDisposable
{
    private readonly PlaygroundHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ItMovesForwardAndNeverBack()
    {
        (await MoveAsync(new { now = "2099-03-02T14:00:00Z" })).ShouldBe(Instant.FromUtc(2099, 3, 2, 14, 0));
        var refused = await host.PostAsync("/playground/clock", new { now = "2099-03-02T13:00:00Z" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PlaygroundHost.JsonOfAsync(refused)).GetProperty("error").GetString()!.ShouldContain("only moves forward");
        (await NowAsync()).ShouldBeGreaterThanOrEqualTo(Instant.FromUtc(2099, 3, 2, 14, 0));
    }

    [Fact]
    public async Task WhatItSaysItAlsoTakes()
    {
        var now = (await host.GetAsync("/playground/clock")).GetProperty("now").GetString();
        (await host.PostAsync("/playground/clock", new { now })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FridayAndTheFirstAreWhereAnnaLives()
    {
        await MoveAsync(new { now = "2099-03-02T14:00:00Z" });

        // Budapest: 15:00 is 14:00 UTC in winter, and 9:00 is 7:00 UTC after the clocks of late March have changed.
        (await MoveAsync(new { to = "friday" })).ShouldBe(Instant.FromUtc(2099, 3, 6, 14, 0));
        (await MoveAsync(new { to = "friday" })).ShouldBe(Instant.FromUtc(2099, 3, 13, 14, 0));
        (await MoveAsync(new { to = "first" })).ShouldBe(Instant.FromUtc(2099, 4, 1, 7, 0));
        (await MoveAsync(new { local = "2099-04-02T10:30" })).ShouldBe(Instant.FromUtc(2099, 4, 2, 8, 30));
    }

    [Theory]
    [InlineData("""{"now":"tomorrow"}""")]
    [InlineData("""{"to":"monday"}""")]
    [InlineData("""{"local":"2099-13-45T10:30"}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not JSON")]
    public async Task ATimeNobodyUnderstandsIsRefused(string body) =>
        (await host.PostRawAsync("/playground/clock", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("anna", "Europe/Budapest")]
    [InlineData("carl", "Europe/Berlin")]
    [InlineData("beth", "America/New_York")]
    [InlineData("guest", "Europe/Budapest")]
    public async Task ItTellsWhereAPersonIs(string person, string zone) =>
        (await host.GetAsync($"/playground/clock?as={person}")).GetProperty("zone").GetString().ShouldBe(zone);

    private async Task<Instant> MoveAsync(object move)
    {
        var response = await host.PostAsync("/playground/clock", move);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Parse((await PlaygroundHost.JsonOfAsync(response)).GetProperty("now").GetString()!);
    }

    private async Task<Instant> NowAsync() => Parse((await host.GetAsync("/playground/clock")).GetProperty("now").GetString()!);

    private static Instant Parse(string text) => InstantPattern.General.Parse(text).Value;
}
