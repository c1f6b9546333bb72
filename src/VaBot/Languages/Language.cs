namespace VaBot.Languages;

/// <summary>A language the bot speaks and reads. A person has exactly one; what they type may be in any of them, or mixed.</summary>
public enum Language
{
    English,
    Hungarian,
}
