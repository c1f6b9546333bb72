using NodaTime;
using VaBot.Jobs;

namespace VaBot.Operator;

/// <summary>A job as the page shows it: what the database knows, and what this process did on its own since ("run now" is not in the engine's history).</summary>
/// <param name="Failed">When it failed last; null when it never did.</param>
internal sealed record JobState(JobReport Report, Instant? LastRun, bool LastWentWell, Instant? Failed, string? Failure)
{
    public static JobState Of(JobReport report, JobRun? here)
    {
        var isNewer = here is not null && (report.LastRun is not { } known || here.StartedAt >= known);
        var lastRun = isNewer ? here!.StartedAt : report.LastRun;
        var wentWell = isNewer ? here!.Failure is null : report.FailuresInARow == 0;
        return here?.Failure is { } failure && (report.LastFailed is not { } failed || here.StartedAt >= failed)
            ? new(report, lastRun, wentWell, here.StartedAt, failure)
            : new(report, lastRun, wentWell, report.LastFailed, report.LastFailure);
    }
}
