using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase RoomIsClosed(string client) => Phrase.Of($"Már nem tudok írni ide: {client:b}, ezért egy üzenet nem ment ki. Hívj meg oda újra, vagy írd be egy másik szobában: {$"/client összeköt {client}":b}");

    public override Phrase MayNotHaveArrived(string to, string words) => Phrase.Of($"Nem biztos, hogy ez az üzenet megérkezett ide: {to:b}. Így kezdődött: „{words}” Küldéskor nem kaptam választ, kétszer pedig magamtól semmit sem küldök. Kérlek, nézd meg ott.");

    public override Phrase PersonIsClosed(string name) => Phrase.Of($"Már nem tudok írni neki: {name:b}, ezért egy üzenet nem ment ki. Szólj neki te, vagy kérd meg, hogy írjon nekem újra.");
}
