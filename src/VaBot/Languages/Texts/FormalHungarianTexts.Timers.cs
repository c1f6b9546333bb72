using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class FormalHungarianTexts
{
    public override string TimerShow => "Mutassa az időmérőt";

    public override string SaveAnyway => "Igen, mentse";

    public override Phrase TimerSavedBefore(string? subject, int minutes) => subject is null
        ? Phrase.Of($"A másik időmérőjét leállítottam, {Minutes(minutes):b} mentve.")
        : base.TimerSavedBefore(subject, minutes);

    public override Phrase TimerTooShortBefore(string? subject) => subject is null
        ? "A másik időmérőjét leállítottam. Egy percig sem futott, nem volt mit menteni."
        : base.TimerTooShortBefore(subject);

    public override Phrase TimerTooLong(string? subject, int minutes) => subject is null
        ? Phrase.Of($"A másik időmérője {Minutes(minutes):b} óta fut. Mennyi volt ebből munka?")
        : base.TimerTooLong(subject, minutes);

    public override Phrase NoTimer() => Phrase.Of($"Nem fut időmérő. Így indíthat egyet: {"/timer start hírlevél":b}.");

    public override Phrase TimerElsewhere(bool paused) => paused
        ? Phrase.Of($"Van egy szünetelő időmérője, de nem ehhez a beszélgetéshez. Kérdezzen közvetlenül: {"/timer status":b}")
        : Phrase.Of($"Fut egy időmérője, de nem ehhez a beszélgetéshez. Kérdezzen közvetlenül: {"/timer status":b}");

    public override Phrase TimerStillRunning(string subject, string client, string since) =>
        Phrase.Of($"Vége a munkaidejének, de az időmérő {since} óta fut: {Booked(subject, client)}. Dolgozik még rajta?");
}
