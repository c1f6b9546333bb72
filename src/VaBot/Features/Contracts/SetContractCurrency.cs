using VaBot.Features.Clients;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Contracts;

/// <summary><c>/client currency EUR</c>: only while nothing has been logged; amounts of two currencies are never added up.</summary>
public sealed class SetContractCurrency : Command
{
    public override Intent Intent => Intent.ContractCurrency;

    public override Role Allowed => Role.Assistant;

    public override bool IsConfidential => true;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var client = await TargetClient.OneAsync(turn, "client", turn.Line.Text, cancellationToken);
        var currency = Currencies.Find(turn.Understanding.Rest ?? "") ?? throw new UserError(turn.Texts.WhichCurrency());
        var desk = await ContractDesk.OpenAsync(turn, client, cancellationToken);
        if (currency != desk.Contract.Currency && !desk.IsNew)
        {
            throw new UserError(turn.Texts.CurrencyStays(client.ShortName, desk.Contract.Currency));
        }

        desk.Contract.Currency = currency;
        turn.Did(new Deed(Intent, client.ShortName, client.Id));
        return Reply.Of(new Line(turn.Texts.ContractCurrencyIs(client.ShortName, currency)), Buttons.Of(turn.UndoButton));
    }
}
