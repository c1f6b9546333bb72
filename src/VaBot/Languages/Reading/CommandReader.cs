using VaBot.Languages.Reading.Rules;

namespace VaBot.Languages.Reading;

/// <summary>Slash commands: the command says what it is about, the first word what to do with it.</summary>
internal static class CommandReader
{
    public static Understanding Read(Scene scene) => scene.Utterance.Command switch
    {
        "log" => LogCommand.Read(scene),
        "timer" => Timer(scene),
        "task" => TaskCommand.Read(scene),
        "board" => Board(scene),
        "plan" => PlanCommand.Read(scene),
        "report" => Report(scene),
        "client" => Client(scene),
        _ => Understanding.Nothing,
    };

    /// <summary>All the tables say about the words no name or time owns; commands know no small talk, so nothing is silent.</summary>
    public static CueSet All(Scene scene)
    {
        var all = CueSet.Empty;
        foreach (ref readonly var token in scene.Tokens.AsSpan())
        {
            all |= token.Owner == Owner.None ? token.Lexical : CueSet.Empty;
        }

        return all;
    }

    /// <summary>The first word, or -1.</summary>
    public static int FirstWord(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word || scene.Tokens[i].Owner != Owner.None)
            {
                return i;
            }
        }

        return -1;
    }

    public static int AfterWord(Scene scene, int at) => at + DateReader.Words(scene, at);

    /// <summary>The task named, listed or as typed behind a place.</summary>
    public static NameReading? Name(Scene scene, int from)
    {
        foreach (var mention in scene.Tasks)
        {
            if (mention.First >= from)
            {
                return scene.TaskName(mention);
            }
        }

        return TypedName.Rest(scene, from, scene.Tokens.Length) is { } typed ? new NameReading(typed, null) : null;
    }

    public static NameReading? FirstClient(Scene scene) => scene.Clients.Count > 0 ? scene.ClientName(scene.Clients[0]) : null;

    public static IReadOnlyList<Doubt> Doubts(Scene scene) =>
        Slots.Doubts(scene, scene.Tasks.Count > 0 ? scene.Tasks[0] : null, scene.Clients.Count > 0 ? scene.Clients[0] : null);

    private static Understanding Timer(Scene scene)
    {
        var first = FirstWord(scene);
        if (first < 0)
        {
            return new Understanding(Intent.TimeStatus);
        }

        var owned = scene.Tokens[first].Owner != Owner.None;
        var cues = owned ? CueSet.Empty : scene.Tokens[first].Lexical;
        var hasTask = scene.Tasks.Count > 0;
        if (cues.Has(Cue.Switch) && !cues.Has(Cue.Begin))
        {
            return Start(scene, Intent.TimeSwitch, AfterWord(scene, first));
        }

        // "stop newsletter" and "pause at once" may not start anything
        var halts = cues.Has(Cue.Pause) ? Intent.TimePause : cues.Has(Cue.Halt) || cues.Has(Cue.StopMe) || (hasTask && cues.Has(Cue.Done)) ? Intent.TimeStop : (Intent?)null;
        if (halts is { } halt && !cues.Has(Cue.Begin) && !scene.Sentences.Exists(sentence => sentence.AllStrangers > 0))
        {
            return StopMoment.Of(scene, new Understanding(halt) { Task = hasTask ? scene.TaskName(scene.Tasks[0]) : null });
        }

        if (!owned && !hasTask && scene.Tokens.Length <= 4)
        {
            var plain = cues.Has(Cue.Pause) ? Intent.TimePause : cues.Has(Cue.Resume) ? Intent.TimeResume
                : cues.Has(Cue.Halt) || cues.Has(Cue.StopMe) || cues.Has(Cue.Done) || (cues.Has(Cue.Out) && scene.Tokens.Length == 1) ? Intent.TimeStop : cues.Has(Cue.Status) || cues.Has(Cue.Show) ? Intent.TimeStatus : (Intent?)null;
            if (plain is { } intent && (!cues.Has(Cue.Begin) || All(scene).Overlaps(Off)))
            {
                return intent is Intent.TimeStop or Intent.TimePause ? StopMoment.Of(scene, new Understanding(intent)) : new Understanding(intent);
            }
        }

        return Start(scene, Intent.TimeStart, cues.Has(Cue.Begin) || cues.Has(Cue.TimeMe) ? AfterWord(scene, first) : first);
    }

    private static readonly CueSet Off = CueSet.Of(Cue.Out, Cue.StopMe);

    private static Understanding Start(Scene scene, Intent intent, int from) => new(intent)
    {
        Task = Name(scene, from),
        Client = FirstClient(scene),
        Doubts = Doubts(scene),
    };

    private static Understanding Board(Scene scene)
    {
        foreach (var sentence in scene.Sentences)
        {
            if (OrderRules.Read(sentence) is { } order)
            {
                return order;
            }
        }

        return new Understanding(Intent.TaskList) { Client = FirstClient(scene), Stranger = Stranger(scene), Doubts = Doubts(scene) };
    }

    private static readonly CueSet Small = CueSet.Of(Cue.Article, Cue.Of, Cue.Into, Cue.Attachment, Cue.Polite, Cue.Pronoun, Cue.Filler);

    /// <summary>"/board nonsense": words, none of which is known. Beside a known one they are no name ("/client how much have we burnt").</summary>
    private static string? Stranger(Scene scene)
    {
        var words = scene.Tokens.Count(token => token is { Kind: TokenKind.Word, Owner: Owner.None } && !token.Lexical.Overlaps(Small));
        return scene.Clients.Count + scene.Tasks.Count == 0 && words > 0 && words == scene.Sentences.Sum(sentence => sentence.AllStrangers) ? TypedName.Rest(scene, 0, scene.Tokens.Length) : null;
    }

    /// <summary>A client has one report and one package; what stands behind names nobody ("/report pdf").</summary>
    private static string? StrangerToStaff(Scene scene) => scene.Utterance.Speaker == Speaker.Client ? null : Stranger(scene);

    private static Understanding Report(Scene scene) => new(Intent.ReportShow)
    {
        Month = InfoRules.Month(scene.Dates.Find(spot => spot.Kind == DateKind.Month)),
        Client = FirstClient(scene),
        Stranger = StrangerToStaff(scene),
        Doubts = Doubts(scene),
    };

    private static Understanding Client(Scene scene)
    {
        var cues = All(scene);
        var intent = (cues.Has(Cue.TaskNoun) || cues.Has(Cue.Board)) && !cues.Has(Cue.Left) && !cues.Has(Cue.Budget) ? Intent.TaskList
            : cues.Has(Cue.Report) ? Intent.ReportShow : cues.Has(Cue.Plan) ? Intent.PlanShow : Intent.BudgetShow;
        return new Understanding(intent)
        {
            Client = FirstClient(scene),
            Stranger = StrangerToStaff(scene),
            Month = intent == Intent.ReportShow ? InfoRules.Month(scene.Dates.Find(spot => spot.Kind == DateKind.Month)) : null,
            Doubts = Doubts(scene),
        };
    }
}
