using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words behind <c>/va</c> and <c>/plan</c> that mean nothing elsewhere.</summary>
internal static class EnglishSettings
{
    public static void Fill(LexiconBuilder words) =>
        words.Value(Cue.WeekdayShort, "wed", 3).Value(Cue.WeekdayShort, "sat", 6).Value(Cue.WeekdayShort, "sun", 7)
            .Verb("va", Intent.SettingsShow, "settings, my settings, show settings, preferences, profile")
            .Verb("va", Intent.SettingsHours, "hours, working hours, work hours, my hours")
            .Verb("va", Intent.SettingsCapacity, "capacity, weekly capacity, weekly hours")
            .Verb("va", Intent.SettingsPlanning, "planning, weekly planning, planning time, planning day, plan time, plan day")
            .Verb("va", Intent.SettingsAway, "away, off, days off, day off, out of office, ooo, vacation, time off, leave, on leave, on holiday, on vacation")
            .Verb("va", Intent.SettingsBack, "back, not away, i'm back, not off")
            .Verb("va", Intent.SettingsHolidays, "holidays none, no holidays, holidays off", choice: "none")
            .Verb("va", Intent.SettingsHolidays, "holidays, public holidays, bank holidays, holiday calendar")
            .Verb("va", Intent.SettingsAddress, "formal, address formal, formal address", choice: "formal")
            .Verb("va", Intent.SettingsAddress, "informal, address informal, informal address", choice: "informal")
            .Verb("va", Intent.SettingsAddress, "address, form of address")
            .Verb("va", Intent.SettingsNotices, "notices daily, notices digest, notices once a day, daily notices, digest", choice: "daily")
            .Verb("va", Intent.SettingsNotices, "notices now, notices at once, notices on, notices soon, unmute", choice: "soon")
            .Verb("va", Intent.SettingsNotices, "notices off, notices mute, notices never, mute, no notices", choice: "off")
            .Verb("va", Intent.SettingsNotices, "notices, notifications")
            .Verb("plan", Intent.PlanSend, "send, send to, ask")
            .Verb("plan", Intent.PlanAgree, "agree", alone: true)
            .Verb("plan", Intent.PlanSkip, "skip, no plan")
            .Verb("plan", Intent.PlanSnooze, "later, snooze, later today, not now", choice: "today")
            .Verb("plan", Intent.PlanSnooze, "tomorrow, later tomorrow, snooze tomorrow", choice: "tomorrow")
            .Verb("plan", Intent.PlanNote, "note, say")
            .Verb("plan", Intent.PlanMinutes, "minutes, time, length", needsListed: true);
}
