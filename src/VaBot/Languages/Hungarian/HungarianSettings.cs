using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words behind <c>/va</c> and <c>/plan</c> that mean nothing elsewhere.</summary>
internal static class HungarianSettings
{
    public static void Fill(LexiconBuilder words) =>
        words.Value(Cue.WeekdayShort, "ke", 2).Value(Cue.WeekdayShort, "sze", 3).Value(Cue.WeekdayShort, "csüt", 4).Value(Cue.WeekdayShort, "szo", 6).Value(Cue.WeekdayShort, "vas", 7)
            .Verb("va", Intent.SettingsShow, "beállítások, beállításaim, beállítás, adataim")
            .Verb("va", Intent.SettingsHours, "munkaidő, munkaidőm, munkanap, munkanapok")
            .Verb("va", Intent.SettingsCapacity, "kapacitás, heti kapacitás, heti keret, heti óraszám")
            .Verb("va", Intent.SettingsPlanning, "tervezés, heti tervezés, tervezés ideje, tervezés napja")
            .Verb("va", Intent.SettingsAway, "szabadság, szabi, szabadságon, szabadnap, távol, távollét, nem dolgozom, házon kívül")
            .Verb("va", Intent.SettingsBack, "visszajöttem, mégsem szabadság, mégis dolgozom, itt vagyok, visszatértem")
            .Verb("va", Intent.SettingsHolidays, "ünnepek nincs, ünnepnapok nincs, nincs ünnep, ünnepek ki", choice: "none")
            .Verb("va", Intent.SettingsHolidays, "ünnepek, ünnepnapok, munkaszüneti napok")
            .Verb("va", Intent.SettingsAddress, "magázás, magázó, magázz, megszólítás magázó, megszólítás magázás", choice: "formal")
            .Verb("va", Intent.SettingsAddress, "tegezés, tegező, tegezz, megszólítás tegező, megszólítás tegezés", choice: "informal")
            .Verb("va", Intent.SettingsAddress, "megszólítás")
            .Verb("va", Intent.SettingsNotices, "értesítés naponta, értesítések naponta, napi összefoglaló, napi értesítés", choice: "daily")
            .Verb("va", Intent.SettingsNotices, "értesítés azonnal, értesítések azonnal, értesítés be, értesítések be", choice: "soon")
            .Verb("va", Intent.SettingsNotices, "értesítés ki, értesítések ki, némítás, ne értesíts", choice: "off")
            .Verb("va", Intent.SettingsNotices, "értesítés, értesítések")
            .Verb("plan", Intent.PlanSend, "küldd, küldés, küldd el, elküldöm, mehet ki")
            .Verb("plan", Intent.PlanAgree, "beleegyezem", alone: true)
            .Verb("plan", Intent.PlanSkip, "kihagyom, kihagyás, hagyd ki, nincs terv")
            .Verb("plan", Intent.PlanSnooze, "később, ma később, most nem", choice: "today")
            .Verb("plan", Intent.PlanSnooze, "holnap, majd holnap", choice: "tomorrow")
            .Verb("plan", Intent.PlanNote, "megjegyzés, üzenet")
            .Verb("plan", Intent.PlanMinutes, "idő, perc, hossz", needsListed: true);
}
