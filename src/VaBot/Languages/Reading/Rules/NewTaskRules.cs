namespace VaBot.Languages.Reading.Rules;

/// <summary>New tasks: "new task: …", "add … to the list", "open a task for Orion called …".</summary>
internal static class NewTaskRules
{
    private static readonly CueSet Offering = CueSet.Of(Cue.Add, Cue.New, Cue.Want, Cue.More, Cue.Log);

    public static Understanding? Read(Sentence s)
    {
        if (s.IsHeadVetoed || (s.Has(Cue.Plan) && s.Clauses[0].Lexical.Has(Cue.Plan)))
        {
            return null;
        }

        return Announced(s) ?? (s.IsVetoed ? null : Called(s) ?? Onto(s) ?? Noun(s) ?? Slotted(s) ?? ClientWishes.Read(s));
    }

    /// <summary>"…task…: name" or "…list: name": what stands before the colon says it is a task.</summary>
    private static Understanding? Announced(Sentence s)
    {
        var colon = Colon(s);
        if (colon < 0 || !(Offers(s, Cue.TaskNoun, colon) || (Offers(s, Cue.Board, colon) && (Before(s, Cue.Add, colon) || Before(s, Cue.New, colon))) || IsDated(s, colon) || IsNewFor(s, colon) || IsThis(s, colon)) || Unknown(s, s.First, colon) > 1)
        {
            return null;
        }

        var reader = new NewTaskReader(s.Scene);
        reader.TakeSlots(s.First, colon);
        return reader.Read(colon + 1, EndOfLine(s.Scene, colon));
    }

    /// <summary>"kérlek vedd fel: domain megújítása, jövő keddre": a wish to add, and behind the colon something new with a day.</summary>
    private static bool IsDated(Sentence s, int colon) =>
        Slots.FindWish(s, Cue.Add) is var add && add >= 0 && add < colon && colon - s.First <= 5 && s.Tasks.Count == 0 && s.Times.Count == 0 && Unknown(s, s.First, colon) == 0
        && s.Dates is [{ Kind: DateKind.Day } day] && day.First > colon && Unknown(s, colon, s.End) > 0;

    /// <summary>"ezt is írd fel: wifi kód kinyomtatása".</summary>
    private static bool IsThis(Sentence s, int colon) =>
        Slots.FindWish(s, Cue.Add) is var add && add >= 0 && add < colon && colon - s.First <= 6 && Before(s, Cue.Pronoun, colon) && Unknown(s, s.First, colon) == 0 && s.Tasks.Count == 0 && s.Times.Count == 0
        && s.Scene.Lexicon.Tables(s.Scene.MainLanguage).MarksWishes && Unknown(s, colon, s.End) > 0;

    /// <summary>"new for Orion: …", "új az Orionnak: …".</summary>
    private static bool IsNewFor(Sentence s, int colon) => Before(s, Cue.New, colon) && colon - s.First <= 6 && s.Clients.Exists(client => client.End <= colon) && Unknown(s, s.First, colon) == 0 && s.Tasks.Count == 0;

