using NodaTime;
using NodaTime.Calendars;

namespace VaBot.Languages.Reading;

/// <summary>A week by its number, and no year, behind <c>/plan</c>: "W52", "week 52", "52. hét". Elsewhere such a number may be anything.</summary>
internal static class WeekNumberReader
{
    public static DateSpot? Read(Scene scene, int at)
    {
        if (scene.Utterance.Command != "plan" || scene.Tokens[at].Owner != Owner.None || Number(scene, at) is not { } said)
        {
            return null;
        }

        // Behind a year it is a week that year has not: the others were taken before (WeekName).
        var first = scene.IsSign(at - 1, '-') && at > 1 && scene.Tokens[at - 2].Kind == TokenKind.Number ? at - 2 : at;
        var today = scene.Utterance.Now.Date;
        return first == at && Nearest(said.Number, today) is { } monday
            ? new DateSpot(at, said.End, DateKind.Week, monday, monday)
            : new DateSpot(at, said.End, DateKind.Week, today, today) { Doubt = new Doubt.ImpossibleWeek(scene.Typed(first, said.End)) };
    }

    /// <summary>In January "W52" is the one just over, in November the one to come.</summary>
    private static LocalDate? Nearest(int number, LocalDate today)
    {
        LocalDate[] weeks = [.. Enumerable.Range(today.Year - 1, 3).Where(year => number >= 1 && number <= WeekYearRules.Iso.GetWeeksInWeekYear(year)).Select(year => WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday))];
        return weeks.Length == 0 ? null : weeks.MinBy(monday => Math.Abs(NodaTime.Period.DaysBetween(monday, today)));
    }

    private static (int Number, int End)? Number(Scene scene, int at)
    {
        var token = scene.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            // "52. hét", "52-es hét"; "2 hét" is how long
            var week = scene.IsSign(at + 1, '.') ? at + 2 : token.End > token.StemEnd ? at + 1 : -1;
            return token.Digits >= 0 && scene.Means(week, Cue.Week) ? (token.Digits, week + 1) : null;
        }

        // "hét" is seven too
        var isWeek = token.Length == 1 && scene.FoldedText[token.Start] == 'w' ? scene.IsJoined(at + 1) : scene.Means(at, Cue.Week) && !scene.Means(at, Cue.Number);
        return isWeek && IsNumberAlone(scene, at + 1) ? (scene.Tokens[at + 1].Digits, at + 2) : null;
    }

    /// <summary>No length ("week 2h", "week 1.5 h") and no time of day.</summary>
    private static bool IsNumberAlone(Scene scene, int at) =>
        at < scene.Tokens.Length && scene.Tokens[at] is { Kind: TokenKind.Number, Digits: >= 0 } number && number.End == number.StemEnd
        && !scene.Means(at + 1, Cue.Hour) && !scene.Means(at + 1, Cue.Minute)
        && !(scene.IsJoined(at + 1) && (scene.Tokens[at + 1].Kind == TokenKind.Word || (scene.IsJoined(at + 2) && scene.Tokens[at + 2].Kind == TokenKind.Number)));
}
