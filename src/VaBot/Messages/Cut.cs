namespace VaBot.Messages;

/// <summary>Text that must not be longer: its beginning, up to a whole character. Half of a surrogate pair is no text, and databases and platforms refuse it.</summary>
public static class Cut
{
    /// <param name="most">UTF-16 code units, as columns and platforms count them; at least 1.</param>
    public static string At(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>The same for a reader: with <c>…</c>, which counts too, where something is missing.</summary>
    /// <param name="most">As above; at least 2.</param>
    public static string WithDots(string text, int most) => text.Length <= most ? text : At(text, most - 1) + "…";
}
