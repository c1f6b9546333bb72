using System.Globalization;
using NodaTime;
using NodaTime.Text;
using VaBot.Data;
using VaBot.Jobs;

namespace VaBot.Operator;

/// <summary><c>jobs list</c> and <c>jobs run NAME</c>. Both work beside a running bot.</summary>
internal static class JobCommands
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss'Z'");

    public static async Task<int> ListAsync(IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Database>().PrepareAsync(cancellationToken);
        var reports = await services.GetRequiredService<JobEngine>().ReportAsync(cancellationToken);
        var width = reports.Max(report => report.Job.Length) + 2;
        await output.WriteLineAsync($"{"job".PadRight(width)}{"every",-8}{"next",-22}{"last",-22}last failure");
        foreach (var report in reports)
        {
            var failure = report.LastFailed is { } at ? $"{Moment.Format(at)} {report.LastFailure}{InARow(report)}" : "-";
            await output.WriteLineAsync($"{report.Job.PadRight(width)}{Every(report.Every),-8}{Of(report.Next),-22}{Of(report.LastRun),-22}{failure}");
        }

        return OperatorCommands.Done;
    }

    public static async Task<int> RunAsync(IServiceProvider services, string name, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var runner = services.GetRequiredService<JobRunner>();
        if (runner.Jobs.All(job => job.Name != name))
        {
            await errors.WriteLineAsync($"There is no job '{name}'. There are: {string.Join(", ", runner.Jobs.Select(job => job.Name))}.");
            return OperatorCommands.NotUnderstood;
        }

        await services.GetRequiredService<Database>().PrepareAsync(cancellationToken);
        var run = await runner.RunAsync(name, cancellationToken);
        if (run.Failure is { } failure)
        {
            await errors.WriteLineAsync($"{name} failed: {failure}");
            return OperatorCommands.Failed;
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name} ran in {run.Took.TotalMilliseconds:0} ms."));
        return OperatorCommands.Done;
    }

    public static string InARow(JobReport report) => report.FailuresInARow > 1 ? $" ({report.FailuresInARow} in a row)" : "";

    public static string Of(Instant? moment) => moment is { } known ? Moment.Format(known) : "-";

    public static string Every(Duration every) => every.TotalMinutes < 1 ? $"{every.Seconds} s" : every.TotalHours < 1 ? $"{every.Minutes} min" : $"{(int)every.TotalHours} h";
}