    private static int Colon(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (s.Scene.Tokens[i].Owner == Owner.None && (s.Scene.IsSign(i, ':') || (s.Scene.IsSign(i, '-') && s.Scene.Tokens[i].SpaceBefore)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Before(Sentence s, Cue cue, int end) => s.Find(cue) is var at && at >= 0 && at < end;

    private static bool Offers(Sentence s, Cue noun, int end) => Before(s, noun, end) && (s.HasAny(Offering) || end - s.First <= 3 || s.Clients.Exists(client => client.End <= end));

    private static int Unknown(Sentence s, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += s.Scene.Tokens[i].Kind == TokenKind.Word && (s.Scene.Tokens[i].Owner == Owner.Quote || (s.Scene.Tokens[i].Owner == Owner.None && s.Scene.Tokens[i].Lexical.IsEmpty)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>A name may hold dots and questions of its own; it ends with the line.</summary>
    private static int EndOfLine(Scene scene, int from)
    {
        while (from < scene.Tokens.Length && scene.Tokens[from].Kind != TokenKind.NewLine)
        {
            from++;
        }

        return from;
    }

    private static Understanding? Called(Sentence s)
    {
        var called = s.Find(Cue.Called);
        if (called < 0 || !Before(s, Cue.TaskNoun, s.End) || Slots.FindWish(s, Cue.Add) is var add && (add < 0 || add > called))
        {
            return null;
        }

        var reader = new NewTaskReader(s.Scene);
        var (name, behind) = (s.Find(Cue.TaskNoun), called + DateReader.Words(s.Scene, called));
        name = name < 0 ? called : name + DateReader.Words(s.Scene, name);
        if (name < called && Unknown(s, name, called) > 0 && Unknown(s, behind, s.End) == 0)
        {
            // "hozz létre egy feladatot … néven": the name stands in front of the word
            reader.TakeSlots(s.First, name);
            reader.TakeSlots(behind, s.End);
            return reader.Read(name, called);
        }

        reader.TakeSlots(s.First, called);
        return reader.Read(behind, s.End);
    }

    /// <summary>"add … to the list".</summary>
    private static Understanding? Onto(Sentence s)
    {
        var add = Slots.FindWish(s, Cue.Add);
        if (add < 0 || s.Tasks.Exists(task => task.IsWhole) || s.Find(Cue.Board, add) is var board && board < 0 || s.Has(Cue.Out) && !s.Has(Cue.Into))
        {
            return null;
        }

        var end = board;
        while (end > add + 1 && s.Scene.Tokens[end - 1].Owner == Owner.None && (s.Scene.Tokens[end - 1].Kind == TokenKind.Punctuation || s.Scene.Tokens[end - 1].Lexical.Overlaps(Leading)))
        {
            end--;
        }

        var start = add + DateReader.Words(s.Scene, add);
        var reader = new NewTaskReader(s.Scene);
        var after = board + DateReader.Words(s.Scene, board);
        if (end > start && Unknown(s, start, end) > 0)
        {
            reader.TakeSlots(board, s.End);
            return reader.Read(start, end);
        }

        // "put on the list …", "tedd fel a listára a …"
        while (after < s.End && (s.Scene.Tokens[after].Kind == TokenKind.Punctuation || s.Scene.Means(after, Cue.ClauseBreak)) && s.Scene.Tokens[after].Owner == Owner.None)
        {
            after++;
        }

        return Unknown(s, after, s.End) > 0 ? reader.Read(after, s.End) : null;
    }

    private static readonly CueSet Leading = CueSet.Of(Cue.Article, Cue.Into, Cue.Until, Cue.Attachment, Cue.Filler);

    /// <summary>"add a task to order flowers", "new task order flowers".</summary>
    private static Understanding? Noun(Sentence s)
    {
        var noun = s.Find(Cue.TaskNoun);
        if (noun < 0 || s.Tasks.Count > 0)
        {
            return null;
        }

        var fresh = s.FindLast(Cue.New, noun) >= 0 && Unknown(s, s.First, noun) == 0 && s.Scene.Tokens[noun].Clause == 0;
        var add = Slots.FindWish(s, Cue.Add);
        if (!fresh && !(add >= 0 && add < noun && Unknown(s, add, noun) == 0))
        {
            return null;
        }

        var reader = new NewTaskReader(s.Scene);
        reader.TakeSlots(s.First, noun);
        var start = noun + DateReader.Words(s.Scene, noun);
        while (start < s.End && s.Scene.Tokens[start].Owner == Owner.None && s.Scene.Means(start, Cue.Attachment) && start + 1 < s.End && s.Scene.Tokens[start + 1].Owner == Owner.Client)
        {
            reader.TakeSlots(start, start + 2);
            start += 2;
        }

        // "a task for renewing the permit"
        while (start < s.End && s.Scene.Tokens[start].Owner == Owner.None && (s.Scene.Means(start, Cue.Attachment) || s.Scene.Means(start, Cue.Until)))
        {
            start++;
        }

        return Unknown(s, start, s.End) > 0 ? reader.Read(start, s.End) : null;
    }

    /// <summary>"add competitor review for Orion by Friday": a name of strangers with a slot only tasks have.</summary>
    private static Understanding? Slotted(Sentence s)
    {
        var add = s.First;
        while (add < s.End && s.Scene.Tokens[add].Has(Cue.Polite))
        {
            add++;
        }

        if (add >= s.End || !s.Scene.Tokens[add].Has(Cue.Add) || !s.Scene.Tokens[add].Has(Cue.New) && s.Tasks.Count > 0 || s.Scene.Tokens[add].Has(Cue.Move) && !s.Scene.Tokens[add].Has(Cue.Log)
            || s.Times.Count > 0 && s.Scene.Tokens[add].Has(Cue.Log) && s.Dates.Count == 0 || s.Strangers(add) < 2)
        {
            return null;
        }

        var made = new NewTaskReader(s.Scene).Read(add + 1, s.End);
        return made is { Task.Text.Length: > 5 } && (made.Due is not null || made.Client is not null && made.Minutes is not null) ? made : null;
    }
}
