using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Contracts;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>Says that 80 % or all of a client's package is used: once a month each to everybody who hears of it, and only while it is so.</summary>
internal static class PackageNews
{
    private static readonly Duration UsefulFor = Duration.FromHours(48);

    /// <summary>What was noted while the hearer did not work.</summary>
    public static async Task TellAsync(MonthMoment moment, CancellationToken cancellationToken)
    {
        var (due, database) = (moment.Due, moment.Database);
        var clientId = due.AboutId!.Value;
        if (await TermsBook.OnAsync(database, clientId, due.Month, cancellationToken) is not { PackageMinutes: not null } terms || !await database.MayHearOfAsync(due.PersonId, clientId, cancellationToken))
        {
            return;
        }

        var (share, left) = (UsageAlert.ShareOf(due.Kind), await PackageLeft.OfAsync(database, clientId, terms, due.Month, cancellationToken));
        if (left.HasUsed(share))
        {
            await SayAsync(database, moment.Outbox, moment.Person, clientId, due.Month, share, left, null, cancellationToken);
        }
    }

    /// <param name="channel">The platform preferred.</param>
    public static async Task SayAsync(Database database, Outbox outbox, Person hearer, Guid clientId, LocalDate month, int share, PackageLeft left, string? channel, CancellationToken cancellationToken)
    {
        var (client, texts) = ((await database.FindAsync<Client>([clientId], cancellationToken))!, hearer.Texts());
        if (await UsageAlert.HearingAsync(database, hearer, client, $"package/{clientId:N}/{month.ToYearMonth()}/{share}", channel, cancellationToken) is { } hearing)
        {
            outbox.Enqueue(
                hearing.Key,
                hearing.Place,
                hearing.IsHers
                    ? Reply.Of(new Line(texts.PackageAlert(share, client.ShortName, left.Used, left.Of)))
                    : Reply.Of(new Line(texts.PackageAlert(share, null, left.Used, left.Of)), Buttons.Of(MoreHours.Button(texts))).ForAll(),
                UsefulFor);
        }
    }
}
