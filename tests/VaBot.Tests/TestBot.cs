using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Demo;
using VaBot.Features.MonthReports;
using VaBot.Features.Notices;
using VaBot.Features.Onboarding;
using VaBot.Features.Tasks;
using VaBot.Features.TimeEntries;
using VaBot.Features.WeeklyPlans;
using VaBot.Messages;
using VaBot.Tests.Data;
using VaBot.Turns;

namespace VaBot.Tests;

/// <summary>The bot with the demo practice, a clock that stands still and a channel that only listens: tests talk to it.
/// It is Friday, 20 November 2026, 10:00 in Budapest.</summary>
public sealed partial class TestBot : IAsyncDisposable
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 9, 0);

    private readonly ServiceProvider services;

    private readonly TestDatabase store;

    private readonly bool isFirst;

    private int deliveries;

    private TestBot(TestDatabase store, bool isFirst, FakeClock clock, Action<IServiceCollection>? configure)
    {
        this.store = store;
        this.isFirst = isFirst;
        Clock = clock;
        services = Services(store, Clock, Channel, configure);
    }

    public FakeClock Clock { get; }

    public ListeningChannel Channel { get; } = new();

    public IServiceProvider Host => services;

    /// <summary>A fresh bot on a database of its own.</summary>
    public static Task<TestBot> StartAsync(Action<IServiceCollection>? configure = null) => StartAsync(Store.Sqlite, configure);

    /// <inheritdoc cref="StartAsync(Action{IServiceCollection}?)"/>
    public static async Task<TestBot> StartAsync(Store store, Action<IServiceCollection>? configure = null) =>
        new(await TestDatabase.CreateAsync(store), isFirst: true, new FakeClock(Start), configure);

    /// <summary>A bot on tables with nothing in them: a new installation.</summary>
    public static async Task<TestBot> StartNewAsync() => new(await TestDatabase.CreateAsync(Store.Sqlite, isNew: true), isFirst: true, new FakeClock(Start), null);

    /// <summary>Another process of the same bot: same database and clock, everything else its own.</summary>
    public TestBot StartAnother(Action<IServiceCollection>? configure = null) => new(store, isFirst: false, Clock, configure);

    /// <param name="who">anna, carl, beth, peter or guest.</param>
    /// <param name="where">acme, bluebird, kovacs, or dm for direct messages.</param>
    /// <param name="text">As typed; a leading slash makes it a command.</param>
    public Task<Reply> SayAsync(string who, string where, string text, string? deliveryKey = null) => SayAsync(Incoming(who, where, text, deliveryKey));

    /// <summary>The same for a message with more to it than words.</summary>
    public Task<Reply> SayAsync(IncomingMessage message) => services.GetRequiredService<TurnRunner>().RunAsync(message, CancellationToken.None);

    /// <summary>Presses the button with this label under a reply.</summary>
    public Task<Reply> PressAsync(string who, string where, Reply reply, string label) => SayAsync(who, where, reply.Button(label).Command);

    public IncomingMessage Incoming(string who, string where, string text, string? deliveryKey = null)
    {
        var slash = text.StartsWith('/');
        var space = text.IndexOfAny([' ', '\n']);
        return new IncomingMessage
        {
            DeliveryKey = deliveryKey ?? $"test/{Interlocked.Increment(ref deliveries)}",
            Sender = new ChatUser("playground", "demo", who),
            Conversation = new Address("playground", where == "dm" ? $"dm/{who}" : where),
            IsDirect = where == "dm",
            IsAddressed = slash || where == "dm",
            Command = slash ? text[1..(space < 0 ? text.Length : space)] : null,
            Text = slash ? (space < 0 ? "" : text[(space + 1)..]) : text,
            Mentions = [.. Mention().Matches(text).Select(match => new Mentioned(new ChatUser("playground", "demo", match.Groups[1].Value), match.Value, new Profile(Handle: match.Groups[1].Value)))],
        };
    }

    [GeneratedRegex("@([a-z0-9]+)")]
    private static partial Regex Mention();

    /// <summary>Looks into the database, past every rule.</summary>
    public async Task<T> LookAsync<T>(Func<Database, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<Database>());
    }

    public Task<List<T>> RowsAsync<T>()
        where T : class => LookAsync(database => database.Set<T>().AsNoTracking().ToListAsync());

    public Task ChangeAsync(Action<Database> change) => LookAsync(async database =>
    {
        change(database);
        return await database.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (isFirst)
        {
            await store.DisposeAsync();
        }
    }

    /// <summary>Creates the schema and, unless it is to be new, the demo practice in an empty database.</summary>
    internal static async Task PrepareAsync(TestDatabase store, bool isNew)
    {
        await using var services = Services(store, new FakeClock(Start), new ListeningChannel(), null);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
        if (!isNew)
        {
            await scope.ServiceProvider.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
        }
    }

    private static ServiceProvider Services(TestDatabase store, IClock clock, IChannel channel, Action<IServiceCollection>? configure)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(store.Settings)
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddData(configuration)
            .AddSingleton(clock)
            .AddSingleton(channel)
            .AddSingleton<IInterceptor, BoardVersion.Counter>()
            .AddSingleton<IInterceptor, DayTotal.Keeper>()
            .AddSingleton<IInterceptor, MonthRescheduler>()
            .AddSingleton<IInterceptor, NoticeWriter>()
            .AddSingleton<IInterceptor, PlanRescheduler>()
            .AddSingleton<IInterceptor, TaskTotal.Keeper>()
            .AddTurns(TaskTitles.OpenAsync)
            .AddScoped<DemoPractice>()
            .AddScoped<FirstClaim>();
        configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}

