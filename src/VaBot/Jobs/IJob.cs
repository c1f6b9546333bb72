using NodaTime;

namespace VaBot.Jobs;

/// <summary>Something the bot does without being asked. Lives with its feature, is found by <see cref="JobsSetup.AddJobs"/>,
/// and gets its dependencies from a scope of its own for every run.</summary>
/// <remarks>A job is a look: it finds what is due by an indexed query on due rows against the bot's clock, so it may run a hundred times
/// or on ten machines. What goes out has a unique key in the outbox; what has been handled is no longer due after the same save.</remarks>
public interface IJob
{
    /// <summary>Lower case with hyphens, unique, at most 80 characters; also what <c>-- jobs run NAME</c> takes.</summary>
    string Name { get; }

    /// <summary>How often to look; at least a second. Looks fall on whole multiples of it: a minute's look comes as the minute begins.</summary>
    Duration Every { get; }

    /// <summary>Does everything that is due now, the earliest first.</summary>
    Task RunAsync(CancellationToken cancellationToken);

    /// <summary>The next moment something of this job becomes due after <paramref name="after"/>; null when nothing is, or when nobody waits for it.
    /// A demo clock that jumps stops there, so that everything happens at its own time and in order.</summary>
    Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) => Task.FromResult<Instant?>(null);
}
