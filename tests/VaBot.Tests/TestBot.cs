using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Demo;
using VaBot.Features.Tasks;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Tests;

/// <summary>The bot with the demo practice, a clock that stands still and a channel that only listens: tests talk to it.
/// It is Friday, 20 November 2026, 10:00 in Budapest.</summary>
public sealed class TestBot : IAsyncDisposable
{
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 9, 0);

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly ServiceProvider services;

    private readonly string file;

    private int deliveries;

    private TestBot(string file, Action<IServiceCollection>? configure)
    {
        this.file = file;
        services = Services(file, Clock, Channel, configure);
    }

    public FakeClock Clock { get; } = new(Start);

    public ListeningChannel Channel { get; } = new();

    public IServiceProvider Host => services;

    /// <summary>A fresh bot on a database of its own.</summary>
    public static async Task<TestBot> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var file = Path.Combine(Path.GetTempPath(), $"vabot-test-{Guid.NewGuid():N}.db");
        System.IO.File.Copy(await Template.Value, file);
        return new TestBot(file, configure);
    }

    /// <param name="who">anna, carl, beth, peter or guest.</param>
    /// <param name="where">acme, bluebird, kovacs, or dm for direct messages.</param>
    /// <param name="text">As typed; a leading slash makes it a command.</param>
    public Task<Reply> SayAsync(string who, string where, string text, string? deliveryKey = null) =>
        services.GetRequiredService<TurnRunner>().RunAsync(Incoming(who, where, text, deliveryKey), CancellationToken.None);

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
        };
    }

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
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={file};Foreign Keys=True"));
        foreach (var name in new[] { file, file + "-wal", file + "-shm" })
        {
            System.IO.File.Delete(name);
        }
    }

    private static ServiceProvider Services(string file, IClock clock, IChannel channel, Action<IServiceCollection>? configure)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["VaBot:Database:ConnectionString"] = $"Data Source={file}" })
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddData(configuration)
            .AddSingleton(clock)
            .AddSingleton(channel)
            .AddSingleton<IInterceptor, BoardVersion.Counter>()
            .AddTurns(TaskTitles.OpenAsync)
            .AddScoped<DemoPractice>();
        configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Migrating takes longer than a test; it is done once and copied.</summary>
    private static async Task<string> MakeTemplateAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"vabot-template-{Guid.NewGuid():N}.db");
        await using (var services = Services(file, new FakeClock(Start), new ListeningChannel(), null))
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Database>().PrepareAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<DemoPractice>().CreateAsync(CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        return file;
    }
}

/// <summary>A platform that takes every message and remembers it.</summary>
public sealed class ListeningChannel : IChannel
{
    private readonly List<OutgoingMessage> heard = [];

    public string Name => "playground";

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

    /// <summary>What to answer instead of "sent", message by message.</summary>
    public Func<OutgoingMessage, SendResult> Answer { get; set; } = _ => SendResult.Sent;

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        lock (heard)
        {
            heard.Add(message);
        }

        return Task.FromResult(Answer(message));
    }
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
