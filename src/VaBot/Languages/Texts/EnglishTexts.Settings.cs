using NodaTime;
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

    public override Phrase WhichHours() => Phrase.Of($"When do you work? For example {"/va hours mon-fri 9:00-17:00":b}.");

    public override Phrase HoursMustEndLater(string range) => Phrase.Of($"{range:b} ends before it begins. For example {"/va hours 9:00-17:00":b}.");

    public override Phrase HoursAre(IReadOnlyList<IsoDayOfWeek> days, string range) => Phrase.Of($"You work {WeekdayNames(days):b}, {range:b}. Outside of that I won't write first.");

    public override string WeekdayNames(IReadOnlyList<IsoDayOfWeek> days) => Runs(days, Weekdays);

    public override Phrase WhichCapacity() => Phrase.Of($"How much can you work in a week, all clients together? For example {"/va capacity 25h":b}.");

    public override Phrase CapacityIs(int minutes) => Phrase.Of($"You can work {Minutes(minutes):b} a week. I'll plan with that.");

    public override Phrase WhichPlanning() => Phrase.Of($"When shall I ask you about the next week? Name a day and a time, like {"/va planning thursday 14:00":b}.");

    public override Phrase PlanningIs(IsoDayOfWeek day, string clock) => Phrase.Of($"I'll ask you about the next week on {$"{day}":b} at {clock:b}.");

    public override Phrase PlanningNeedsWorkday(IsoDayOfWeek day, IReadOnlyList<IsoDayOfWeek> workdays) =>
        Phrase.Of($"You don't work on {$"{day}":b}. Choose one of your working days ({WeekdayNames(workdays)}), like {"/va planning thursday 14:00":b}.");

    public override Phrase PlanningNeedsHours(string clock, string first, string last) =>
        Phrase.Of($"{clock:b} is outside your working hours, or leaves you less than an hour of them. Choose a time from {first} to {last}, like {"/va planning thursday 14:00":b}.");

    public override string SettingPlanning => "Weekly planning";

    public override Phrase WhichDaysOff() => Phrase.Of($"Which days are you away? For example {"/va away friday":b} or {"/va away 12-20..12-31":b}.");

    public override Phrase DaysOffMakeNoSense(string days) => Phrase.Of($"I can't make days off of {days:b}: the last day must not be before the first, nor over already, and a year is the most. For example {"/va away 12-20..12-31":b}.");

    public override Phrase AwayIs(string days) => Phrase.Of($"You are away: {days:b}. I won't ask you anything then, and I'll plan without those days.");

    public override Phrase NoDaysOff() => Phrase.Of($"No days off ahead. Add some like this: {"/va away 12-20..12-31":b}.");

    public override Phrase DaysOffAre(string days) => Phrase.Of($"Days off ahead: {days:b}.");

    public override string CancelDaysOff(string days) => $"Cancel {days}";

    public override Phrase NotAwayThen(string day) => Phrase.Of($"You are not away then: {day:b}. {"/va away":b} shows your days off.");

    public override Phrase AwayIsOver(string days) => Phrase.Of($"Welcome back. No longer away: {days:b}.");

    public override Phrase WhichHolidays() => Phrase.Of($"Whose public holidays do you keep? Give a country, like {"/va holidays AT":b}, or a region, like {"/va holidays DE-BY":b}; {"/va holidays none":b} for no holidays.");

    public override Phrase HolidaysAre(string country, string? next) => next is null
        ? Phrase.Of($"You keep the public holidays of {country:b}.")
        : Phrase.Of($"You keep the public holidays of {country:b}. The next one is {next:b}.");

    public override string HolidayName(string english, string hungarian) => english;

    public override Phrase HolidaysAreNone() => "You keep no public holidays.";

    public override Phrase WhichAddress() => Phrase.Of($"Formal or informal? {"/va formal":b} or {"/va informal":b}. It makes a difference in Hungarian.");

    public override Phrase AddressIs(bool isFormal) => isFormal ? "Noted: formal, in languages that know the difference. English doesn't." : "Noted: informal.";

    public override Phrase WhichNotices() => "How would you like to hear of what the other side changes?";

    public override string NoticeName(NoticeHabit habit) => habit switch
    {
        NoticeHabit.Soon => "Within minutes",
        NoticeHabit.Daily => "Once a day",
        _ => "Not at all",
    };

    public override Phrase NoticesAre(NoticeHabit habit) => habit switch
    {
        NoticeHabit.Soon => "I'll tell you within a few minutes, several changes in one message, and only while you work.",
        NoticeHabit.Daily => "I'll tell you once a day, an hour before you finish.",
        _ => Phrase.Of($"I won't tell you of changes any more. {"/board":b} always shows how things are."),
    };

    public override Phrase SettingsTitle() => "Your settings";

    public override string SettingLanguage => "Language";

    public override string LanguageName => "English";

    public override string SettingZone => "Time zone";

    public override string SettingHours => "Working hours";

    public override string SettingCapacity => "Capacity a week";

    public override string SettingDaysOff => "Days off";

    public override string SettingHolidays => "Public holidays";

    public override string SettingNotices => "Changes by others";

    public override string SettingAddress => "Form of address";

    public override string AddressName(bool isFormal) => isFormal ? "formal" : "informal";

    public override string NoneYet => "none";

    public override Phrase SettingsHow(bool isStaff, bool isAsked)
    {
        string?[] lines = ["/va hours mon-fri 9-17", "/va away friday", isStaff ? "/va capacity 25h" : null, isAsked ? "/va planning thursday 14:00" : null, "/va notices daily", "/va timezone Vienna", "/va language hungarian"];
        return Phrase.Of($"Change them like this: {Phrase.Join(", ", lines.OfType<string>().Select(line => Phrase.Of($"{line:b}")))}.");
    }
}
