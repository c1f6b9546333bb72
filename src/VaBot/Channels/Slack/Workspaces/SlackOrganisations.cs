using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Workspaces;

/// <summary>Organisations (Slack, "Enterprise organizations"): one that installed the bot as a whole gave one token for all its workspaces, and with each
/// delivery Slack says which workspace it is of. An account's id is the same in all of them, so whoever is known in one is known in the others.</summary>
internal sealed class SlackOrganisations(Inbox inbox, IClock clock)
{
    /// <summary>What is remembered; when there is more, all of it is looked up again.</summary>
    private const int Most = 20_000;

    /// <summary>Another process may hear that a workspace is out.</summary>
    private static readonly Duration Remembered = Duration.FromMinutes(10);

    /// <summary>A stranger may be met in another workspace meanwhile.</summary>
    private static readonly Duration LookedInVain = Duration.FromMinutes(1);

    private readonly ConcurrentDictionary<SlackSeat, Instant> seated = new();

    /// <summary>Writes down that the organisation's token speaks in this workspace too, and whose this account is there.</summary>
    public async Task MeetAsync(SlackSeat? said, CancellationToken cancellationToken)
    {
        if (said is not { } seat || seat.Team == seat.Enterprise || (seated.TryGetValue(seat, out var until) && clock.GetCurrentInstant() < until))
        {
            return;
        }

        try
        {
            var isSettled = await inbox.HoldingAsync(SlackWorkspace.Subject, (database, token) => SeatAsync(database, seat, token), cancellationToken);
            Remember(seat, isSettled ? Remembered : LookedInVain);
        }
        catch (DbUpdateException)
        {
            // Somebody else wrote the same down in between; if not, the next delivery does.
        }
    }

    /// <summary>The installation whose token speaks in a workspace: its own, or its organisation's; null when there is none.</summary>
    public Task<SlackWorkspace?> HolderAsync(string team, CancellationToken cancellationToken) => inbox.ReadAsync(
        async (database, token) =>
        {
            var workspaces = database.Set<SlackWorkspace>().AsNoTracking();
            var own = await workspaces.SingleOrDefaultAsync(workspace => workspace.Team == team, token);
            return own is { IsThroughOrganisation: true, Enterprise: var enterprise } ? await workspaces.SingleOrDefaultAsync(workspace => workspace.Team == enterprise, token) : own;
        },
        cancellationToken);

    private void Remember(SlackSeat seat, Duration howLong)
    {
        if (seated.Count >= Most)
        {
            seated.Clear();
        }

        seated[seat] = clock.GetCurrentInstant() + howLong;
    }

    /// <returns>True when there is nothing left to find out about the account.</returns>
    private async Task<bool> SeatAsync(Database database, SlackSeat seat, CancellationToken cancellationToken)
    {
        var workspaces = database.Set<SlackWorkspace>();
        if (await workspaces.SingleOrDefaultAsync(workspace => workspace.Team == seat.Enterprise, cancellationToken) is not { EndedAt: null } organisation)
        {
            return false;
        }

        var workspace = await workspaces.SingleOrDefaultAsync(one => one.Team == seat.Team, cancellationToken);
        if (workspace is null)
        {
            workspace = new SlackWorkspace { Team = seat.Team, Name = seat.Team, InstalledAt = clock.GetCurrentInstant() };
            database.Add(workspace);
        }

        if (workspace.Token is null)
        {
            workspace.JoinThrough(organisation);
        }

        return await RecogniseAsync(database, seat, cancellationToken);
    }

    private static async Task<bool> RecogniseAsync(Database database, SlackSeat seat, CancellationToken cancellationToken)
    {
        // Whoever comes from another company (Slack Connect) is nobody of this organisation.
        if (seat.User is not { } user || (user.Workspace != seat.Team && !await database.Set<SlackWorkspace>().AnyAsync(one => one.Team == user.Workspace && one.Enterprise == seat.Enterprise, cancellationToken)))
        {
            return true;
        }

        var accounts = database.Set<ChatIdentity>().Where(account => account.Channel == user.Channel && account.UserId == user.UserId);
        if (await accounts.AnyAsync(account => account.Workspace == user.Workspace, cancellationToken))
        {
            return true;
        }

        var people = await accounts
            .Where(account => account.Workspace == seat.Enterprise || database.Set<SlackWorkspace>().Any(one => one.Team == account.Workspace && one.Enterprise == seat.Enterprise))
            .Join(database.Set<Person>(), account => account.PersonId, person => person.Id, (_, person) => person)
            .Distinct()
            .ToListAsync(cancellationToken);
        if (people is not [var known])
        {
            return false;
        }

        Acquaintance.Recognise(database, known, user);
        return true;
    }
}
