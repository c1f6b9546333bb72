using Shouldly;
using VaBot.Data;
using Xunit;

namespace VaBot.Tests.Data;

/// <summary>One at a time, in the order of asking, whatever the one who has the place does meanwhile.</summary>
public sealed class OnePlaceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly OnePlace place = new();

    [Fact]
    public async Task The_order_of_asking_is_the_order_of_entering()
    {
        var entered = new List<int>();
        await place.EnterAsync();
        var all = Enumerable.Range(0, 20).Select(who => VisitAsync(who, freely: who % 3 == 0)).ToList();

        place.Leave();
        await Task.WhenAll(all).WaitAsync(Patience);

        entered.ShouldBe(Enumerable.Range(0, 20));
        place.IsFree.ShouldBeTrue();

        async Task VisitAsync(int who, bool freely)
        {
            await (freely ? place.EnterFreelyAsync() : place.EnterAsync());
            entered.Add(who);
            place.Leave();
        }
    }

    [Fact]
    public async Task Nobody_enters_while_somebody_inside_waits_for_something_else()
    {
        var other = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isIn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await place.EnterAsync();
        var first = VisitAsync();
        var second = place.EnterAsync();
        place.Leave();
        await isIn.Task.WaitAsync(Patience);

        second.IsCompleted.ShouldBeFalse();
        place.IsFree.ShouldBeFalse();

        other.SetResult();
        await Task.WhenAll(first, second).WaitAsync(Patience);
        place.IsFree.ShouldBeFalse();
        place.Leave();
        place.IsFree.ShouldBeTrue();

        async Task VisitAsync()
        {
            await place.EnterAsync();
            isIn.SetResult();
            await other.Task;
            place.Leave();
        }
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_passed_over()
    {
        using var patience = new CancellationTokenSource();
        await place.EnterAsync();
        var gone = place.EnterFreelyAsync(patience.Token);
        var stays = place.EnterFreelyAsync();
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(gone);
        place.Leave();
        await stays.WaitAsync(Patience);

        place.Leave();
        place.IsFree.ShouldBeTrue();
    }

    [Fact]
    public async Task Never_two_at_once()
    {
        var (inside, most, visits) = (0, 0, 0);
        async Task VisitAsync(int who)
        {
            for (var round = 0; round < 200; round++)
            {
                switch ((who + round) % 3)
                {
                    case 0:
                        await place.EnterAsync();
                        break;
                    case 1:
                        await place.EnterFreelyAsync();
                        break;
                    default:
                        place.Enter();
                        break;
                }

                most = Math.Max(most, Interlocked.Increment(ref inside));
                visits++;
                if ((who + round) % 5 == 0)
                {
                    await Task.Yield();
                }

                Interlocked.Decrement(ref inside);
                place.Leave();
                await Task.Yield();
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(who => Task.Run(() => VisitAsync(who)))).WaitAsync(Patience);

        most.ShouldBe(1);
        visits.ShouldBe(8 * 200);
        place.IsFree.ShouldBeTrue();
    }
}
