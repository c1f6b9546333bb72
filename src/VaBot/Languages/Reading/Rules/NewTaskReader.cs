namespace VaBot.Languages.Reading.Rules;

/// <summary>The name and slots of a new task: pieces between commas that only carry a slot go, then slots at either end of what is left.</summary>
internal sealed class NewTaskReader(Scene scene)
{
    private static readonly CueSet SlotWords = CueSet.Of(
        Cue.Article, Cue.Attachment, Cue.Due, Cue.By, Cue.Until, Cue.Estimate, Cue.WillTake, Cue.Approximately, Cue.High, Cue.Low, Cue.Normal, Cue.Priority, Cue.Polite, Cue.Must, Cue.Want, Cue.And, Cue.Be,
        Cue.Took, Cue.Pronoun, Cue.Of, Cue.At, Cue.In, Cue.Greeting);

    private static readonly CueSet Lead = CueSet.Of(Cue.Article, Cue.Until, Cue.Polite, Cue.And);
    private static readonly CueSet Urgency = CueSet.Of(Cue.High, Cue.Low, Cue.Normal, Cue.Priority);
    private static readonly CueSet Intro = CueSet.Of(Cue.Attachment, Cue.By, Cue.Due, Cue.Until, Cue.Estimate, Cue.WillTake, Cue.Approximately, Cue.At, Cue.Article, Cue.Polite, Cue.And, Cue.In, Cue.Be, Cue.Priority);

    private int? client;
    private DateSpot? due;
    private TimeSpot? time;
    private Priority? priority;

