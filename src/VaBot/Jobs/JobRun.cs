using NodaTime;

namespace VaBot.Jobs;

/// <summary>What a job is called and how often it looks.</summary>
public sealed record JobPlan(string Name, Duration Every);

/// <summary>How one run of a job went.</summary>
/// <param name="StartedAt">By the machine's own clock, also when the bot's clock has been moved.</param>
/// <param name="Failure">Why it failed, for the operator; null when it did not.</param>
public sealed record JobRun(string Job, Instant StartedAt, Duration Took, string? Failure);

/// <summary>What the database knows of a job's runs. Times are the machines', not a moved clock's.</summary>
/// <param name="Next">When it is looked at next; null when no engine has ever been told of it.</param>
/// <param name="LastFailure">Why it failed the last time it did, however long ago.</param>
/// <param name="FailuresInARow">0 when the last run went well.</param>
public sealed record JobReport(string Job, Duration Every, Instant? Next, Instant? LastRun, Instant? LastFailed, string? LastFailure, int FailuresInARow);
