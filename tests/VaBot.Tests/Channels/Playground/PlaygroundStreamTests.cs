using Shouldly;
using VaBot.Channels.Playground;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundStreamTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private readonly PlaygroundStream stream = new();

    [Fact]
    public async Task ManyChangesRingOnce()
    {
        using var listener = stream.Listen();
        for (var i = 0; i < 1000; i++)
        {
            stream.MessagesChanged();
        }

        (await listener.WaitAsync(Moment, default)).ShouldBeTrue();
        (await listener.WaitAsync(Moment, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task AChangeWhileThePageIsBusyIsNotForgotten()
    {
        using var listener = stream.Listen();
        stream.MessagesChanged();
        await listener.WaitAsync(Moment, default);
        stream.MessagesChanged();
        (await listener.WaitAsync(Moment, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task TheClockIsToldApart()
    {
        using var listener = stream.Listen();
        stream.MessagesChanged();
        listener.TakeClockMoved().ShouldBeFalse();
        stream.ClockMoved();
        (await listener.WaitAsync(Moment, default)).ShouldBeTrue();
        listener.TakeClockMoved().ShouldBeTrue();
        listener.TakeClockMoved().ShouldBeFalse();
    }

    [Fact]
    public async Task WaitingEndsWithThePage()
    {
        using var listener = stream.Listen();
        using var closed = new CancellationTokenSource(Moment);
        await Should.ThrowAsync<OperationCanceledException>(() => listener.WaitAsync(TimeSpan.FromMinutes(1), closed.Token));
    }

    [Fact]
    public void AClosedPageIsForgotten()
    {
        var listener = stream.Listen();
        stream.Listeners.ShouldBe(1);
        listener.Dispose();
        stream.Listeners.ShouldBe(0);
    }
}