    /// <summary>Slots said outside the name: "extra task for Orion, due tomorrow: …".</summary>
    public void TakeSlots(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            Take(i);
        }
    }

    public Understanding? Read(int first, int end)
    {
        Trim(ref first, ref end);
        var pieces = Pieces(first, end);
        var (from, to) = (-1, -1);
        foreach (var (start, stop) in pieces)
        {
            if (IsSlotOnly(start, stop))
            {
                TakeSlots(start, stop);
                continue;
            }

            from = from < 0 ? start : from;
            to = stop;
        }

        if (from < 0)
        {
            return null;
        }

        StripEnd(from, ref to);
        StripStart(ref from, to);
        Trim(ref from, ref to);
        return from < to && TypedName.Text(scene, from, to, keepOwned: true) is { } name && HasLetters(from, to) ? Made(Unquoted(name)) : null;
    }

    /// <summary>A quotation mark that opens the name and closes nowhere in it went around all of it: it is no part of it.</summary>
    private static string Unquoted(string name) => name.LastIndexOf('"') == 0 ? name[1..].Trim() : name;

    private bool HasLetters(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (scene.Tokens[i].Kind == TokenKind.Word && (scene.Tokens[i].Length > 1 || to - from > 1) && !(to - from == 1 && scene.Tokens[i].Lexical.Overlaps(SlotWords)))
            {
                return true;
            }
        }

        return false;
    }

    private Understanding Made(string name) => new(Intent.TaskAdd)
    {
        Task = new NameReading(name, null),
        Client = client is { } index ? scene.ClientName(scene.Clients[index]) : null,
        Due = due?.Future,
        Minutes = time?.Minutes,
        Priority = priority,
        Doubts = Slots.With(Slots.With(Slots.Doubts(scene, client is { } at ? scene.Clients[at] : null), due?.Doubt), time?.Doubt),
    };

    private List<(int, int)> Pieces(int first, int end)
    {
        var pieces = new List<(int, int)>();
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i == end || (scene.Tokens[i].Owner == Owner.None && (scene.IsSign(i, ',') || scene.IsSign(i, '(') || scene.IsSign(i, ')') || scene.IsSign(i, ';')
                || scene.Tokens[i].Kind == TokenKind.NewLine || (scene.IsSign(i, '.') && i + 1 < end && scene.Tokens[i + 1].Sentence != scene.Tokens[i].Sentence)
                || (scene.IsSign(i, '-') && scene.Tokens[i].SpaceBefore))))
            {
                if (i > start)
                {
                    pieces.Add((start, i));
                }

                start = i + 1;
            }
        }

        return pieces;
    }

    private bool IsSlotOnly(int first, int end)
    {
        var slots = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Owner is Owner.Date or Owner.Duration or Owner.Client)
            {
                slots = true;
                continue;
            }

            if (token.Owner is Owner.Task or Owner.Quote or Owner.Range || (token.Kind == TokenKind.Word && !token.Lexical.Overlaps(SlotWords) && !token.InPhrase))
            {
                return false;
            }

            slots |= token.Lexical.Overlaps(Urgency) || token.Means(Cue.Polite);
        }

        return slots;
    }

    private void Take(int at)
    {
        ref readonly var token = ref scene.Tokens[at];
        switch (token.Owner)
        {
            case Owner.Date:
                due ??= Spots.At(scene.Dates, at, spot => (spot.First, spot.End)) is { } date ? date.Kind == DateKind.Day ? date : Friday(date) : null;
                break;
            case Owner.Duration:
                time ??= Spots.At(scene.Times, at, spot => (spot.First, spot.End));
                break;
            case Owner.Client:
                client ??= Spots.From(scene.Clients, at, mention => mention.End - 1);
                break;
            case Owner.None:
                priority ??= token.Means(Cue.High) ? Priority.High : token.Means(Cue.Low) ? Priority.Low : null;
                break;
        }
    }

    /// <summary>"by next week" means its Friday.</summary>
    private static DateSpot? Friday(DateSpot week) => week.Kind == DateKind.Week ? week with { Future = week.Future.PlusDays(4) } : null;

    /// <summary>Slots at the end, each with the words that lead to it: "… for Orion by friday".</summary>
    private void StripEnd(int from, ref int to)
    {
        while (to > from)
        {
            var start = SlotStart(from, to);
            if (start < 0 || start <= from)
            {
                return;
            }

            TakeSlots(start, to);
            to = start;
        }
    }

    private int SlotStart(int from, int to)
    {
        var i = to - 1;
        while (i > from && ((scene.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol && scene.Tokens[i].Owner != Owner.Quote) || (scene.Tokens[i].Owner == Owner.None && scene.Tokens[i].Means(Cue.Polite))))
        {
            i--;
        }

        var owner = scene.Tokens[i].Owner;
        var urgent = owner == Owner.None && (scene.Tokens[i].Lexical.Overlaps(Urgency) || (scene.Tokens[i].InPhrase && Urgent(i)));
        if (owner is not (Owner.Date or Owner.Duration or Owner.Client) && !urgent)
        {
            return i < to - 1 ? i + 1 : -1;
        }

        while (i > from && (scene.Tokens[i - 1].Owner == owner && owner != Owner.None || scene.Tokens[i].InPhrase))
        {
            i--;
        }

        var bare = i;
        while (i > from && scene.Tokens[i - 1].Owner == Owner.None && (scene.Tokens[i - 1].Lexical.Overlaps(Intro) || scene.Tokens[i - 1].InPhrase || scene.Tokens[i - 1].Kind == TokenKind.Punctuation))
        {
            i--;
        }

        // "call Orion" is a name: a client belongs to the slots only with a word that leads to it, or an ending
        return owner == Owner.Client && i == bare && !scene.EndingMeans(bare, Cue.Attachment) && !Dative(bare) ? -1 : i;
    }

    private bool Dative(int at) => scene.TailMeans(at, Cue.Attachment);

    private bool Urgent(int at)
    {
        while (at > 0 && scene.Tokens[at].InPhrase)
        {
            at--;
        }

        return scene.Tokens[at].Lexical.Overlaps(Urgency);
    }

    private void StripStart(ref int from, int to)
    {
        while (from < to)
        {
            ref readonly var token = ref scene.Tokens[from];
            var urgent = token.Owner == Owner.None && token.Lexical.Overlaps(Urgency) && from + 1 < to && Leads(from, to);
            if (token.Owner is Owner.Duration || urgent || (token.Owner is Owner.Date && !Joined(from)) || (token.Owner is Owner.Client && (Dative(from) || scene.IsSign(from + 1, ':'))))
            {
                Take(from++);
                continue;
            }

            // "for Orion: …", "by friday …"
            if (token.Owner == Owner.None && token.Lexical.Overlaps(Intro) && from + 1 < to && scene.Tokens[from + 1].Owner is Owner.Date or Owner.Duration or Owner.Client)
            {
                from++;
                Take(from++);
                continue;
            }

            if (token.Owner == Owner.None && (token.Kind == TokenKind.Punctuation || token.InPhrase && from > 0 && scene.Tokens[from - 1].Lexical.Overlaps(Urgency)))
            {
                from++;
                continue;
            }

            return;
        }
    }

    /// <summary>"friday newsletter" is a name, "holnapra: …" and "holnapra ajtó festése" are not.</summary>
    private bool Joined(int at) => !scene.EndingMeans(at, Cue.By) && !scene.EndingMeans(at, Cue.Until) && !scene.TailMeans(at, Cue.By) && !scene.TailMeans(at, Cue.Until);

    /// <summary>Urgency leads a name only when a sign or a second such word follows: "urgent: …", "low prio …".</summary>
    private bool Leads(int from, int to)
    {
        var i = from + 1;
        while (i < to && (scene.Tokens[i].InPhrase || scene.Tokens[i].Lexical.Overlaps(Urgency)))
        {
            i++;
        }

        return i > from + 1 || scene.IsSign(i, ':') || scene.Tokens[from].Means(Cue.High);
    }

    private void Trim(ref int from, ref int to)
    {
        while (from < to && scene.Tokens[from].Owner == Owner.None
            && (scene.Tokens[from].Kind is TokenKind.Punctuation or TokenKind.NewLine || (scene.Tokens[from].Kind == TokenKind.Symbol && !(scene.Utterance.Command == "task" && to - from > 1)) || (scene.Tokens[from].Lexical.Overlaps(Lead) && to - from > 1)))
        {
            from++;
        }

        while (to > from && scene.Tokens[to - 1].Owner == Owner.None
            && (scene.Tokens[to - 1].Kind is TokenKind.Punctuation or TokenKind.NewLine or TokenKind.Symbol || (scene.Tokens[to - 1].Means(Cue.Polite) || scene.Tokens[to - 1].InPhrase && PoliteTail(to - 1))))
        {
            to--;
        }
    }

    private bool PoliteTail(int at)
    {
        while (at > 0 && scene.Tokens[at].InPhrase)
        {
            at--;
        }

        return scene.Tokens[at].Means(Cue.Polite);
    }
}
