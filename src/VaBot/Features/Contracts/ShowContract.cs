using Microsoft.EntityFrameworkCore;
using VaBot.Features.Clients;
using VaBot.Features.Tasks;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client contract</c>: what counts today, what will, what waits for the client's yes, and who agreed to what.</summary>
public sealed class ShowContract : Command
{
    private const int MostProposals = 8;

    public override Intent Intent => Intent.ContractShow;

    public override Role Allowed => Role.Assistant;

    public override bool IsConfidential => true;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", "contract", cancellationToken);
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        return new Reply(
        [
            new Line(turn.Texts.ContractTitle(client.ShortName), Tone.Title),
            FactsOf(turn, desk),
            .. Ahead(turn, desk),
            .. await ProposalsAsync(turn, desk, cancellationToken),
            new Line(turn.Texts.ContractHow(), Tone.Quiet),
            Buttons.Of(new Button(turn.Texts.ContractEdit, CommandLine.Write("client", "set", (CommandLine.Client, client.Id.ToString("N"))), OpensForm: true)),
        ]);
    }

    private static Facts FactsOf(Turn turn, ContractDesk desk)
    {
        var (texts, today) = (turn.Texts, turn.Clock.Today);
        var terms = desk.On(today);
        var rates = desk.Services.Select(service => (Service: service, Rate: desk.RateOn(service, today))).Where(one => one.Rate is not null)
            .Select(one => $"{one.Service ?? texts.OtherRate} {texts.Rate(one.Rate!.Hourly, Figures.Currency.Of(desk.Contract.Currency))}");
        return new Facts(
        [
            new Fact(texts.TermCurrency, texts.CurrencySince(desk.Contract.Currency, texts.FullDate(desk.Contract.StartsOn))),
            new Fact(texts.TermRates, string.Join(", ", rates.DefaultIfEmpty(texts.TermNone))),
            .. Enum.GetValues<TermKind>().Where(kind => kind != TermKind.Warning || terms.WarnsClient).Select(kind => new Fact(ContractWords.Name(texts, kind), ContractWords.Value(texts, desk.Contract, terms, kind))),
        ]);
    }

    private static IEnumerable<Line> Ahead(Turn turn, ContractDesk desk)
    {
        var (texts, today) = (turn.Texts, turn.Clock.Today);
        var was = desk.On(today);
        foreach (var terms in desk.Later(today))
        {
            if (string.Join("; ", ContractWords.Changes(texts, desk.Contract, was, terms, [])) is { Length: > 0 } changes)
            {
                yield return new Line(texts.ContractFrom(texts.Date(terms.From, today), changes));
            }

            was = terms;
        }

        foreach (var rate in desk.LaterRates(today))
        {
            var change = new ProposedRate(rate.Service, desk.RateOn(rate.Service, rate.From.PlusDays(-1))?.Hourly, rate.Hourly);
            yield return new Line(texts.ContractFrom(texts.Date(rate.From, today), string.Join("; ", ContractWords.Changes(texts, desk.Contract, was, was, [change]))));
        }
    }

    private static async Task<IReadOnlyList<Line>> ProposalsAsync(Turn turn, ContractDesk desk, CancellationToken cancellationToken)
    {
        var (texts, today, id) = (turn.Texts, turn.Clock.Today, desk.Client.Id);
        var proposals = await turn.Database.Set<Proposal>().AsNoTracking().Where(proposal => proposal.ClientId == id && proposal.State != ProposalState.Replaced)
            .OrderByDescending(proposal => proposal.At).Take(MostProposals).ToListAsync(cancellationToken);
        var names = await Moments.NamesAsync(turn, proposals.SelectMany(proposal => new[] { proposal.ById, proposal.AnsweredById ?? proposal.ById }), cancellationToken);
        return
        [
            .. proposals.Select(proposal =>
            {
                var changes = string.Join("; ", ContractWords.Changes(texts, desk.Contract, proposal));
                var (from, on) = (texts.Date(proposal.From, today), Moments.Of(turn, proposal.AnsweredAt ?? proposal.At));
                return new Line(proposal.State switch
                {
                    ProposalState.Open => texts.ContractWaits(from, changes, on),
                    ProposalState.Agreed => texts.ContractAgreed(names[proposal.AnsweredById!.Value], on, from, changes),
                    ProposalState.Declined => texts.ContractDeclined(names[proposal.AnsweredById!.Value], on, changes),
                    _ => texts.ContractUnasked(names[proposal.ById], on, from, changes),
                });
            }),
        ];
    }
}
