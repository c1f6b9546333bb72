namespace VaBot.Languages.Reading.Rules;

/// <summary>Timers: only with a word for the timer itself, never because a task is said to begin or end.</summary>
internal static class TimerRules
{
    private static readonly CueSet Harmless = CueSet.Of(Cue.Filler, Cue.Polite, Cue.Halt, Cue.Now, Cue.Greeting, Cue.Pronoun, Cue.Then, Cue.Article);

    public static Understanding? Read(Sentence s)
    {
        if (s.IsVetoed || s.Times.Count > 0)
        {
            return null;
        }

        var starts = IsNamed(s) || s.Has(Cue.TimeMe) || (s.Has(Cue.Timer) && Switched(s, Cue.Begin, Cue.Halt, Cue.Out) >= 0);
        var stops = s.Has(Cue.StopMe) || (s.Has(Cue.Timer) && Switched(s, Cue.Halt, Cue.Begin, Cue.Into) >= 0) || IsBareStop(s);
        var task = Slots.Task(s);
        if (s.Has(Cue.Timer) && s.Has(Cue.Switch) && task is not null && Slots.FindWish(s, Cue.Switch) >= 0)
        {
            return About(s, Intent.TimeSwitch, task);
        }

        if (starts && !(stops && s.Has(Cue.StopMe)) && !(stops && !s.Has(Cue.TimeMe) && FirstOf(s, Cue.Halt) < FirstOf(s, Cue.Begin) && task is null))
        {
            return StartedRight(s, task) ? About(s, Intent.TimeStart, task) : null;
        }

        if (stops && s.Strangers(s.Find(Cue.Timer), s.Find(Cue.StopMe), s.Find(Cue.Halt)) == 0)
        {
            var stop = new Understanding(Intent.TimeStop);
            return s.Scene.Sentences.Count == 1 ? StopMoment.Of(s.Scene, stop) : stop;
        }

        return s.Has(Cue.Timer) && s.AllStrangers == 0 && s.Tasks.Count == 0
            ? s.Has(Cue.Pause) && Slots.FindWish(s, Cue.Pause) >= 0 ? new Understanding(Intent.TimePause)
            : s.Has(Cue.Resume) && Slots.FindWish(s, Cue.Resume) >= 0 ? new Understanding(Intent.TimeResume) : null
            : null;
    }

    private static readonly CueSet Elsewhere = CueSet.Of(Cue.Halt, Cue.StopMe, Cue.Pause, Cue.Resume, Cue.Switch, Cue.Status, Cue.Be, Cue.Was, Cue.Out, Cue.Worked, Cue.HowMuch, Cue.Need, Cue.Total);

    /// <summary>"timer for the newsletter", "stopper a hírlevélre": the timer's own noun first, and then nothing but what it is for.</summary>
    private static bool IsNamed(Sentence s)
    {
        var timer = s.Find(Cue.Timer);
        if (timer < 0 || s.IsQuestion || s.AllStrangers > 0 || s.Tasks.Count + s.Clients.Count == 0 || s.HasAny(Elsewhere) || s.Scene.Means(timer, Cue.HoursNoun))
        {
            return false;
        }

        for (var i = s.First; i < timer; i++)
        {
            if (s.Scene.Tokens[i] is { Kind: TokenKind.Word } token && !token.Lexical.Overlaps(Harmless))
            {
                return false;
            }
        }

        return s.Tasks.TrueForAll(task => task.First > timer);
    }

    /// <summary>A wish to begin or halt; a verb for both ("kapcsold") needs the particle that tells which.</summary>
    private static int Switched(Sentence s, Cue wanted, Cue opposite, Cue particle)
    {
        var at = Slots.FindWish(s, wanted);
        return at >= 0 && s.Scene.Tokens[at].Has(opposite) && s.Has(particle) ? -1 : at;
    }

    private static int FirstOf(Sentence s, Cue cue) => s.Find(cue) is var at and >= 0 ? at : int.MaxValue;

    private static bool StartedRight(Sentence s, Mention? task) =>
        task is not null || !(s.Has(Cue.Timer) && Slots.FindWish(s, Cue.Begin) is var at && at >= 0 && at < s.Find(Cue.Timer)) ? s.AllStrangers == 0 : s.AllStrangers <= 4;

    private static Understanding About(Sentence s, Intent intent, Mention? task)
    {
        var at = Math.Max(s.Find(Cue.Timer), s.Find(Cue.TimeMe));
        while (at + 1 < s.End && (s.Scene.Tokens[at + 1].InPhrase || s.Has(Cue.TimeMe) && s.Scene.Means(at + 1, Cue.Timer)))
        {
            at++;
        }

        var typed = task is null && s.AllStrangers > 0 ? TypedName.Rest(s.Scene, at + 1, s.End) : null;
        return new Understanding(intent)
        {
            Task = task is not null ? s.Scene.TaskName(task) : typed is null ? null : new NameReading(typed, null),
            Client = s.Client,
            Doubts = Slots.Doubts(s.Scene, task, s.Clients.Count > 0 ? s.Clients[0] : null),
        };
    }

    private static bool IsBareStop(Sentence s)
    {
        if (!s.Has(Cue.Halt) || s.Scene.Sentences.Count > 1 || s.Tasks.Count > 0)
        {
            return false;
        }

        var words = 0;
        var stop = false;
        for (var i = s.First; i < s.End; i++)
        {
            if (s.Scene.Tokens[i].Kind == TokenKind.Word)
            {
                words += s.Scene.Tokens[i].Lexical.Overlaps(Harmless) ? 1 : 10;
                stop |= s.Scene.Tokens[i].Has(Cue.Stop);
            }
        }

        return stop && words <= 2;
    }
}
