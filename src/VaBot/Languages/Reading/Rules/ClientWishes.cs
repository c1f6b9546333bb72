namespace VaBot.Languages.Reading.Rules;

/// <summary>A client wants something that is not on the list: "can you please book a photographer by friday?", "please also make a flyer, 2h".</summary>
internal static class ClientWishes
{
    /// <summary>Whoever says less than this means a moment, not work.</summary>
    private const int ShortestWork = 15;

    /// <summary>"Hold on" and "call back" are no cards.</summary>
    private const int FewestWords = 3;

    private static readonly CueSet Wanting = CueSet.Of(Cue.Request, Cue.Must, Cue.Want, Cue.Polite);

    private static readonly CueSet Lead = CueSet.Of(Cue.Request, Cue.Must, Cue.Want, Cue.Polite, Cue.Greeting, Cue.More, Cue.Filler);

    private static readonly CueSet Known = CueSet.Of(Cue.Plan, Cue.Report, Cue.Budget, Cue.Timer, Cue.Logged, Cue.Board, Cue.Help, Cue.Emotion, Cue.Negation);

    public static Understanding? Read(Sentence s)
    {
        if (s.Scene.Utterance.Speaker != Speaker.Client || s.Tasks.Count > 0 || s.HasAny(Known) || s.AllStrangers < 1)
        {
            return null;
        }

        var first = s.First;
        var wants = false;
        while (first < s.End && s.Scene.Tokens[first] is { Owner: Owner.None } token && (token.Lexical.Overlaps(Lead) || token.InPhrase || token.Kind == TokenKind.Punctuation) && !token.Means(Cue.New))
        {
            wants |= token.Lexical.Overlaps(Wanting);
            first++;
        }

        return wants && (IsByDay(s) || IsEstimated(s, first)) ? new NewTaskReader(s.Scene).Read(first, s.End) : null;
    }

    private static bool IsByDay(Sentence s) =>
        s.Times.Count == 0 && s.Dates is [{ Kind: DateKind.Day } day] && day.Future >= s.Scene.Utterance.Now.Date && IsUntil(s.Scene, day);

    private static bool IsUntil(Scene scene, DateSpot day) =>
        scene.Has(day.First - 1, Cue.By) || scene.Has(day.First - 1, Cue.Due) || (scene.Means(day.First - 2, Cue.By) && (scene.Tokens[day.First - 1].InPhrase || scene.Means(day.First - 1, Cue.Article))) || scene.Means(day.First, Cue.By) || scene.EndingMeans(day.End - 1, Cue.By) || scene.EndingMeans(day.End - 1, Cue.Until) || scene.TailMeans(day.End - 1, Cue.By) || scene.TailMeans(day.End - 1, Cue.Until);

    /// <summary>How long it may take stands at the end behind a comma, as one writes it on a card; "please wait 20 minutes" is no work.</summary>
    private static bool IsEstimated(Sentence s, int first) =>
        s.Dates.Count == 0 && s.Times is [{ IsBare: false, Start: null, Doubt: null, Minutes: >= ShortestWork } time]
        && time.First - 1 - first >= FewestWords && s.Scene.IsSign(time.First - 1, ',')
        && Enumerable.Range(time.End, s.End - time.End).All(i => s.Scene.Tokens[i].Kind == TokenKind.Punctuation);
}
