using Shouldly;
using VaBot.Data;
using Xunit;

namespace VaBot.Tests.Data;

public sealed class SqliteInLineTests
{
    private readonly SqliteLine writer = SqliteLine.Before($"Data Source={Guid.NewGuid()};Mode=Memory");

    [Fact]
    public async Task A_transaction_waits_for_the_writers_place_and_gives_it_back_when_it_is_closed()
    {
        await writer.WaitAsync();
        await using var connection = new SqliteInLine(writer).CreateConnection();
        connection.ConnectionString = "Data Source=:memory:";
        await connection.OpenAsync();

        var begin = connection.BeginTransactionAsync().AsTask();
        begin.IsCompleted.ShouldBeFalse();
        writer.Release();
        await using (var transaction = await begin)
        {
            writer.IsFree.ShouldBeFalse();
            await transaction.CommitAsync();
        }

        await using (await connection.BeginTransactionAsync())
        {
            writer.IsFree.ShouldBeFalse();
        }

        await connection.CloseAsync();
        writer.IsFree.ShouldBeTrue();
    }

    [Fact]
    public async Task The_place_is_given_back_when_a_transaction_cannot_begin()
    {
        await using var connection = new SqliteInLine(writer).CreateConnection();
        connection.ConnectionString = "Data Source=:memory:";

        await Should.ThrowAsync<InvalidOperationException>(async () => await connection.BeginTransactionAsync());

        writer.IsFree.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_takes_no_place()
    {
        await writer.WaitAsync();
        await using var connection = new SqliteInLine(writer).CreateConnection();
        connection.ConnectionString = "Data Source=:memory:";
        await connection.OpenAsync();
        using var stop = new CancellationTokenSource();

        var begin = connection.BeginTransactionAsync(stop.Token).AsTask();
        stop.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(begin);
        await connection.CloseAsync();
        writer.IsFree.ShouldBeFalse();
    }
}
