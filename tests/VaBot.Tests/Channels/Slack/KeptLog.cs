using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Keeps every line the program logs.</summary>
public sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    /// <summary>What went wrong inside.</summary>
    public IEnumerable<string> Errors => lines.Where(line => line.StartsWith("Error:", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
