namespace VaBot.Languages.Reading;

/// <summary>Looks one word up: as it is, without verb prefixes, without endings; where two languages own a word, the language of the message wins.</summary>
internal static class WordLookup
{
    private const int LongestEnding = 9;

    /// <summary>A shorter verb in the dictionary's form may as well be a noun ("csap").</summary>
    private const int ShortestDictionaryForm = 5;

    public static bool Take(Scene scene, ref Token token, ReadOnlySpan<char> folded, bool accents)
    {
        var senses = scene.Lexicon.Find(folded);
        if (senses.IsEmpty)
        {
            return false;
        }

        var typed = scene.Text.AsSpan(token.Start, folded.Length);
        var forms = scene.Utterance.Command is null or "va" || typed.Length < ShortestDictionaryForm ? Forms.Spoken : Forms.Any;
        return Choose(scene.MainLanguage, ref token, senses, typed, accents, forms) || Choose(null, ref token, senses, typed, accents, forms);
    }

    /// <summary>An unknown word that is a key word with one typing mistake has its cues.</summary>
    public static void Mend(Scene scene, ref Token token)
    {
        if (scene.Lexicon.Misspellings.Find(scene.Folded(token)) is { } meant)
        {
            foreach (var sense in scene.Lexicon.Find(meant))
            {
                token.Lexical |= sense.IsCommandOnly ? CueSet.Empty : sense.Cues;
                token.Value = token.Value < 0 ? sense.Value : token.Value;
            }
        }
    }

    /// <summary>Which senses of a spelling count.</summary>
    private enum Forms
    {
        Any,

        /// <summary>Not the dictionary's form of a verb.</summary>
        Spoken,

        /// <summary>The same; and the last letter may lengthen before an ending.</summary>
        Stem,
    }

    private static bool Choose(Language? language, ref Token token, ReadOnlySpan<Sense> senses, ReadOnlySpan<char> typed, bool accents, Forms forms)
    {
        var found = false;
        var exact = false;
        foreach (var sense in senses)
        {
            if ((language is { } only && sense.Language != only) || (sense.IsCommandOnly && forms != Forms.Any) || !Folding.CanBe(typed, sense.Spelling, forms == Forms.Stem))
            {
                continue;
            }

            var same = Same(typed, sense.Spelling);
            if (accents && exact && !same)
            {
                continue;
            }

            token.Lexical = accents && same && !exact ? sense.Cues : token.Lexical | sense.Cues;
            token.Value = (same && sense.Value >= 0) || token.Value < 0 ? sense.Value : token.Value;
            exact |= same;
            found = true;
        }

        return found;
    }

    private static bool Same(ReadOnlySpan<char> typed, string spelling)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            if (Folding.Lower(typed[i]) != spelling[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Verb prefixes off, then endings: "bejegyeznéd" is "jegyeznéd" with the cues of "be", "naplóba" is "napló".</summary>
    public static void TakeStem(Scene scene, ref Token token, bool accents)
    {
        var word = scene.Folded(token);
        foreach (var tables in scene.Lexicon.Languages)
        {
            foreach (var prefix in tables.VerbPrefixes)
            {
                if (word.Length > prefix.Length + 2 && word.StartsWith(prefix) && TakeFrom(scene, ref token, prefix, tables.Language, accents))
                {
                    token.IsStemmed = true;
                    return;
                }
            }
        }

        for (var cut = word.Length - 1; cut >= Math.Max(2, word.Length - LongestEnding); cut--)
        {
            foreach (var tables in scene.Lexicon.Languages)
            {
                if (IsStem(tables, word[cut..], word[cut - 1], cut) && scene.Lexicon.Find(word[..cut]) is { IsEmpty: false } senses
                    && Choose(tables.Language, ref token, senses, scene.Text.AsSpan(token.Start, cut), accents, Forms.Stem))
                {
                    token.StemEnd = token.Start + cut;
                    token.IsStemmed = true;
                    token.Lexical = tables.MarksWishes ? token.Lexical : token.Lexical - Commands;
                    return;
                }
            }
        }
    }

    /// <summary>Where no form marks a wish, a bare verb is one and "closes" is none.</summary>
    private static readonly CueSet Commands = CueSet.Of(
        Cue.MarkDone, Cue.Remove, Cue.Hold, Cue.Begin, Cue.Halt, Cue.Stop, Cue.Undo, Cue.Pause, Cue.Resume, Cue.Switch, Cue.Edit, Cue.Amend, Cue.Schedule, Cue.Add, Cue.Confirm, Cue.Split, Cue.Mark, Cue.Reopen);

    /// <summary>Very short stems need an ending that says something ("öttől"), or "deck" would be more than one December.</summary>
    private static bool IsStem(WordTables tables, ReadOnlySpan<char> ending, char before, int length) =>
        tables.IsEnding(ending, before) && (length > 3 || tables.EndingCue(ending) is not null and not Cue.Ago and not Cue.OrdinalEnding);

    private static readonly CueSet Particles = CueSet.Of(Cue.Into, Cue.Out, Cue.Up, Cue.Down, Cue.Before, Cue.After, Cue.ToTop, Cue.ToBottom);

    private static readonly CueSet Told = CueSet.Of(Cue.Reported);

    private static bool TakeFrom(Scene scene, ref Token token, string prefix, Language language, bool accents)
    {
        var rest = token;
        rest.Start += prefix.Length;
        var senses = scene.Lexicon.Find(scene.Folded(rest));
        if (senses.IsEmpty || !Choose(language, ref rest, senses, scene.Text.AsSpan(rest.Start, rest.StemEnd - rest.Start), accents, scene.Utterance.Command is null or "va" ? Forms.Spoken : Forms.Any))
        {
            return false;
        }

        // "lemondta" is no "mondta"
        token.Lexical = rest.Lexical - Told;
        token.Value = rest.Value;
        foreach (var sense in scene.Lexicon.Find(prefix))
        {
            token.Lexical |= sense.Language == language ? sense.Cues & Particles : CueSet.Empty;
        }

        return true;
    }
}
