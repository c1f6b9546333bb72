namespace VaBot.Languages.Reading;

/// <summary>One message on its way through the reader: its tokens, and what was found in it.</summary>
internal sealed class Scene
{
    public Scene(Utterance utterance, Lexicon lexicon)
    {
        Utterance = utterance;
        Lexicon = lexicon;
        Text = Folding.Compose(utterance.Text);
        FoldedText = new char[Text.Length];
        for (var i = 0; i < FoldedText.Length; i++)
        {
            FoldedText[i] = Folding.Fold(Text[i]);
        }

        Tokens = [.. Tokenizer.Cut(Text, FoldedText, lexicon)];
        MainLanguage = utterance.Language;
    }

    public Utterance Utterance { get; }

    public Lexicon Lexicon { get; }

    public string Text { get; }

    public char[] FoldedText { get; }

    public Token[] Tokens { get; }

    /// <summary>The language most of the words belong to; the writer's own when none does.</summary>
    public Language MainLanguage { get; set; }

    public List<TimeSpot> Times { get; } = [];

    public List<DateSpot> Dates { get; } = [];

    public List<Mention> Tasks { get; set; } = [];

    public List<Mention> Clients { get; set; } = [];

    public List<Sentence> Sentences { get; } = [];

    /// <summary>Quotations of a command, marks included: a name and nothing else.</summary>
    public List<(int First, int End)> Literals { get; } = [];

    /// <summary>Dates and times that were typed and cannot be.</summary>
    public List<Doubt> Impossible { get; } = [];

    /// <summary>The stem, without a hyphenated ending.</summary>
    public ReadOnlySpan<char> Folded(in Token token) => FoldedText.AsSpan(token.Start, token.StemEnd - token.Start);

    public ReadOnlySpan<char> FoldedWhole(in Token token) => FoldedText.AsSpan(token.Start, token.End - token.Start);

    public ReadOnlySpan<char> Span(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>What was typed from one token up to and without another, trimmed.</summary>
    public string Typed(int first, int end) =>
        first >= end ? "" : Text[Tokens[first].Start..Tokens[end - 1].End].Trim();

    public bool Means(int at, Cue cue) => (uint)at < (uint)Tokens.Length && Tokens[at].Lexical.Has(cue);

    public bool Has(int at, Cue cue) => (uint)at < (uint)Tokens.Length && Tokens[at].Cues.Has(cue);

    /// <summary>True when the token is this one sign.</summary>
    public bool IsSign(int at, char sign) =>
        (uint)at < (uint)Tokens.Length && Tokens[at].Kind == TokenKind.Punctuation && FoldedText[Tokens[at].Start] == sign;

    /// <summary>True when the ending of the token says this ("9-től": <see cref="Cue.From"/>).</summary>
    public bool EndingMeans(int at, Cue cue)
    {
        if ((uint)at >= (uint)Tokens.Length || Tokens[at].End - Tokens[at].StemEnd is 0 or > 10)
        {
            return false;
        }

        var ending = FoldedText.AsSpan(Tokens[at].StemEnd, Tokens[at].End - Tokens[at].StemEnd).TrimStart('-');
        foreach (var tables in Lexicon.Languages)
        {
            if (tables.EndingCue(ending) == cue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same by the last letters, for words the tables list with their endings on ("péntekre").</summary>
    public bool TailMeans(int at, Cue cue)
    {
        if ((uint)at >= (uint)Tokens.Length || Tokens[at].Length < 4)
        {
            return false;
        }

        var tail = FoldedText.AsSpan(Tokens[at].End - 3, 3);
        foreach (var tables in Lexicon.Languages)
        {
            if (tables.EndingCue(tail) == cue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the token touches the one before it.</summary>
    public bool IsJoined(int at) => (uint)at < (uint)Tokens.Length && at > 0 && !Tokens[at].SpaceBefore;

    public Sentence SentenceAt(int token) => Sentences[Tokens[token].Sentence];

    public NameReading TaskName(Mention mention) => Name(mention, Utterance.Tasks);

    public NameReading ClientName(Mention mention) => Name(mention, Utterance.Clients);

    private NameReading Name(Mention mention, IReadOnlyList<string> names) => mention.IsAmbiguous
        ? new(names[mention.Index], mention.Index) { Candidates = mention.Candidates, Typed = Typed(mention.First, mention.End) }
        : new(names[mention.Index], mention.Index);

    public void Own(int first, int end, Owner owner)
    {
        for (var i = first; i < end; i++)
        {
            Tokens[i].Owner = owner;
        }
    }
}
