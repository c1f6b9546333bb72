using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English numbers, units, days and months.</summary>
internal static class EnglishTime
{
    public static void Fill(LexiconBuilder words)
    {
        Numbers(words);
        Units(words);
        Days(words);
        words
            .Count(Cue.Month, "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec")
            .Count(Cue.Weekday, "monday|mondays tuesday|tuesdays|tues wednesday|wednesdays thursday|thursdays|thurs|thur friday|fridays saturday|saturdays sunday|sundays")
            .Value(Cue.Weekday, "mon, on mon, last mon, by mon, next mon", 1).Value(Cue.Weekday, "tue", 2).Value(Cue.Weekday, "on wed, by wed, last wed, next wed", 3)
            .Value(Cue.Weekday, "thu", 4).Value(Cue.Weekday, "fri", 5)
            .Value(Cue.Weekday, "on sat, last sat, by sat", 6).Value(Cue.Weekday, "on sun, last sun, by sun", 7)
            .Add(Cue.Hypothetical, "may");
    }

    private static void Numbers(LexiconBuilder words)
    {
        const string small = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
        words.Count(Cue.Number, small, 100, 100)
            .Count(Cue.Number, "ten twenty thirty forty|fourty fifty sixty seventy eighty ninety hundred", 1000, 1000)
            .Value(Cue.Number, "zero", 0).Value(Cue.Number, "half", 50).Value(Cue.Number, "quarter", 25).Value(Cue.Number, "quarters", 25)
            .Value(Cue.Number, "a couple of, a couple, couple of", 200)
            .Count(Cue.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth")
            .Count(Cue.Ordinal, "1st 2nd 3rd 4th 5th")
            .Add(Cue.OrdinalEnding, "st nd rd th");
    }

    private static void Units(LexiconBuilder words)
    {
        words.Add(Cue.Hour, "h hr hrs hour hours hour's hours' hs")
            .Add(Cue.Minute, "m min mins minute minutes minute's minutes' mns")
            .Add(Cue.Second, "sec secs second seconds")
            .Add(Cue.And, "and & n")
            .Add(Cue.Of, "of")
            .Add(Cue.Approximately, "about around approx approximately roughly circa ca some ~ est")
            .Add(Cue.Approximately, "more or less, give or take, or so")
            .Add(Cue.Past, "past")
            .Add(Cue.Am, "am a.m morning mornings")
            .Add(Cue.Am, "in the morning, this morning")
            .Add(Cue.Pm, "pm p.m afternoon evening")
            .Add(Cue.Pm, "in the afternoon, this afternoon, in the evening, this evening, tonight's")
            .Add(Cue.Noon, "noon midday").Add(Cue.Midnight, "midnight")
            .Add(Cue.From, "from").Add(Cue.Until, "to till until til 'til thru through").Add(Cue.Between, "between")
            .Add(Cue.Since, "since").Add(Cue.Now, "now").Add(Cue.Now, "just now, right now, this minute")
            .Add(Cue.At, "at @")
            .Add(Cue.Day, "day days").Add(Cue.Week, "week weeks week's wk wks").Add(Cue.MonthUnit, "month months month's").Add(Cue.Year, "year years year's");
    }

    private static void Days(LexiconBuilder words) =>
        words.Add(Cue.Today, "today today's tonight")
            .Add(Cue.Yesterday, "yesterday yesterday's yday yest yesterday's")
            .Add(Cue.Yesterday, "last night, yester day")
            .Add(Cue.Tomorrow, "tomorrow tomorrow's tmrw tmr tomorow")
            .Add(Cue.DayBeforeYesterday, "the day before yesterday, day before yesterday")
            .Add(Cue.DayAfterTomorrow, "the day after tomorrow, day after tomorrow")
            .Add(Cue.Next, "next coming following upcoming").Add(Cue.Last, "last previous past latest").Add(Cue.This, "this current")
            .Add(Cue.Ago, "ago").Add(Cue.FromNow, "from now, from today").Add(Cue.In, "in within")
            .Add(Cue.End, "end").Add(Cue.End, "the end, the very end").Add(Cue.Start, "start beginning")
            .Add(Cue.EndOfWeek, "eow, end of week, week's end, end of the week").Add(Cue.EndOfMonth, "eom, month end, month's end, end of month, end of the month");
}
