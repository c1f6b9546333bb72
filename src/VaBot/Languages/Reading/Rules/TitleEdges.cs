namespace VaBot.Languages.Reading.Rules;

/// <summary>What stands at either end of a new title and is a slot: "… for Orion by friday", "urgent: …", "holnapra …".</summary>
internal static class TitleEdges
{
    public static readonly CueSet Intro = CueSet.Of(Cue.Attachment, Cue.By, Cue.Due, Cue.Until, Cue.Estimate, Cue.WillTake, Cue.Approximately, Cue.At, Cue.Article, Cue.Polite, Cue.And, Cue.In, Cue.Be, Cue.Priority);

    public static int SlotStart(Scene scene, int from, int to)
    {
        var i = to - 1;
        while (i > from && ((scene.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol && scene.Tokens[i].Owner != Owner.Quote) || (scene.Tokens[i].Owner == Owner.None && scene.Tokens[i].Means(Cue.Polite))))
        {
            i--;
        }

        var owner = scene.Tokens[i].Owner;
        var urgent = owner == Owner.None && (scene.Tokens[i].Lexical.Overlaps(NewTaskReader.Urgency) || (scene.Tokens[i].InPhrase && Urgent(scene, i)));
        if (owner is not (Owner.Date or Owner.Duration or Owner.Client) && !urgent)
        {
            return i < to - 1 ? i + 1 : -1;
        }

        while (i > from && (scene.Tokens[i - 1].Owner == owner && owner != Owner.None || scene.Tokens[i].InPhrase))
        {
            i--;
        }

        var bare = i;
        while (i > from && scene.Tokens[i - 1].Owner == Owner.None && LeadsTo(scene, i - 1))
        {
            i--;
        }

        // "call Orion" is a name: a client belongs to the slots only with a word that leads to it, or an ending
        return owner == Owner.Client && i == bare && !scene.EndingMeans(bare, Cue.Attachment) && !Dative(scene, bare) && !scene.Lexicon.Tables(scene.MainLanguage).InflectsNames ? -1 : i;
    }

    /// <summary>A word that leads to the slot behind it. Articles and "is" only lead to a slot or to its noun ("the van for saturday" keeps its van).</summary>
    public static bool LeadsTo(Scene scene, int at)
    {
        ref readonly var token = ref scene.Tokens[at];
        if (token.Means(Cue.Article) || token.Means(Cue.Be))
        {
            return scene.Tokens[at + 1].Owner != Owner.None || scene.Tokens[at + 1].Lexical.Overlaps(Nouns);
        }

        return token.Lexical.Overlaps(Intro) || token.InPhrase || token.Kind == TokenKind.Punctuation || (token.Means(Cue.Filler) && scene.Tokens[at + 1].InPhrase);
    }

    private static readonly CueSet Nouns = CueSet.Of(Cue.Due, Cue.Estimate, Cue.WillTake, Cue.High, Cue.Low, Cue.Normal, Cue.Priority, Cue.Approximately);

    public static bool Dative(Scene scene, int at) => scene.TailMeans(at, Cue.Attachment);

    public static bool Urgent(Scene scene, int at)
    {
        while (at > 0 && scene.Tokens[at].InPhrase)
        {
            at--;
        }

        return scene.Tokens[at].Lexical.Overlaps(NewTaskReader.Urgency);
    }

    /// <summary>"friday newsletter" is a name, "holnapra: …" and "holnapra ajtó festése" are not.</summary>
    public static bool Joined(Scene scene, int at) => !scene.EndingMeans(at, Cue.By) && !scene.EndingMeans(at, Cue.Until) && !scene.TailMeans(at, Cue.By) && !scene.TailMeans(at, Cue.Until);

    /// <summary>Urgency leads a name only when a sign or a second such word follows: "urgent: …", "low prio …".</summary>
    public static bool Leads(Scene scene, int from, int to)
    {
        var i = from + 1;
        while (i < to && (scene.Tokens[i].InPhrase || scene.Tokens[i].Lexical.Overlaps(NewTaskReader.Urgency)))
        {
            i++;
        }

        return i > from + 1 || scene.IsSign(i, ':') || scene.Tokens[from].Means(Cue.High);
    }
}
