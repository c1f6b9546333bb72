using VaBot.Messages;

namespace VaBot.Languages;

// Settings of a person.
public abstract partial class Texts
{
    /// <summary>Said in the new language.</summary>
    public abstract Phrase LanguageIsSet();

    public abstract Phrase WhichLanguage();

    /// <param name="clock">The local time there, as proof.</param>
    public abstract Phrase ZoneIsSet(string zone, string clock);

    public abstract Phrase WhichZone();

    /// <param name="used">Minutes logged this month.</param>
    public abstract Phrase PackageUsed(string client, int used, int of);

    public abstract Phrase NoPackage(string client, int used);
}