/// <summary>A platform that takes every message and remembers it.</summary>
public sealed class ListeningChannel : IChannel
{
    private readonly List<OutgoingMessage> heard = [];

    public string Name => "playground";

    private readonly List<OutgoingMessage> changed = [];

    /// <summary>Messages of their own, in order.</summary>
    public IReadOnlyList<OutgoingMessage> Heard
    {
        get
        {
            lock (heard)
            {
                return [.. heard];
            }
        }
    }

    /// <summary>What took the place of a message, in order.</summary>
    public IReadOnlyList<OutgoingMessage> Changed
    {
        get
        {
            lock (heard)
            {
                return [.. changed];
            }
        }
    }

    /// <summary>What stands there now where a message was.</summary>
    /// <param name="key">Of that message.</param>
    public Reply Standing(string key) => (Changed.LastOrDefault(message => message.Replaces![0] == NameOf(key)) ?? Heard.Single(message => message.Key == key)).Reply;

    /// <summary>What to answer instead of "sent", message by message.</summary>
    public Func<OutgoingMessage, SendResult> Answer { get; set; } = message => SendResult.Sent with { Ids = [NameOf(message.Key)] };

    /// <summary>The same for answers that take their time; goes before <see cref="Answer"/>.</summary>
    public Func<OutgoingMessage, CancellationToken, Task<SendResult>>? AnswerAsync { get; set; }

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        lock (heard)
        {
            (message.Replaces is null ? heard : changed).Add(message);
        }

        return AnswerAsync is { } answer ? await answer(message, cancellationToken) : Answer(message);
    }

    /// <summary>What this platform calls a message.</summary>
    public static string NameOf(string key) => $"name-of-{key}";
}

public static class ReplyReading
{
    public static string Text(this Reply reply) => PlainTextRenderer.Text(reply);

    public static IReadOnlyList<Button> AllButtons(this Reply reply) =>
        [.. reply.Parts.OfType<Buttons>().SelectMany(buttons => buttons.Items), .. reply.Parts.OfType<Board>().SelectMany(board => board.Columns).SelectMany(column => column.Cards).SelectMany(card => card.Buttons)];

    public static Button Button(this Reply reply, string label) =>
        reply.AllButtons().FirstOrDefault(button => button.Label == label)
        ?? throw new InvalidOperationException($"No button '{label}' under: {reply.Text()} [{string.Join("] [", reply.AllButtons().Select(button => button.Label))}]");
}
