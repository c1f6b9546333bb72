using NodaTime;

namespace VaBot.Languages.Reading.Rules;

/// <summary>Questions the bot answers and that change nothing: sums, lists, plans, reports, packages, help.</summary>
internal static class InfoRules
{
    public static Understanding? Read(Sentence s) => Budget(s) ?? Report(s) ?? Plan(s) ?? History(s) ?? Summary(s) ?? Tasks(s);

    private static Understanding? Budget(Sentence s)
    {
        var about = s.Lexical.Has(Cue.Budget) || s.Lexical.Has(Cue.HoursNoun);
        // "how much time do we have?" asks for the package, "do we have time for this?" does not
        var left = s.Lexical.Has(Cue.Left) ? s.Lexical.Overlaps(Sought) || s.IsQuestion : s.Lexical.Has(Cue.HowMuch) && s.Lexical.Has(Cue.Need) && s.IsQuestion;
        left |= s.Lexical.Has(Cue.Budget) && s.Lexical.Has(Cue.HowMuch);
        return about && left && s.Tasks.Count == 0 && s.Times.Count == 0 && s.AllStrangers <= 1 && (!s.Lexical.Has(Cue.Logged) || s.Lexical.Has(Cue.Budget))
            ? new Understanding(Intent.BudgetShow) { Client = s.Client }
            : null;
    }

    private static readonly CueSet Sought = CueSet.Of(Cue.HowMuch, Cue.Show, Cue.Budget);

    private static Understanding? Report(Sentence s)
    {
        if (!s.Lexical.Has(Cue.Report) || s.Dates.Exists(spot => spot.Kind == DateKind.Day && spot.Past != s.Scene.Utterance.Now.Date) || s.Tasks.Count > 0 || s.Times.Count > 0 || s.AllStrangers > 1 || s.Lexical.Overlaps(Vetoes))
        {
            return null;
        }

        var month = s.Dates.Find(spot => spot.Kind == DateKind.Month);
        var asks = s.IsQuestion || s.Lexical.Has(Cue.Show) || s.Lexical.Has(Cue.Want) || s.Lexical.Has(Cue.Request) || s.Lexical.Has(Cue.Polite) || month is not null || (s.Clients.Count > 0 && s.AllStrangers == 0);
        return asks ? new Understanding(Intent.ReportShow) { Month = Month(month), Client = s.Client } : null;
    }

    private static readonly CueSet Vetoes = CueSet.Of(Cue.Emotion, Cue.Negation, Cue.If, Cue.Reported);

    public static YearMonth? Month(DateSpot? spot) => spot is null ? null : new YearMonth(spot.Past.Year, spot.Past.Month);

    private static Understanding? Plan(Sentence s)
    {
        var week = s.Dates.Find(spot => spot is { Kind: DateKind.Week, Offset: 1 });
        var asks = s.IsQuestion || Slots.FindWish(s, Cue.Show) >= 0 || s.Lexical.Has(Cue.Request);
        var bare = s.Clauses.Count == 1 && s.Has(Cue.Plan) && !s.IsVetoed && !s.Has(Cue.Speaking) && !s.Has(Cue.Be);
        return s.Tasks.Count == 0 && s.AllStrangers == 0 && s.Times.Count == 0 && !s.Dates.Exists(spot => spot.Kind == DateKind.Day) && (s.Lexical.Has(Cue.Plan) && (asks || bare) || (week is not null && asks && s.Lexical.Overlaps(Planning)))
            && !s.Lexical.Overlaps(Vetoes)
            ? new Understanding(Intent.PlanShow) { Client = s.Client, Week = s.Dates.Find(spot => spot.Kind == DateKind.Week)?.Future }
            : null;
    }

    /// <summary>"who changed the newsletter?", "who changed this?"</summary>
    private static Understanding? History(Sentence s) =>
        s.Lexical.Has(Cue.WhoChanged) && s.Tasks.Count <= 1 && s.AllStrangers == 0 && s.Times.Count == 0 && s.Dates.Count == 0 && !s.Lexical.Overlaps(Vetoes)
            ? new Understanding(Intent.TaskHistory) { Task = s.Tasks.Count == 1 ? s.Scene.TaskName(s.Tasks[0]) : null, Client = s.Client }
            : null;

    private static readonly CueSet Planning = CueSet.Of(Cue.Planned, Cue.Schedule, Cue.Show, Cue.Interrogative);

