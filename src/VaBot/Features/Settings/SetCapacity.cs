using VaBot.Languages;
using VaBot.Messages;
using VaBot.People;
using VaBot.Turns;

namespace VaBot.Features.Settings;

/// <summary><c>/va capacity 25h</c>: how much she can work in a week, for all clients together.</summary>
public sealed class SetCapacity : OwnSetting
{
    private const int MostMinutes = 7 * 24 * 60;

    public override Intent Intent => Intent.SettingsCapacity;

    public override Role Allowed => Role.Staff;

    protected override Task<Phrase> ChangeAsync(Turn turn, Person me, CancellationToken cancellationToken)
    {
        var minutes = turn.Understanding.Minutes is { } said and >= 1 and <= MostMinutes ? said : throw new UserError(turn.Texts.WhichCapacity());
        me.CapacityMinutes = minutes;
        return Task.FromResult(turn.Texts.CapacityIs(minutes));
    }
}
