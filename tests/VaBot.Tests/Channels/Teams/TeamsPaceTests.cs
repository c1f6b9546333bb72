using NodaTime;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Never more than Teams takes, and not much less.</summary>
public sealed class TeamsPaceTests
{
    private readonly FakeClock clock = new(TestBot.Start);

    private readonly TeamsPace pace;

    public TeamsPaceTests() => pace = new TeamsPace(clock);

    [Fact]
    public void A_conversation_that_always_has_something_to_say_keeps_to_all_three_limits()
    {
        var calls = new List<Instant>();
        for (var end = clock.Now + Duration.FromHours(2); clock.Now < end; clock.Now += Duration.FromMilliseconds(100))
        {
            Call("here", "19:acme@thread.tacv2", () => calls.Add(clock.Now));
        }

        foreach (var (most, within) in new[] { (7, Duration.FromSeconds(1)), (60, Duration.FromSeconds(30)), (1800, Duration.FromHours(1)) })
        {
            Enumerable.Range(0, calls.Count - most).ShouldAllBe(i => calls[i + most] - calls[i] >= within);
        }

        calls.Count.ShouldBeGreaterThan(2 * 1600);
    }

    [Fact]
    public void A_tenant_of_many_conversations_is_called_less_than_fifty_times_a_second()
    {
        var calls = new List<Instant>();
        for (var i = 0; clock.Now < TestBot.Start + Duration.FromSeconds(60); i++, clock.Now += Duration.FromMilliseconds(5))
        {
            Call("here", $"conversation {i}", () => calls.Add(clock.Now));
        }

        Enumerable.Range(0, calls.Count - 50).ShouldAllBe(i => calls[i + 50] - calls[i] >= Duration.FromSeconds(1));
        calls.Count.ShouldBeGreaterThan(60 * 44);
    }

    [Fact]
    public void A_tenant_that_answers_nobody_keeps_no_other_waiting_and_is_asked_ever_less()
    {
        var under = Enumerable.Range(0, 1000).Select(i => Step(() => pace.Enter(Reference("silent"), $"c{i}").Pass)).OfType<TeamsPace.TeamsPass>().ToList();
        under.Count.ShouldBeLessThan(30);
        pace.Enter(Reference("well"), "c").Pass.ShouldNotBeNull();

        under.ForEach(pass => pass.GiveBack(SendResult.Unknown("timeout")));
        var tries = 0;
        for (var end = clock.Now + Duration.FromMinutes(10); clock.Now < end; clock.Now += Duration.FromMilliseconds(100))
        {
            if (pace.Enter(Reference("silent"), $"d{clock.Now}").Pass is { } pass)
            {
                tries++;
                pass.GiveBack(SendResult.Unknown("timeout"));
            }
        }

        tries.ShouldBeInRange(5, 20);
    }

    private void Call(string tenant, string conversation, Action called)
    {
        if (pace.Enter(Reference(tenant), conversation).Pass is { } pass)
        {
            called();
            pass.GiveBack(SendResult.Sent);
        }
    }

    private T Step<T>(Func<T> what)
    {
        clock.Now += Duration.FromMilliseconds(25);
        return what();
    }

    private static TeamsReference Reference(string tenant) => new() { Place = "", Tenant = tenant, AppId = "app", BotId = "28:app", ServiceUrl = TeamsPayload.ServiceUrl, IsDirect = false };
}
