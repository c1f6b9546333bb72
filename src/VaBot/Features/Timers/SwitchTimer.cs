using VaBot.Languages;

namespace VaBot.Features.Timers;

/// <summary><c>/timer switch blog</c>: the same as starting, since starting already stops and saves what ran.</summary>
public sealed class SwitchTimer : StartTimer
{
    public override Intent Intent => Intent.TimeSwitch;
}
