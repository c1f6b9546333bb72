using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class HungarianTexts
{
    public override Phrase LanguageIsSet() => "Mostantól magyarul beszélek veled.";

    public override Phrase WhichLanguage() => Phrase.Of($"Melyik nyelven? Magyarul és angolul tudok: {"/va nyelv magyar":b}");

    public override Phrase ZoneIsSet(string zone, string clock) => Phrase.Of($"Az időzónád mostantól {zone:b}. Ott most {clock} van.");

    public override Phrase WhichZone() => Phrase.Of($"Melyik időzóna? Írj egy várost vagy egy zónát, például {"/va időzóna Bécs":b} vagy {"/va időzóna Europe/Vienna":b}.");

    public override Phrase PackageUsed(string client, int used, int of) => used <= of
        ? Phrase.Of($"{client:b}: ebben a hónapban még {Minutes(of - used):b} van a keretből ({Minutes(of)}), {Minutes(used)} elfogyott.")
        : Phrase.Of($"{client:b}: a havi keret ({Minutes(of)}) elfogyott, {Minutes(used - of):b} van felette.");

    public override Phrase NoPackage(string client, int used) => Phrase.Of($"{client:b}: nincs kerete. Ebben a hónapban {Minutes(used):b} van rögzítve.");
}
