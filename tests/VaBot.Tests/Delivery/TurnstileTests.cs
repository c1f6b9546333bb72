using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using Xunit;

namespace VaBot.Tests.Delivery;

/// <summary>A door lets through what a platform takes, loses nobody, and tells everybody when to come again.</summary>
public sealed class TurnstileTests
{
    private readonly FakeClock clock = new(TestBot.Start);

    [Fact]
    public void So_many_at_once_and_then_one_a_second()
    {
        var door = new Turnstile(new Pace(PerSecond: 1, Burst: 3, AtOnce: 100), clock);

        Enumerable.Range(0, 3).Select(_ => door.Enter()).ShouldAllBe(wait => wait == null);
        Enumerable.Range(0, 3).Select(_ => door.Enter()!.Value.TotalSeconds).ShouldBe([1, 2, 3], 0.01);
    }

    [Fact]
    public void No_more_under_way_than_it_takes()
    {
        var door = new Turnstile(new Pace(PerSecond: 100, Burst: 100, AtOnce: 2), clock);
        door.Enter().ShouldBeNull();
        door.Enter().ShouldBeNull();

        door.Enter().ShouldNotBeNull();
        door.Leave(Duration.FromSeconds(1));
        door.Enter().ShouldBeNull();
    }

    [Fact]
    public void Whoever_comes_a_moment_too_early_keeps_the_turn_and_only_one_does()
    {
        var door = new Turnstile(new Pace(PerSecond: 10, Burst: 1, AtOnce: 100), clock);
        door.Enter().ShouldBeNull();
        var promised = Enumerable.Range(0, 5).Select(_ => door.Enter()!.Value).ToList();

        // 30 ms before the turn that was promised, behind four others.
        clock.Advance(Duration.FromTimeSpan(promised[0]) - Duration.FromMilliseconds(30));
        door.Enter()!.Value.TotalMilliseconds.ShouldBe(30, 0.01);
        door.Enter()!.Value.TotalMilliseconds.ShouldBe(530, 0.01);

        clock.Advance(Duration.FromMilliseconds(30));
        door.Enter().ShouldBeNull();
    }

    [Fact]
    public void A_door_that_rests_is_shut_until_then_and_opens_for_one_after_the_other()
    {
        var door = new Turnstile(new Pace(PerSecond: 2, Burst: 10, AtOnce: 10), clock);
        door.Rest(Duration.FromSeconds(30));

        Enumerable.Range(0, 3).Select(_ => door.Enter()!.Value.TotalSeconds).ShouldBe([30.5, 31, 31.5], 0.01);
        clock.Advance(Duration.FromSeconds(30));
        door.Enter().ShouldBeNull();
    }

    [Fact]
    public void Behind_silence_one_at_a_time_and_ever_later()
    {
        var door = new Turnstile(new Pace(PerSecond: 100, Burst: 100, AtOnce: 8), clock);
        var waits = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            door.Enter().ShouldBeNull();
            door.Leave(Duration.FromSeconds(10));
            door.Trouble();
            waits.Add(Math.Floor(door.Enter()!.Value.TotalSeconds));
            clock.Advance(Duration.FromSeconds(100));
        }

        waits.ShouldBe([2, 3, 5, 9, 17, 33, 61, 61], 2);
        door.Enter().ShouldBeNull();
        door.Enter().ShouldNotBeNull();
        door.Leave(Duration.Zero);
        door.Answered();
        door.Enter().ShouldBeNull();
        door.Enter().ShouldBeNull();
    }

    /// <summary>Many come at any moment and come again when told: in no stretch of time do more pass than were promised to the platform, and everybody passes.</summary>
    [Fact]
    public void Whoever_comes_again_as_told_passes_and_never_too_many_do()
    {
        var gaps = ArbMap.Default.GeneratorFor<byte>().ListOf(60);
        Prop.ForAll(gaps.ToArbitrary(), Play).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static bool Play(IEnumerable<byte> gaps)
    {
        var clock = new FakeClock(TestBot.Start);
        var door = new Turnstile(new Pace(PerSecond: 2, Burst: 4, AtOnce: 1000), clock);
        var waiting = new PriorityQueue<int, Instant>();
        var arrival = TestBot.Start;
        foreach (var gap in gaps)
        {
            arrival += Duration.FromMilliseconds(gap * 3);
            waiting.Enqueue(0, arrival);
        }

        var passed = new List<Instant>();
        while (waiting.TryDequeue(out var tries, out var at))
        {
            clock.Now = at;
            if (door.Enter() is { } wait)
            {
                if (wait <= TimeSpan.Zero || tries > 60)
                {
                    return false;
                }

                waiting.Enqueue(tries + 1, at + Duration.FromTimeSpan(wait));
            }
            else
            {
                passed.Add(at);
            }
        }

        return passed.Count == gaps.Count() && passed.All(from => passed.Count(at => at >= from && at < from + Duration.FromSeconds(10)) <= 4 + 2 * 10 + 1);
    }
}
