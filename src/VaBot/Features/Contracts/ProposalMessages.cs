using Microsoft.EntityFrameworkCore;
using VaBot.Data;
using VaBot.Features.Clients;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary>What was put to the client says what became of it; a wish for hours says who granted it.</summary>
public sealed class ProposalMessages : StandingMessages
{
    public override async Task KeepUpAsync(Standing standing, CancellationToken cancellationToken)
    {
        var database = standing.Turn.Database;
        foreach (var proposal in database.Changed<Proposal>().Where(row => row.State == EntityState.Modified && row.Property(p => p.State).IsModified).Select(row => row.Entity))
        {
            if (await Spokesperson.OfAsync(database, proposal.ClientId, cancellationToken) is { } reader)
            {
                var who = proposal.AnsweredById is { } id ? (await database.FindAsync<Person>([id], cancellationToken))!.Name : "";
                await standing.CloseAsync(Agreements.Key(proposal), LineOf(proposal.State, reader.Texts(), who), cancellationToken);
            }
        }

        foreach (var extra in database.Changed<ExtraHours>().Where(row => row.State == EntityState.Modified && row.Property(e => e.ConfirmedById).IsModified).Select(row => row.Entity))
        {
            var who = extra.ConfirmedById is { } id ? (await database.FindAsync<Person>([id], cancellationToken))!.Name : null;
            await standing.CloseForAssistantsAsync(extra.PracticeId, assistant => MonthReports.HoursNews.Key(extra, assistant), texts => who is null ? null : texts.HoursGivenBy(who), cancellationToken);
            await MonthReports.HoursNews.NoteAsync(standing.Turn, extra, cancellationToken);
        }
    }

    /// <returns>Null while it waits for an answer.</returns>
    private static Line? LineOf(ProposalState state, Languages.Texts texts, string who) => state switch
    {
        ProposalState.Agreed => new Line(texts.ProposalAgreedBy(who)),
        ProposalState.Declined => new Line(texts.ProposalDeclinedBy(who)),
        ProposalState.Replaced => new Line(texts.ProposalHasNewer(), Tone.Quiet),
        _ => null,
    };
}
