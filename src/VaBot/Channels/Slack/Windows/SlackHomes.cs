using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Windows;

/// <summary>Paints Homes (Slack, <c>views.publish</c>): when they are opened, and again while somebody has looked lately and something has changed.</summary>
internal sealed class SlackHomes(SlackHomeNews news, TurnRunner turns, Inbox inbox, SlackClient client, IClock clock)
{
    /// <summary>Nobody who opened it longer ago is looking.</summary>
    private static readonly Duration Looking = Duration.FromHours(24);

    /// <summary>What was done before is known from this; what was done while nobody looked is not, so older pictures are painted anew.</summary>
    private readonly Instant started = clock.GetCurrentInstant();

    private static readonly Guid Subject = new("5e0d5a35-6c43-4b41-9b1f-686f6d657321");

    /// <summary>Slack waits three seconds for an answer; what takes longer is painted by the next look.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task OpenAsync(string team, ChatUser user, int page, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await PaintAsync(team, user, (home, now) => (home.Page, home.OpenedAt) = (page, now), patience.Token, cancellationToken);
    }

    /// <summary>Paints again what has changed since, by anybody's deed, and what could not be painted.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var (clients, people) = news.Take();
        foreach (var home in await inbox.ReadAsync((database, token) => Stale(database, clients, people).ToListAsync(token), cancellationToken))
        {
            await PaintAsync(home.Team, new ChatUser(SlackChannel.ChannelName, home.Workspace, home.UserId), (_, _) => { }, cancellationToken, cancellationToken);
        }
    }

    /// <summary>Homes opened lately that show less than is true: of whoever did something, and of everybody around a client it was done for.</summary>
    private IQueryable<SlackHome> Stale(Database database, IReadOnlyCollection<Guid> clients, IReadOnlyCollection<Guid> people)
    {
        var since = clock.GetCurrentInstant() - Looking;
        var practices = database.Set<Client>().Where(client => clients.Contains(client.Id)).Select(client => client.PracticeId);
        return database.Set<SlackHome>().AsNoTracking().Where(home => home.OpenedAt > since && (home.ShownAt == null || home.ShownAt < started
            || database.Set<ChatIdentity>().Any(identity => identity.Channel == SlackChannel.ChannelName && identity.Workspace == home.Workspace && identity.UserId == home.UserId && (
                people.Contains(identity.PersonId)
                || database.Set<Contact>().Any(contact => contact.PersonId == identity.PersonId && clients.Contains(contact.ClientId))
                || database.Set<Member>().Any(member => member.PersonId == identity.PersonId && practices.Contains(member.PracticeId))))));
    }

    private async Task PaintAsync(string team, ChatUser user, Action<SlackHome, Instant> change, CancellationToken publishing, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var page = await ChangeAsync(team, user, home => change(home, now), cancellationToken);
        var place = new SlackPlace(team, user.UserId);
        var reply = await turns.RunAsync(
            new IncomingMessage
            {
                DeliveryKey = $"slack/home/{Guid.CreateVersion7():N}",
                Sender = user,
                Conversation = place.ToAddress(),
                IsDirect = true,
                IsWithBot = false,
                Command = "va",
                Text = "home",
            },
            cancellationToken);
        var view = SlackHomeView.Of(reply, await inbox.TextsForAsync(user, cancellationToken), page);
        var (result, _) = await client.CallAsync(team, "views.publish", new SlackPublishView(user.UserId, view), SlackWireJson.Default.SlackPublishView, publishing);

        // What changed is forgotten by now: what could not be painted is written down, to be painted later.
        await ChangeAsync(team, user, home => home.ShownAt = result.Outcome is SendOutcome.Sent or SendOutcome.Refused ? now : null, CancellationToken.None);
    }

    private Task<int> ChangeAsync(string team, ChatUser user, Action<SlackHome> change, CancellationToken cancellationToken) => inbox.HoldingAsync(
        Subject,
        async (database, token) =>
        {
            var home = await database.Set<SlackHome>().SingleOrDefaultAsync(one => one.Team == team && one.UserId == user.UserId, token);
            if (home is null)
            {
                home = new SlackHome { Team = team, UserId = user.UserId, Workspace = user.Workspace, OpenedAt = clock.GetCurrentInstant() };
                database.Add(home);
            }

            change(home);
            return home.Page;
        },
        cancellationToken);
}

/// <summary>Looks every few seconds whether a Home that somebody may be looking at has to be painted anew.</summary>
internal sealed class SlackHomeWatch(SlackHomes homes, ILogger<SlackHomeWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await homes.RefreshAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "A look at Slack's Homes failed; the next one goes on");
            }
        }
    }
}
