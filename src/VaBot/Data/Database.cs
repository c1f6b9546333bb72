using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace VaBot.Data;

/// <summary>The store. Names no entity: each brings its own mapping and is reached by <c>Set&lt;T&gt;()</c>.</summary>
/// <remarks>Instants are kept as Unix milliseconds, local days as dates, enums as their names, so rows read the same in both databases.</remarks>
public abstract class Database(DbContextOptions options) : DbContext(options)
{
    /// <summary>To be called first by whoever reads, decides and writes: until it is disposed everything goes over one connection,
    /// where each query on its own would open and set up another. What was saved is durable when disposing has ended, at the latest,
    /// and may only then be answered for.</summary>
    /// <param name="alone">For a second try: what others save at the same time neither fails with this nor takes it along.</param>
    /// <exception cref="DbUpdateException">On disposing: what was saved could not be kept, and nothing of it is.</exception>
    public virtual async Task<IAsyncDisposable> EnterAsync(bool alone, CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        return new Visit(this);
    }

    /// <summary>Waits until nobody else works on the same thing (a practice), then keeps others off until the hold is disposed.
    /// What is saved under it is durable and visible when <see cref="IHold.KeepAsync"/> returns, or, on a visit (<see cref="EnterAsync"/>), when that is over.
    /// Never take a second one under the first.</summary>
    /// <param name="subject">The practice, or the person when there is none.</param>
    public abstract Task<IHold> HoldAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>How many holds are of use at the same time.</summary>
    public abstract int HoldsAtOnce { get; }

    /// <summary>Writes a consistent copy while the bot runs.</summary>
    /// <exception cref="NotSupportedException">The database has better tools of its own (PostgreSQL: pg_dump).</exception>
    public abstract Task BackUpAsync(string file, CancellationToken cancellationToken);

    /// <summary>Creates or updates the schema.</summary>
    public virtual Task PrepareAsync(CancellationToken cancellationToken) => Database.MigrateAsync(cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(Database).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class Visit(Database database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await database.Database.CloseConnectionAsync();
    }

    internal sealed class InstantConverter() : ValueConverter<Instant, long>(
        instant => instant.ToUnixTimeMilliseconds(),
        milliseconds => Instant.FromUnixTimeMilliseconds(milliseconds));

    internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
        day => day.ToDateOnly(),
        day => LocalDate.FromDateOnly(day));

    internal sealed class LocalTimeConverter() : ValueConverter<LocalTime, TimeOnly>(
        time => time.ToTimeOnly(),
        time => LocalTime.FromTimeOnly(time));
}

/// <summary>Keeps others off one practice while a turn reads, decides and saves.</summary>
public interface IHold : IAsyncDisposable
{
    /// <summary>To be called after the one save of a turn.</summary>
    Task KeepAsync(CancellationToken cancellationToken);
}

/// <summary>An entity whose changes are written to the journal and can be undone.</summary>
public interface IJournaled
{
    /// <summary>A mapping annotation: what the house itself changes in a row, which is no reason to refuse an undo.</summary>
    public const string Bookkeeping = "VaBot:Bookkeeping";

    /// <summary>A mapping annotation: others may have moved the row meanwhile, which is no reason to refuse taking away what was added.</summary>
    public const string Placement = "VaBot:Placement";
}

/// <summary>One that others come to depend on: it is put away and never deleted, and undoing what brought it in puts it away.</summary>
public interface IArchived : IJournaled
{
    /// <summary>Since when it is hidden; null while it is there.</summary>
    Instant? ArchivedAt { get; set; }
}

/// <summary>One that can come to stand in something approved, and is never changed after that, by nobody's undo either.</summary>
public interface ILocked : IJournaled
{
    bool IsLocked { get; }
}
