using Microsoft.Extensions.Logging;

namespace VaBot.Tests;

/// <summary>Remembers every line of the log.</summary>
public sealed class HeardLog : ILoggerProvider, ILogger
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (lines)
        {
            lines.Add($"{logLevel}: {formatter(state, exception)}{(exception is null ? "" : $"\n{exception}")}");
        }
    }

    public void Dispose() { }
}
