using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;
using VaBot;
using VaBot.Channels.Playground;
using VaBot.Channels.Slack;
using VaBot.Channels.Teams;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Demo;
using VaBot.Features.ExchangeRates;
using VaBot.Features.MonthReports;
using VaBot.Features.Notices;
using VaBot.Features.Onboarding;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.WeeklyPlans;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.Operator;
using VaBot.Time;
using VaBot.Turns;

if (args is ["understand", ..])
{
    UnderstandLines.Run(Console.In, Console.Out);
    return 0;
}

if (args is ["teams", "package", ..])
{
    return TeamsPackage.Run(args[2..], Console.Out, Console.Error);
}

if (args is ["slack", ..])
{
    return SlackManifest.Run(args, Console.Out, Console.Error);
}

// Settings are read once: to notice changes, every folder beneath this one would be watched, and the database in it is written all the time.
var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

var demo = Demo.IsOn(builder.Configuration, builder.Environment);
builder.Services
    .AddData(builder.Configuration)
    .AddSingleton<DemoClock>(_ => new DemoClock(SystemClock.Instance))
    .AddSingleton<IClock>(services => demo ? services.GetRequiredService<DemoClock>() : SystemClock.Instance)
    .AddSingleton<IInterceptor, BoardVersion.Counter>()
    .AddSingleton<IInterceptor, DayTotal.Keeper>()
    .AddSingleton<IInterceptor, MonthRescheduler>()
    .AddSingleton<IInterceptor, NoticeWriter>()
    .AddSingleton<IInterceptor, PlanRescheduler>()
    .AddSingleton<IInterceptor, TaskTotal.Keeper>()
    .AddTurns(TaskTitles.OpenAsync)
    .AddSlack(builder.Configuration)
    .AddTeams(builder.Configuration, builder.Environment)
    .AddJobs(typeof(Program).Assembly)
    .AddJobEngine()
    .AddReferenceRates(builder.Configuration, demo)
    .AddHostedService<StartUpMemory>()
    .AddScoped<DemoPractice>()
    .AddScoped<FirstClaim>();
if (demo)
{
    builder.Services.AddPlayground();
}

if (OperatorCommands.Ask(args))
{
    OperatorCommands.LogAside(builder.Logging);
}

var app = builder.Build();
if (OperatorCommands.Ask(args))
{
    return ReportCommands.Ask(args)
        ? await ReportCommands.RunAsync(args, app.Services, Console.Out, Console.Error, CancellationToken.None)
        : await OperatorCommands.RunAsync(args, app.Services, Console.Out, Console.Error, CancellationToken.None);
}

await using (var scope = app.Services.CreateAsyncScope())
{
    var services = scope.ServiceProvider;
    await services.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
    if (demo)
    {
        await services.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
    }
    else
    {
        await services.GetRequiredService<FirstClaim>().OfferAsync(Console.Out, CancellationToken.None);
    }
}

if (demo)
{
    await app.Services.GetRequiredService<ClockWalk>().GoOnAsync(CancellationToken.None);
    app.MapPlayground();
}
else
{
    app.MapLandingPage();
}

app.MapSlack();
app.MapTeams();
app.MapSharedFiles();
app.MapHealth();
app.MapOperator(demo);
await app.RunAsync();
return 0;

/// <summary>Named for the tests' host.</summary>
public sealed partial class Program;
