using System.Net;
using NodaTime;
using NodaTime.Text;
using Shouldly;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundClockTests : IDisposable
{
    /// <summary>The clock runs on while the answer is on its way.</summary>
    private static readonly Duration Moment = Duration.FromSeconds(30);

    private readonly PlaygroundHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task ItMovesForwardAndNeverBack()
    {
        var tomorrow = await NowAsync() + Duration.FromDays(1);
        (await MoveAsync(new { now = InstantPattern.General.Format(tomorrow) })).ShouldBeInRange(tomorrow, tomorrow + Moment);
        var refused = await host.PostAsync("/playground/clock", new { now = InstantPattern.General.Format(tomorrow - Duration.FromHours(1)) });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PlaygroundHost.JsonOfAsync(refused)).GetProperty("error").GetString()!.ShouldContain("only moves forward");
        (await NowAsync()).ShouldBeGreaterThanOrEqualTo(tomorrow);
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
        var friday = Anna(await MoveAsync(new { to = "friday" }));
        (friday.DayOfWeek, friday.Hour, friday.Minute).ShouldBe((IsoDayOfWeek.Friday, 15, 0));
        var next = Anna(await MoveAsync(new { to = "friday" }));
        (next.Date, next.Hour).ShouldBe((friday.Date.PlusDays(7), 15));
        var first = Anna(await MoveAsync(new { to = "first" }));
        (first.Day, first.Hour, first.Minute).ShouldBe((1, 9, 0));
        first.Date.ShouldBe(next.Date.With(DateAdjusters.StartOfMonth).PlusMonths(1));
    }

    [Fact]
    public async Task AnyLocalTimeIsWhereAnnaLives()
    {
        var wanted = Anna(await NowAsync()).Date.PlusDays(2).At(new LocalTime(10, 30));
        var moved = Anna(await MoveAsync(new { local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(wanted) }));
        (moved.Date, moved.Hour, moved.Minute).ShouldBe((wanted.Date, 10, 30));
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

    private static LocalDateTime Anna(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb["Europe/Budapest"]).LocalDateTime;

    private static Instant Parse(string text) => InstantPattern.General.Parse(text).Value;
}
