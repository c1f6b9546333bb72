namespace VaBot.Languages.Reading;

/// <summary>A stretch between commas, dashes, colons or joining words; negation and future reach no further than it.</summary>
internal sealed class Clause(int first)
{
    public int First { get; } = first;

    public int End { get; set; } = first;

    public CueSet Lexical { get; set; }

    /// <summary>Negated, nearly done, felt about, or about somebody else: nothing in it asks for anything.</summary>
    public bool IsSilent { get; set; }

    public bool IsNegated { get; set; }

    /// <summary>Words no table knows and no name or time owns.</summary>
    public int Strangers { get; set; }
}

/// <summary>One sentence and what stands in it.</summary>
internal sealed class Sentence(Scene scene, int first, int end)
{
    public Scene Scene { get; } = scene;

    public int First { get; } = first;

    public int End { get; } = end;

    public List<Clause> Clauses { get; } = [];

    public bool IsQuestion { get; set; }

    public bool IsRequest { get; set; }

    /// <summary>A question, a condition, a quotation, a guess: nothing in the sentence may change anything.</summary>
    public bool IsVetoed { get; set; }

    /// <summary>The same, looking only before the first colon: what follows it may be any title or wish, conditions and questions included.</summary>
    public bool IsHeadVetoed { get; set; }

    /// <summary>All the tables say about its words, names and silent clauses left out.</summary>
    public CueSet Cues { get; set; }

    /// <summary>The same with silent clauses in: enough for a question to be answered.</summary>
    public CueSet Lexical { get; set; }

    public List<Mention> Tasks { get; } = [];

    public List<Mention> Clients { get; } = [];

    public List<TimeSpot> Times { get; } = [];

    public List<DateSpot> Dates { get; } = [];

    public bool Has(Cue cue) => Cues.Has(cue);

    public bool HasAny(CueSet cues) => Cues.Overlaps(cues);

    /// <summary>The first place of a cue from a place on, -1 when there is none.</summary>
    public int Find(Cue cue, int from = 0)
    {
        if (!Cues.Has(cue))
        {
            return -1;
        }

        for (var i = Math.Max(First, from); i < End; i++)
        {
            if (Scene.Tokens[i].Has(cue))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The last place of a cue before a place, -1 when there is none.</summary>
    public int FindLast(Cue cue, int before)
    {
        for (var i = Math.Min(End, before) - 1; i >= First; i--)
        {
            if (Scene.Tokens[i].Has(cue))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many words are strangers in the clauses that hold these places.</summary>
    public int Strangers(params ReadOnlySpan<int> places)
    {
        var count = 0;
        foreach (var clause in Clauses)
        {
            foreach (var place in places)
            {
                if (place >= clause.First && place < clause.End)
                {
                    count += clause.Strangers;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>The strangers of the clauses that begin before a place.</summary>
    public int AllStrangersBefore(int place) => Clauses.Sum(clause => clause.First < place ? clause.Strangers : 0);

    public int AllStrangers
    {
        get
        {
            var count = 0;
            foreach (var clause in Clauses)
            {
                count += clause.Strangers;
            }

            return count;
        }
    }

    public bool IsSilentAt(int place) => place >= First && place < End && Clauses[Scene.Tokens[place].Clause].IsSilent;

    public NameReading? Task => Tasks.Count > 0 ? Scene.TaskName(Tasks[0]) : null;

    public NameReading? Client => Clients.Count > 0 ? Scene.ClientName(Clients[0]) : null;
}
