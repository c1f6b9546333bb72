namespace VaBot.Messages;

/// <summary>Shortens text without leaving half of a character (an emoji is two): PostgreSQL refuses to keep one.</summary>
public static class Cut
{
    /// <param name="most">Of chars, as columns count them.</param>
    public static string To(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>The same, and an ellipsis shows that there was more.</summary>
    public static string WithDots(string text, int most) => text.Length <= most ? text : To(text, most - 1) + "…";
}
