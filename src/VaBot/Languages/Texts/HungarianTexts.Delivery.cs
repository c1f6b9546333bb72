using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override Phrase RoomIsClosed(string client) => Phrase.Of($"Már nem tudok írni ide: {client:b}, ezért egy üzenet nem ment ki. Hívj meg oda újra, vagy írd be egy másik szobában: {$"/client összeköt {client}":b}");

    public override Phrase PersonIsClosed(string name) => Phrase.Of($"Már nem tudok írni neki: {name:b}, ezért egy üzenet nem ment ki. Szólj neki te, vagy kérd meg, hogy írjon nekem újra.");
}
