using VaBot.Messages;

namespace VaBot.Turns;

/// <summary>A question is answered with a few buttons, not with a catalogue.</summary>
public static class Choices
{
    public const int Most = 5;

    /// <summary>Slack cuts a button's text at 75 characters.</summary>
    private const int LongestLabel = 75;

    public static string Label(string text) => Cut.WithDots(text, LongestLabel);
}
