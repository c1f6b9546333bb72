using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Jobs;

namespace VaBot.Operator;

/// <summary>What runs, as a page: <c>/operator</c>, with "run now" for jobs and "send again" for messages.</summary>
public static class OperatorPage
{
    public const string Path = "/operator";

    private const string Setting = "VaBot:Operator:Token";

    /// <summary>Outside demo mode there is no page without a token.</summary>
    public static void MapOperator(this WebApplication app, bool demo)
    {
        var secret = app.Configuration[Setting];
        var token = OperatorToken.From(secret);
        if (token is null && !string.IsNullOrEmpty(secret))
        {
            app.Logger.LogWarning("{Setting} has fewer than {Least} characters and is not used", Setting, OperatorToken.ShortestLength);
        }

        if (token is null && !demo)
        {
            return;
        }

        var door = new OperatorDoor(demo, token, app.Services.GetRequiredService<IClock>());
        app.MapPost($"{Path}/sign-in", (Delegate)door.SignInAsync);
        var page = app.MapGroup(Path).AddEndpointFilter(door);
        page.MapGet("", ShowAsync);
        page.MapPost("/jobs/{name}/run", RunAsync);
        page.MapPost("/outbox/{id:long}/again", (long id, HttpContext http, OutboxAgain again, CancellationToken cancellationToken) => AgainAsync(id, evenTwice: false, http, again, cancellationToken));
        page.MapPost("/outbox/{id:long}/even-twice", (long id, HttpContext http, OutboxAgain again, CancellationToken cancellationToken) => AgainAsync(id, evenTwice: true, http, again, cancellationToken));
    }

    /// <summary>See other: the browser asks for the page, and reloading it repeats nothing.</summary>
    public static IResult Back(HttpContext http)
    {
        http.Response.Headers.Location = Path;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<IResult> ShowAsync(Database database, JobEngine engine, JobRunner runner, IClock clock, CancellationToken cancellationToken)
    {
        var troubles = await Health.ReasonsAsync(database, engine, clock, cancellationToken);
        try
        {
            var jobs = await engine.ReportAsync(cancellationToken);
            var outbox = await OutboxReport.ReadAsync(database, cancellationToken);
            return OperatorHtml.Page(troubles, [.. jobs.Select(job => JobState.Of(job, runner.LastRuns.GetValueOrDefault(job.Job)))], outbox, clock.GetCurrentInstant());
        }
        catch (Exception) when (troubles.Count > 0 && !cancellationToken.IsCancellationRequested)
        {
            return OperatorHtml.Sentence(string.Join(' ', troubles), StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <remarks>A job is not stopped because the browser went away.</remarks>
    private static async Task<IResult> RunAsync(string name, HttpContext http, JobRunner runner, IHostApplicationLifetime lifetime)
    {
        if (runner.Jobs.All(job => job.Name != name))
        {
            return OperatorHtml.Sentence($"There is no job '{name}'.", StatusCodes.Status404NotFound);
        }

        await runner.RunAsync(name, lifetime.ApplicationStopping);
        return Back(http);
    }

    private static async Task<IResult> AgainAsync(long id, bool evenTwice, HttpContext http, OutboxAgain again, CancellationToken cancellationToken) =>
        await again.SendAsync(id, evenTwice, cancellationToken)
            ? Back(http)
            : OperatorHtml.Sentence("That message has been sent, or there is no such message.", StatusCodes.Status404NotFound);
}
