using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase RoomIsClosed(string client) => Phrase.Of($"Már nem tudok írni ide: {client:b}, ezért egy üzenet nem ment ki. Hívj meg oda újra, vagy írd be egy másik szobában: {$"/client összeköt {client}":b}");

    public override Phrase MayNotHaveArrived(string to, string words) => Phrase.Of($"Nem biztos, hogy ez az üzenet megérkezett ide: {to:b}. Így kezdődött: „{words}” Küldéskor nem kaptam választ, kétszer pedig magamtól semmit sem küldök. Kérlek, nézd meg ott.");

    public override Phrase PersonIsClosed(string name) => Phrase.Of($"Már nem tudok írni neki: {name:b}, ezért egy üzenet nem ment ki. Szólj neki te, vagy kérd meg, hogy írjon nekem újra.");

    public override Phrase WaitsForRoom(string client, string what) => Phrase.Of($"Már nincs beszélgetésem ezzel az ügyféllel: {client:b}, ezért ez vár: {what:b}. Írd be egy olyan szobában, amit olvasnak: {$"/client összeköt {client}":b}. Akkor kimegy.");

    public override Phrase WaitsForSomebody(string client, string what) => Phrase.Of($"Már nincs itt senki, akit megkérdezhetnék: {client:b}, ezért ez vár: {what:b}. Írd be az ügyfél szobájában: {"/client meghív @név":b}. Akkor kimegy.");

    public override string WaitingReport(string month) => $"a kimutatás ({month})";

    public override string WaitingPlan(int week) => $"a {week}. heti terv";

    public override string WaitingProposal => "a szerződés módosítása";
}
