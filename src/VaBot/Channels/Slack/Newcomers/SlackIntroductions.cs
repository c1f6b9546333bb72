using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Channels.Slack.Sending;
using VaBot.Data;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Channels.Slack.Newcomers;

/// <summary>Asks Slack about whoever was met: name, zone and language (<c>users.info</c>), and where to write to them first (<c>conversations.open</c>), which
/// a slash command does not say.</summary>
internal sealed class SlackIntroductions(Inbox inbox, SlackClient client, SlackPosts posts, IClock clock)
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
        var (opened, place) = await posts.OpenAsync(new SlackPlace(newcomer.Workspace, newcomer.UserId), cancellationToken);
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

                if (opened.Outcome == SendOutcome.Sent)
                {
                    await WriteDownAsync(database, account, place.ToAddress(), token);
                }

                await SettleAsync(database, newcomer, [asked, opened], token);
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

    private static async Task WriteDownAsync(Database database, ChatUser account, Address place, CancellationToken cancellationToken)
    {
        if (await Acquaintance.FindAsync(database, account, cancellationToken) is { } person)
        {
            await Acquaintance.WriteDownAsync(database, place, account, person, cancellationToken);
        }
    }

    /// <summary>What Slack refuses once it refuses again; what it could not say now it says later.</summary>
    private async Task SettleAsync(Database database, SlackNewcomer newcomer, SendResult[] results, CancellationToken cancellationToken)
    {
        if (await database.FindAsync<SlackNewcomer>([newcomer.Id], cancellationToken) is not { } kept)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        var open = Array.FindAll(results, result => result.Outcome is SendOutcome.TryAgain or SendOutcome.Unknown);
        if (open.Length == 0 || now - kept.MetAt > Patience)
        {
            database.Remove(kept);
        }
        else
        {
            kept.DueAt = now + (open[0].RetryAfter is { } wait ? Duration.FromTimeSpan(wait) : Again);
        }
    }
}
