namespace VaBot.Languages.Reading;

/// <summary>What a word says about a repeat.</summary>
internal enum RepeatWord : byte
{
    Filler,
    Every,

    /// <summary>"every other week".</summary>
    Other,
    Day,
    Week,
    Fortnight,
    Month,

    // these say "every" as well
    Daily,
    Weekly,
    Fortnightly,
    Monthly,

    /// <summary>"monthly on the last".</summary>
    Last,

    /// <summary>"after", "after it is done": counted from the day it was finished.</summary>
    After,
    Finished,
    Never,
}

/// <summary>"weekly on friday", "monthly on the 31st", "every 2 weeks after done", "kéthetente": every word must belong to it.</summary>
internal sealed class RepeatReader(Lexicon lexicon)
{
    /// <summary>The longest run of such words the text ends with, and where it begins; null when it ends with none.</summary>
    public RepeatReading? AtEnd(string text)
    {
        var scene = Annotated(text);
        for (var first = 1; first < scene.Tokens.Length; first++)
        {
            if (Read(scene, first) is { Repeat: not null } found && scene.Tokens[first].SpaceBefore)
            {
                return found;
            }
        }

        return null;
    }

    /// <returns>Null when the text says anything else too.</returns>
    public RepeatReading? Read(string text) => Read(Annotated(text), 0);

    private Scene Annotated(string text)
    {
        var scene = new Scene(new Utterance(text, "task", default, default, Speaker.Assistant, [], []), lexicon);
        Annotator.Annotate(scene);
        return scene;
    }

    private RepeatReading? Read(Scene scene, int first)
    {
        var heard = new Heard();
        for (var i = first; i < scene.Tokens.Length; i++)
        {
            if (!Hear(scene, i, ref heard))
            {
                return null;
            }
        }

        var start = first < scene.Tokens.Length ? scene.Tokens[first].Start : 0;
        return heard switch
        {
            { Never: true, Unit: null } => new RepeatReading(null, start),
            { After: true, Finished: false } or { Finished: true, After: false } => null,
            { Unit: { } unit } when (heard.Every || heard.After) && Fits(unit, heard) => new RepeatReading(
                new Repeat(heard.Count * (heard.Fortnight ? 2 : 1), unit, unit == RepeatUnit.Weekly ? heard.Weekday : unit == RepeatUnit.Monthly ? heard.Number : null, heard.After),
                start),
            _ => null,
        };
    }

    private static bool Fits(RepeatUnit unit, in Heard heard) =>
        heard.Count is >= 1 and <= Repeat.Most && heard.Number is null or (>= 1 and <= 31) && (heard.Number is null || unit == RepeatUnit.Monthly) && (heard.Weekday is null || unit == RepeatUnit.Weekly);

    private bool Hear(Scene scene, int at, ref Heard heard)
    {
        ref readonly var token = ref scene.Tokens[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            return scene.FoldedText[token.Start] is '.' or '-' or ':';
        }

        if (token.Kind == TokenKind.Number)
        {
            return HearNumber(scene, at, token.Digits, ref heard);
        }

        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (lexicon.RepeatOf(scene.FoldedWhole(token)) is { } word)
        {
            return Hear(word, ref heard);
        }

        if (token.Means(Cue.Weekday) && heard.Weekday is null)
        {
            heard.Weekday = token.Value;
            heard.Unit ??= heard.Every ? RepeatUnit.Weekly : null;
            return true;
        }

        return token.Means(Cue.Number) && token.Value % 100 == 0 && HearNumber(scene, at, token.Value / 100, ref heard);
    }

    /// <summary>Before a unit it counts, elsewhere it is a day of the month.</summary>
    private bool HearNumber(Scene scene, int at, int number, ref Heard heard)
    {
        var counts = at + 1 < scene.Tokens.Length && lexicon.RepeatOf(scene.FoldedWhole(scene.Tokens[at + 1])) is >= RepeatWord.Day and <= RepeatWord.Monthly;
        if (counts)
        {
            heard.Count = number;
            return heard.Unit is null;
        }

        heard.Unit ??= heard.Every ? RepeatUnit.Monthly : null;
        var isFirst = heard.Number is null;
        heard.Number = number;
        return isFirst;
    }

    private static bool Hear(RepeatWord word, ref Heard heard)
    {
        switch (word)
        {
            case RepeatWord.Every:
                heard.Every = true;
                return true;
            case RepeatWord.Other:
                heard.Count = 2;
                return heard.Every;
            case RepeatWord.Last:
                heard.Number = 31;
                return true;
            case RepeatWord.After:
                heard.After = true;
                return true;
            case RepeatWord.Finished:
                heard.Finished = true;
                return true;
            case RepeatWord.Never:
                heard.Never = true;
                return true;
            case RepeatWord.Filler:
                return true;
            default:
                return HearUnit(word, ref heard);
        }
    }

    /// <summary>A second unit says nothing new in "monthly on the last day" and "weekly, every week", and something else otherwise.</summary>
    private static bool HearUnit(RepeatWord word, ref Heard heard)
    {
        var unit = word switch
        {
            RepeatWord.Day or RepeatWord.Daily => RepeatUnit.Daily,
            RepeatWord.Month or RepeatWord.Monthly => RepeatUnit.Monthly,
            _ => RepeatUnit.Weekly,
        };
        heard.Every |= word is >= RepeatWord.Daily and <= RepeatWord.Monthly;
        heard.Fortnight |= word is RepeatWord.Fortnight or RepeatWord.Fortnightly;
        if (heard.Number == 31 && unit == RepeatUnit.Daily)
        {
            heard.Unit ??= RepeatUnit.Monthly;
            return heard.Unit == RepeatUnit.Monthly;
        }

        heard.Unit ??= unit;
        return heard.Unit == unit;
    }

    private struct Heard
    {
        public Heard() => Count = 1;

        public int Count;
        public bool Every;
        public bool Fortnight;
        public bool After;
        public bool Finished;
        public bool Never;
        public RepeatUnit? Unit;
        public int? Weekday;
        public int? Number;
    }
}
