using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va formal</c>: how the bot addresses a person, in languages that know the difference.</summary>
public sealed class SetAddress : OwnSetting
{
    public override Intent Intent => Intent.SettingsAddress;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        me.IsFormal = turn.Understanding.Choice is { } choice ? choice == "formal" : throw new UserError(turn.Texts.WhichAddress());
        return Task.FromResult(me.Texts().AddressIs(me.IsFormal));
    }
}
