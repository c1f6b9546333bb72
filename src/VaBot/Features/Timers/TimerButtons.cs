using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.Timers;

/// <summary>What can be done with a timer that is on show.</summary>
public static class TimerButtons
{
    public static Button Stop(Turn turn) => new(turn.Texts.TimerStop, "/timer stop", Weight.Primary);

    public static Button Pause(Turn turn) => new(turn.Texts.TimerPause, "/timer pause");

    public static Button Resume(Turn turn) => new(turn.Texts.TimerResume, "/timer resume", Weight.Primary);

    public static Button Status(Turn turn) => new(turn.Texts.TimerShow, "/timer status");

    public static Buttons WhileRunning(Turn turn, bool mayUndo) =>
        mayUndo ? Buttons.Of(Stop(turn), Pause(turn), turn.UndoButton) : Buttons.Of(Stop(turn), Pause(turn));
}
