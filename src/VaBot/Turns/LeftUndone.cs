using VaBot.Messages;

namespace VaBot.Turns;

/// <summary>A message does one thing. What else it asked for is named in the answer, each with a button that does it.</summary>
internal static class LeftUndone
{
    /// <summary>Longer ones are shown without a button, whose command they might not fit.</summary>
    private const int LongestCommand = 500;

    public static Reply Shown(Turn turn, Reply reply)
    {
        if (reply.Parts.Count == 0)
        {
            return reply;
        }

        foreach (var wish in turn.Understanding.Left)
        {
            reply = reply.And(new Line(turn.Texts.LeftUndone(wish.Text), Tone.Problem));
            if (wish.Command.Length <= LongestCommand)
            {
                reply = reply.And(Buttons.Of(new Button(Choices.Label(wish.Text), wish.Command)));
            }
        }

        return reply;
    }
}
