using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The endpoint against whatever the network brings.</summary>
public sealed class TeamsEndpointTests : IAsyncLifetime
{
    private TeamsBot bot = null!;

    public async Task InitializeAsync() => bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer x.y.z")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    public async Task Without_proof_nothing_is_read(string? authorization)
    {
        (await bot.PostAsync(TeamsPayload.Message("anna", "dm", "/log 45m newsletter").ToJsonString(), authorization)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.PostAsync("{", authorization)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.RowsAsync<HandledMessage>()).ShouldBeEmpty();
        bot.Teams.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_for_another_service_is_none()
    {
        var activity = TeamsPayload.Message("anna", "dm", "help");
        activity["serviceUrl"] = "https://evil.example/";
        (await bot.PostAsync(activity)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.RowsAsync<TeamsReference>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_recorded_activity_is_taken()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Channels", "Teams", "payloads")).Order(StringComparer.Ordinal))
        {
            var activity = TeamsPayload.Recorded(Path.GetFileNameWithoutExtension(file));
            activity["serviceUrl"] = TeamsPayload.ServiceUrl;
            activity["channelId"] = "msteams";
            var status = (await bot.PostAsync(activity)).StatusCode;

            // A document nobody offered, and a call nobody knows, are refused; nothing breaks.
            status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.BadRequest], file);
        }

        await bot.DrainAsync();
        bot.Teams.Refused.ShouldBeEmpty();
    }

    [Fact]
    public void Activities_that_came_to_grief_are_refused_or_passed_over_and_break_nothing()
    {
        var names = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Channels", "Teams", "payloads")).Order(StringComparer.Ordinal).Select(Path.GetFileNameWithoutExtension).ToArray();
        var spoilt = from name in Gen.Elements(names!)
                     from spoils in Gen.ArrayOf(TeamsSpoils.One, 3)
                     select (name, spoils);
        Prop.ForAll(spoilt.ToArbitrary(), one =>
        {
            var activity = TeamsPayload.Recorded(one.name!);
            activity["serviceUrl"] = TeamsPayload.ServiceUrl;
            var body = one.spoils.Aggregate(activity.ToJsonString(), (json, spoil) => spoil(json));
            return (int)bot.PostAsync(body, "Bearer " + Sign()).Result.StatusCode < 500;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"type\":1}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":\"\\ud800\"},\"conversation\":{\"id\":\"c\"}}")]
    public async Task What_is_no_activity_is_refused(string body) =>
        ((int)(await bot.PostAsync(body, "Bearer " + Sign())).StatusCode).ShouldBe(400);

    [Fact]
    public async Task A_body_beyond_all_measure_is_not_read_to_its_end() =>
        (await bot.PostAsync(new string(' ', 2 << 20), "Bearer " + Sign())).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Tokens_texts_and_addresses_are_not_logged()
    {
        await bot.SayAsync("anna", "dm", "/log 45m some very secret subject");
        bot.Log.Text.ShouldNotContain("secret subject");
        bot.Log.Text.ShouldNotContain(FakeTeams.Token);
        bot.Log.Text.ShouldNotContain("a secret");
        bot.Log.Text.ShouldNotContain("eyJ");
    }

    private string Sign() => bot.Sign();
}
