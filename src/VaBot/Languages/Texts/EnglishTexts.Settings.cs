using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase LanguageIsSet() => "I'll speak English with you from now on.";

    public override Phrase WhichLanguage() => Phrase.Of($"Which language? I speak English and Hungarian: {"/va language english":b}");

    public override Phrase ZoneIsSet(string zone, string clock) => Phrase.Of($"Your time zone is {zone:b} now. It is {clock} there.");

    public override Phrase WhichZone() => Phrase.Of($"Which time zone? Name a city or a zone, like {"/va timezone Vienna":b} or {"/va timezone Europe/Vienna":b}.");

    public override Phrase PackageUsed(string client, int used, int of) => used <= of
        ? Phrase.Of($"{client:b}: {Minutes(of - used):b} left of {Minutes(of)} this month; {Minutes(used)} used.")
        : Phrase.Of($"{client:b}: the {Minutes(of)} of this month are used up, {Minutes(used - of):b} over.");

    public override Phrase NoPackage(string client, int used) => Phrase.Of($"{client:b} has no package. {Minutes(used):b} logged this month.");
}