    private static Understanding? Summary(Sentence s)
    {
        var sums = s.Lexical.Has(Cue.Total) || (s.Lexical.Has(Cue.HowMuch) && (s.Lexical.Has(Cue.Logged) || s.Lexical.Has(Cue.HoursNoun))) || (s.Tasks.Count == 0 && s.Lexical.Has(Cue.Logged) && s.IsQuestion && s.Lexical.Has(Cue.Interrogative))
            || (s.Lexical.Has(Cue.HoursNoun) && (s.Lexical.Has(Cue.Show) || s.Clauses.Count == 1) && PeriodOf(s.Scene, s.Dates, s.First, s.End) is not null && !s.Lexical.Overlaps(Elsewhere));
        sums |= s.Lexical.Has(Cue.Show) && s.Tasks.Count == 0 && !s.Lexical.Overlaps(Listed) && PeriodOf(s.Scene, s.Dates, s.First, s.End) is VaBot.Languages.Period.LastWeek or VaBot.Languages.Period.Yesterday;
        if (!sums || s.AllStrangers > 0 || s.Times.Count > 0 || s.Lexical.Overlaps(Vetoes))
        {
            return null;
        }

        var period = PeriodOf(s.Scene, s.Dates, s.First, s.End);
        return period is not null || s.Clients.Count > 0 || s.Lexical.Has(Cue.Logged) || s.Lexical.Has(Cue.Show)
            ? new Understanding(Intent.TimeSummary) { Period = period, Client = s.Client }
            : null;
    }

    private static readonly CueSet Listed = CueSet.Of(Cue.Plan, Cue.Planned, Cue.Report, Cue.Left, Cue.Budget, Cue.TaskNoun, Cue.Board, Cue.Emotion, Cue.Speaking, Cue.You, Cue.Other, Cue.Reported);

    private static readonly CueSet Elsewhere = CueSet.Of(Cue.Plan, Cue.Report, Cue.Left, Cue.Took, Cue.Emotion, Cue.Budget);

    public static Period? PeriodOf(Scene scene, List<DateSpot> dates, int first, int end)
    {
        foreach (var spot in dates)
        {
            var today = scene.Utterance.Now.Date;
            Period? period = (spot.Kind, spot.Offset) switch
            {
                (DateKind.Week, 0) => Period.ThisWeek,
                (DateKind.Week, -1) => Period.LastWeek,
                (DateKind.Month, 0) => Period.ThisMonth,
                (DateKind.Month, -1) => Period.LastMonth,
                (DateKind.Month, null) when spot.Past == DateReader.Monday(today).With(DateAdjusters.StartOfMonth) || Same(spot.Past, today) => Period.ThisMonth,
                (DateKind.Month, null) when Same(spot.Past, today.PlusMonths(-1)) => Period.LastMonth,
                (DateKind.Day, _) when spot.Past == today && spot.Future == today => Period.Today,
                (DateKind.Day, _) when spot.Past == today.PlusDays(-1) && spot.Future == spot.Past => Period.Yesterday,
                _ => null,
            };
            if (period is not null)
            {
                return period;
            }
        }

        return Words(scene, first, end);
    }

    private static bool Same(LocalDate a, LocalDate b) => a.Year == b.Year && a.Month == b.Month;

    /// <summary>"week", "havi": a unit alone means the current one.</summary>
    private static Period? Words(Scene scene, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (scene.Tokens[i].Owner == Owner.None && scene.Means(i, Cue.Week))
            {
                return Period.ThisWeek;
            }

            if (scene.Tokens[i].Owner == Owner.None && scene.Means(i, Cue.MonthUnit))
            {
                return Period.ThisMonth;
            }
        }

        return null;
    }

    private static readonly CueSet Others = CueSet.Of(Cue.You, Cue.Other, Cue.Left, Cue.Budget, Cue.Timer);

    private static Understanding? Tasks(Sentence s)
    {
        var nouns = s.Lexical.Has(Cue.TaskNoun) || s.Lexical.Has(Cue.Board) || (s.Lexical.Has(Cue.Open) && (s.Lexical.Has(Cue.Interrogative) || s.Lexical.Has(Cue.Show) && s.IsQuestion) && !s.Lexical.Overlaps(Others) && s.Dates.Count == 0);
        var asks = s.IsQuestion || (s.Lexical.Has(Cue.Show) && Slots.FindWish(s, Cue.Show) >= 0) || s.Lexical.Has(Cue.Request);
        return nouns && asks && s.Tasks.Count == 0 && s.AllStrangers == 0 && s.Times.Count == 0 && !s.Lexical.Overlaps(Vetoes) && !s.Lexical.Has(Cue.New)
            ? new Understanding(Intent.TaskList) { Client = s.Client }
            : null;
    }
}
