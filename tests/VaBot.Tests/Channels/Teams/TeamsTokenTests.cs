using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using Shouldly;
using VaBot.Channels.Teams;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Who is believed.</summary>
public sealed class TeamsTokenTests : IAsyncLifetime
{
    private readonly FakeClock clock = new(TestBot.Start);

    private readonly TeamsSigner known = new(), unendorsed = new("key-2"), forOthers = new("key-3"), stranger = new("key-9");

    private FakeTeams teams = null!;

    private TeamsKeys keys = null!;

    private TeamsToken token = null!;

    public async Task InitializeAsync()
    {
        teams = await FakeTeams.StartAsync(clock);
        teams.Keys.AddRange([known.Public("msteams", "skype"), unendorsed.Public(), forOthers.Public("slack", "webchat")]);
        var options = Options.Create(new TeamsOptions { AppId = TeamsPayload.AppId, OpenIdMetadataUrl = teams.Url + "/metadata" });
        keys = new TeamsKeys(new HttpClient(), options, clock, new TeamsCondition(options, NullLogger<TeamsCondition>.Instance));
        token = new TeamsToken(keys, options, clock);
    }

    public async Task DisposeAsync()
    {
        keys.Dispose();
        await teams.DisposeAsync();
    }

    [Fact]
    public async Task Every_request_is_judged_as_it_deserves()
    {
        foreach (var request in TeamsTokenCases.At(clock.Now, known, unendorsed, forOthers, stranger))
        {
            (await IsBelievedAsync(request)).ShouldBe(request.IsGood, request.Name);
        }
    }

    [Fact]
    public async Task A_token_that_never_ends_is_not_believed() =>
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now, claims => claims.Remove("exp")), default)).ShouldBeNull();

    [Fact]
    public async Task Two_headers_are_none() =>
        (await token.ProveAsync(new Microsoft.Extensions.Primitives.StringValues(["Bearer " + known.Sign(clock.Now), "Bearer " + known.Sign(clock.Now)]), default)).ShouldBeNull();

    [Fact]
    public async Task A_new_key_is_asked_for_once_and_made_up_ones_no_oftener()
    {
        await token.ProveAsync("Bearer " + known.Sign(clock.Now), default);
        using var next = new TeamsSigner("key-next");
        teams.Keys.Add(next.Public("msteams"));

        (await token.ProveAsync("Bearer " + next.Sign(clock.Now), default)).ShouldNotBeNull();
        teams.KeyFetches.ShouldBe(2);

        for (var i = 0; i < 20; i++)
        {
            using var invented = new TeamsSigner($"invented-{i}");
            (await token.ProveAsync("Bearer " + invented.Sign(clock.Now), default)).ShouldBeNull();
        }

        teams.KeyFetches.ShouldBe(2);
        clock.Now += TeamsKeys.BetweenUnknown;
        (await token.ProveAsync("Bearer " + stranger.Sign(clock.Now), default)).ShouldBeNull();
        teams.KeyFetches.ShouldBe(3);
    }

    [Fact]
    public async Task Known_keys_go_on_while_the_list_cannot_be_had()
    {
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
        teams.KeysAreDown = true;
        clock.Now += Duration.FromDays(3);

        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
        teams.KeyFetches.ShouldBe(2);
    }

    [Fact]
    public async Task A_list_that_is_slow_to_come_keeps_nobody_with_a_known_key_waiting()
    {
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
        clock.Now += Duration.FromDays(3);
        var held = new TaskCompletionSource();
        teams.KeysAreHeld = held.Task;

        var first = token.ProveAsync("Bearer " + known.Sign(clock.Now), default);
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default).WaitAsync(TimeSpan.FromSeconds(4))).ShouldNotBeNull();
        first.IsCompleted.ShouldBeFalse();

        held.SetResult();
        (await first).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_taken_off_the_list_is_believed_no_more()
    {
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
        teams.Keys.RemoveAt(0);
        clock.Now += TeamsKeys.GoodFor;

        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Without_any_key_nobody_is_believed_until_the_list_is_back()
    {
        teams.KeysAreDown = true;
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldBeNull();

        teams.KeysAreDown = false;
        clock.Now += TeamsKeys.BetweenTries;
        (await token.ProveAsync("Bearer " + known.Sign(clock.Now), default)).ShouldNotBeNull();
    }

    private async Task<bool> IsBelievedAsync(TeamsTokenCase request) =>
        await token.ProveAsync(request.Authorization is { } header ? new(header) : default, default) is { } proof && proof.Covers(request.ServiceUrl, request.ChannelId);
}
