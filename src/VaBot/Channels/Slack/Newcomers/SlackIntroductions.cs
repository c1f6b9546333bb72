using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>Asks Slack about whoever was met (<c>users.info</c>): name, zone and language, and whose they are.</summary>
internal sealed class SlackIntroductions(Inbox inbox, SlackClient client, IClock clock)
{
    private const int AtOnce = 20;

    /// <summary>Asked again, unless Slack says itself when.</summary>
    private static readonly Duration Again = Duration.FromMinutes(10);

    /// <summary>Whoever Slack has said nothing of by then has told the bot themselves.</summary>
    private static readonly Duration Patience = Duration.FromDays(3);

    private static readonly Guid Subject = new("8c0a1be2-5a2c-4b7e-9a55-6e6577636f6d");

    public async Task MeetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var due = await inbox.ReadAsync(
            (database, token) => database.Set<SlackNewcomer>().AsNoTracking().Where(newcomer => newcomer.DueAt <= now).OrderBy(newcomer => newcomer.DueAt).Take(AtOnce).ToListAsync(token), cancellationToken);
        foreach (var newcomer in due)
        {
            await MeetAsync(newcomer, cancellationToken);
        }
    }

    private async Task MeetAsync(SlackNewcomer newcomer, CancellationToken cancellationToken)
    {
        var (asked, body) = await client.ReadAsync(newcomer.Workspace, "users.info", $"?user={newcomer.UserId}&include_locale=true", cancellationToken);
        await inbox.HoldingAsync(
            Subject,
            async (database, token) =>
            {
                var account = new ChatUser(SlackChannel.ChannelName, newcomer.Workspace, newcomer.UserId);
                if (body?.At("user") is { } user)
                {
                    await Acquaintance.IntroduceAsync(database, account, SlackProfile.Of(user), token);
                    await RecogniseAsync(database, account, user.TextAt("team_id"), token);
                }

                await SettleAsync(database, newcomer, asked, token);
                return true;
            },
            cancellationToken);
    }

    /// <summary>A mention in a channel shared with another company (Slack Connect) does not say whose somebody is. They write from their own workspace.</summary>
    private static async Task RecogniseAsync(Database database, ChatUser account, string? home, CancellationToken cancellationToken)
    {
        var there = account with { Workspace = home ?? account.Workspace };
        if (SlackPlace.IsId(home) && home != account.Workspace && await Acquaintance.FindAsync(database, there, cancellationToken) is null
            && await Acquaintance.FindAsync(database, account, cancellationToken) is { } person)
        {
            Acquaintance.Recognise(database, person, there);
        }
    }

    /// <summary>What Slack refuses once it refuses again; what it could not say now it says later.</summary>
    private async Task SettleAsync(Database database, SlackNewcomer newcomer, SendResult asked, CancellationToken cancellationToken)
    {
        if (await database.FindAsync<SlackNewcomer>([newcomer.Id], cancellationToken) is not { } kept)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        if (asked.Outcome is SendOutcome.Sent or SendOutcome.Refused || now - kept.MetAt > Patience)
        {
            database.Remove(kept);
        }
        else
        {
            kept.DueAt = now + (asked.RetryAfter is { } wait ? Duration.FromTimeSpan(wait) : Again);
        }
    }
}
