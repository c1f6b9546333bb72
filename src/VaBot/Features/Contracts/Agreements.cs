using Microsoft.EntityFrameworkCore;
using NodaTime;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Features.Clients;
using VaBot.Jobs;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Time;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>Puts a proposal to the client and its answer to the assistant, each in their own working time.</summary>
public sealed class Agreements(Database database, PracticeWork work, IClock clock) : IJob
{
    private static readonly Duration UsefulFor = Duration.FromDays(7);

    public string Name => "agreements";

    public Duration Every => Duration.FromMinutes(1);

    public async Task<Instant?> NextDueAsync(Instant after, CancellationToken cancellationToken) =>
        await database.Set<Proposal>().Where(proposal => proposal.DueAt > after).OrderBy(proposal => proposal.DueAt).Select(proposal => proposal.DueAt).FirstOrDefaultAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var practices = await database.Set<Proposal>().Where(proposal => proposal.DueAt <= now).OrderBy(proposal => proposal.DueAt).Select(proposal => proposal.PracticeId).ToListAsync(cancellationToken);
        await work.ForEachAsync(practices.Distinct(), SayAllAsync, cancellationToken);
    }

    private async Task SayAllAsync(Guid practice, Database held, Outbox outbox, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        foreach (var proposal in await held.Set<Proposal>().Where(proposal => proposal.DueAt <= now && proposal.PracticeId == practice).ToListAsync(cancellationToken))
        {
            var utc = new PersonClock(clock, "Etc/UTC");
            await (proposal.State == ProposalState.Open ? AskAsync(held, outbox, proposal, null, utc, cancellationToken) : TellAsync(held, outbox, proposal, null, utc, cancellationToken));
        }
    }

    /// <summary>The message it is put to the client in.</summary>
    internal static string Key(Proposal proposal) => $"proposal/{proposal.Id:N}";

    /// <summary>Asks the client in their conversation, now or when their working time begins; while nobody of theirs can be reached, on another day.</summary>
    /// <param name="channel">The platform preferred.</param>
    /// <param name="moment">Anybody's clock: only its moment counts.</param>
    internal static async Task AskAsync(Database database, Outbox outbox, Proposal proposal, string? channel, PersonClock moment, CancellationToken cancellationToken)
    {
        proposal.DueAt = null;
        var assistant = (await database.FindAsync<Person>([proposal.ById], cancellationToken))!;
        var contact = await Spokesperson.OfAsync(database, proposal.ClientId, cancellationToken);
        var calendar = await WorkCalendar.OfAsync(database, contact ?? assistant, moment, cancellationToken);
        if (contact is null || await Places.RoomAsync(database, proposal.ClientId, channel, cancellationToken) is not { } room)
        {
            proposal.DueAt = await MonthReports.LostRoom.WaitAsync(database, proposal.Id, proposal, calendar, cancellationToken);
            return;
        }

        if (calendar.WorkingTimeFrom(moment.Now) is var at && at > moment.Now)
        {
            proposal.DueAt = at;
            return;
        }

        var (texts, contract) = (contact.Texts(), await ContractAsync(database, proposal, cancellationToken));
        outbox.Enqueue(
            Key(proposal),
            room,
            Reply.Of(
            [
                new Line(texts.ProposalTitle(assistant.Name, texts.Date(proposal.From, calendar.Clock.Today))),
                .. ContractWords.Changes(texts, contract, proposal).Select(change => new Line(change)),
                Buttons.Of(
                    new Button(texts.ProposalAgree, CommandLine.Write("client", "agree", (CommandLine.Proposal, proposal.Id.ToString("N"))), Weight.Primary),
                    new Button(texts.ProposalDecline, CommandLine.Write("client", "decline", (CommandLine.Proposal, proposal.Id.ToString("N"))))),
            ]).ForAll(),
            UsefulFor);
    }

    /// <summary>Tells whoever proposed it what the client said, now or when her working time begins.</summary>
    /// <inheritdoc cref="AskAsync"/>
    internal static async Task TellAsync(Database database, Outbox outbox, Proposal proposal, string? channel, PersonClock moment, CancellationToken cancellationToken)
    {
        proposal.DueAt = null;
        var assistant = (await database.FindAsync<Person>([proposal.ById], cancellationToken))!;
        if (await Places.DirectAsync(database, assistant.Id, channel, cancellationToken) is not { } place || proposal.AnsweredById is not { } answered)
        {
            return;
        }

        var calendar = await WorkCalendar.OfAsync(database, assistant, moment, cancellationToken);
        if (calendar.WorkingTimeFrom(moment.Now) is var at && at > moment.Now)
        {
            proposal.DueAt = at;
            return;
        }

        var (texts, contract) = (assistant.Texts(), await ContractAsync(database, proposal, cancellationToken));
        var client = (await database.FindAsync<Client>([proposal.ClientId], cancellationToken))!;
        var who = (await database.FindAsync<Person>([answered], cancellationToken))!;
        var changes = string.Join("; ", ContractWords.Changes(texts, contract, proposal));
        var said = proposal.State == ProposalState.Agreed
            ? texts.ProposalAgreedNews(who.Name, client.ShortName, texts.Date(proposal.From, calendar.Clock.Today), changes)
            : texts.ProposalDeclinedNews(who.Name, client.ShortName, changes);
        outbox.Enqueue($"proposal-answer/{proposal.Id:N}", place, Reply.Of(new Line(said)), UsefulFor);
    }

    private static Task<Contract> ContractAsync(Database database, Proposal proposal, CancellationToken cancellationToken) =>
        database.Set<Contract>().AsNoTracking().SingleAsync(contract => contract.ClientId == proposal.ClientId, cancellationToken);
}
