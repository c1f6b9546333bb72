using VaBot.Features.Contracts;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Onboarding;

/// <summary><c>/va currency EUR</c>: the practice's home currency, which new clients begin with. No contract changes by it.</summary>
public sealed class SetCurrency : Command
{
    public override Intent Intent => Intent.PracticeCurrency;

    public override Role Allowed => Role.Assistant;

    public override PlaceKind Where => PlaceKind.Direct;

    public override async Task<Reply> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var currency = Currencies.Find(turn.Understanding.Rest ?? "") ?? throw new UserError(turn.Texts.WhichCurrency());
        var practice = (await turn.Database.FindAsync<Practice>([turn.PracticeId], cancellationToken))!;
        practice.Currency = currency;
        turn.Did(new Deed(Intent, currency));
        return Reply.Of(new Line(turn.Texts.CurrencyIs(currency)), Buttons.Of(turn.UndoButton));
    }
}
