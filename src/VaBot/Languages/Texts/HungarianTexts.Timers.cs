using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string TimerShow => "Mutasd az időmérőt";

    public override Phrase TimerIsAnother() => "Ez egy korábbi időmérőről szólt; most egy másik fut, ahhoz nem nyúltam.";

    public override string TimerStop => "Állj";

    public override string TimerPause => "Szünet";

    public override string TimerResume => "Folytatás";

    public override string TimerKeepRunning => "Fusson tovább";

    public override string SaveAnyway => "Igen, mentsd";

    public override Phrase TimerStarted(string subject, string client, string at) => Phrase.Of($"Az időmérő {at} óta fut: {Booked(subject, client)}.");

    public override Phrase TimerSavedBefore(string? subject, int minutes) => subject is null
        ? Phrase.Of($"A másik időmérődet leállítottam, {Minutes(minutes):b} mentve.")
        : Phrase.Of($"A korábbi időmérőt leállítottam ({subject:b}), {Minutes(minutes):b} mentve.");

    public override Phrase TimerTooShortBefore(string? subject) => subject is null
        ? "A másik időmérődet leállítottam. Egy percig sem futott, nem volt mit menteni."
        : Phrase.Of($"A korábbi időmérőt leállítottam ({subject:b}). Egy percig sem futott, nem volt mit menteni.");

    public override Phrase TimerStopped(string subject, int minutes, string client, string range) =>
        Phrase.Of($"Megállt. Rögzítve: {Minutes(minutes):b}, {subject:b} ({client}, {range}).");

    public override Phrase TimerTooShort(string subject) => Phrase.Of($"Megállt ({subject:b}). Egy percig sem futott, nem rögzítettem semmit.");

    public override Phrase TimerPaused(string subject, int minutes) => Phrase.Of($"Szünetel: {subject:b}. Az eddigi {Minutes(minutes):b} rögzítve.");

    public override Phrase TimerPausedTooShort(string subject) => Phrase.Of($"Szünetel: {subject:b}. Egy perc sem telt el, így még nem rögzítettem semmit.");

    public override Phrase TimerResumed(string subject, string client) => Phrase.Of($"Az időmérő újra fut: {Booked(subject, client)}.");

    public override Phrase TimerStatusRunning(string subject, string client, string since, int minutes) =>
        Phrase.Of($"Az időmérő {since} óta fut: {Booked(subject, client)}, {Minutes(minutes):b}.");

    public override Phrase TimerStatusPaused(string subject, string client) => Phrase.Of($"Az időmérő szünetel: {Booked(subject, client)}. Ami eddig futott, rögzítve van.");

    public override Phrase TimerEndedPaused(string subject) => Phrase.Of($"A szünetelő időmérő véget ért: {subject:b}. Minden ideje rögzítve volt már.");

    public override Phrase NoTimer() => Phrase.Of($"Nem fut időmérő. Így indíthatsz egyet: {"/timer start hírlevél":b}.");

    public override Phrase TimerAlreadyPaused(string subject) => Phrase.Of($"Ez az időmérő már szünetel: {subject:b}.");

    public override Phrase TimerAlreadyRunning(string subject, string since) => Phrase.Of($"Az időmérő {since} óta fut: {subject:b}.");

    public override Phrase TimerElsewhere(bool paused) => paused
        ? Phrase.Of($"Van egy szünetelő időmérőd, de nem ehhez a beszélgetéshez. Kérdezz közvetlenül: {"/timer status":b}")
        : Phrase.Of($"Fut egy időmérőd, de nem ehhez a beszélgetéshez. Kérdezz közvetlenül: {"/timer status":b}");

    public override Phrase TimerStartWhat() => Phrase.Of($"Mire indítsam? Például {"/timer start hírlevél":b}.");

    public override Phrase TimerTooLong(string? subject, int minutes) => subject is null
        ? Phrase.Of($"A másik időmérőd {Minutes(minutes):b} óta fut. Mennyi volt ebből munka?")
        : Phrase.Of($"Az időmérő {Minutes(minutes):b} óta fut: {subject:b}. Mennyi volt ebből munka?");

    public override Phrase TimerStopWhen(string since) =>
        Phrase.Of($"Az időmérő {since} óta fut, és mai időpontra csak a kezdete és a mostani perc között állíthatom le. Most így áll meg: {"/timer stop":b}, utána pedig így javítható: {"/log edit 9:00-17:00":b}.");

    public override Phrase TimerStillRunning(string subject, string client, string since) =>
        Phrase.Of($"Vége a munkaidődnek, de az időmérő {since} óta fut: {Booked(subject, client)}. Dolgozol még rajta?");

    public override string TimerStopAt(string time) => $"Csak {time}-ig";

    public override string SaveMinutes(int minutes) => $"A teljes {Minutes(minutes)}";
}
