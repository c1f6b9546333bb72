using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override Phrase PlanPrompt(int week, string days, int clients, int planned, int? capacity) => capacity is not { } most
        ? base.PlanPrompt(week, days, clients, planned, capacity)
        : planned <= most
            ? Phrase.Of($"{week}. hét ({days}): tervezet {clients} ügyfélnek, {Minutes(planned)} a heti kapacitásából ({Minutes(most)}).")
            : Phrase.Of($"{week}. hét ({days}): tervezet {clients} ügyfélnek, {Minutes(planned)}. Ez {Minutes(planned - most)} túllépés a heti kapacitásához képest ({Minutes(most)}).");

    public override Phrase PlanMoreClients(int count) => Phrase.Of($"… és még {count} ügyfél. Egyet így nyithat meg: {"/plan":b} és a neve.");

    public override Phrase ImpossibleWeek(string typed) => Phrase.Of($"Nincs ilyen hét: {typed:b}. Írja így: {"48. hét":b} vagy {"2026-W48":b}.");

    public override Phrase PlanShownAt(string contact, string theirs, string? hers, bool isAway)
    {
        var who = isAway ? $"{contact} most szabadságon van, ekkor kapja meg: {theirs}" : $"{contact} most nem dolgozik, ekkor kapja meg: {theirs}";
        return hers is null ? $"{who} (Önnél is ennyi az óra)." : $"{who} (Önnél: {hers}).";
    }

    public override Phrase PlanNothingToSend(string client) => Phrase.Of($"Még üres a terv ({client:b}). Így vehet fel bele: {"/plan be hírlevél":b}, vagy hagyja ki a hetet.");

    public override Phrase PlanNoRoom(string client) => Phrase.Of($"Nem ismerek olyan beszélgetést, ahová küldhetném ({client:b}). A sajátjukban írja be: {$"/client link {client}":b}.");

    public override Phrase PlanInTheirRoom(string clients) => Phrase.Of($"Kérdezze az ügyfél saját beszélgetésében: {clients:b}.");

    public override Phrase PlanIsBeingChanged(int week) => $"A {week}. heti terv éppen változik. Az újat is megkapja.";

    public override Phrase PlanClientReminder(string contact, int week, int minutes) => Phrase.Of($"{contact}, a {week}. heti terv ({Minutes(minutes)}) még a jóváhagyására vár.");

    public override Phrase WishWithoutEstimate(int free) => $"Erre a hétre még {Minutes(free)} szabad. Írja meg, mennyi ideig tarthat, és megmondom, belefér-e.";
}
