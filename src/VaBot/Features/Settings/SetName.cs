using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va name Anna Kiss</c>: what one is called, whatever the platforms say.</summary>
public sealed class SetName : OwnSetting
{
    public override Intent Intent => Intent.SettingsName;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        me.Name = turn.Understanding.Rest is { Length: <= 200 } said ? said.ReplaceLineEndings(" ") : throw new UserError(turn.Texts.WhichName());
        me.NameIsAssumed = false;
        return Task.FromResult(turn.Texts.NameIs(me.Name));
    }
}
