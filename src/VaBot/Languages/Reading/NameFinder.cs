using System.Buffers;

namespace VaBot.Languages.Reading;

/// <summary>Finds listed names in a message: the words of a name that stand together, in any order and form.</summary>
internal static class NameFinder
{
    /// <summary>Words of one name may have this many others between them ("translation of the menu").</summary>
    private const int MaximumGap = 2;

    /// <summary>Mentions that do not overlap, in the order of the text.</summary>
    public static List<Mention> Find(Scene scene, NameList names, bool wholeOnly = false, bool isClient = false)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var groups = Groups(scene, names);
        groups.RemoveAll(group => wholeOnly ? !(group.IsWhole && group.Words > 1) : !group.IsWhole && (IsWeak(scene, group) || scene.Tokens[group.First].Owner == Owner.Quote));
        return NameChoice.Choose(scene, groups, isClient);
    }

    private static List<NameGroup> Groups(Scene scene, NameList names)
    {
        var groups = new List<NameGroup>();
        // Lent: of a board of thousands it is too large to be made and thrown away with every message.
        var open = ArrayPool<Open>.Shared.Rent(names.Count);
        open.AsSpan(0, names.Count).Clear();
        for (var i = 0; i < scene.Tokens.Length; i++)
        {
            ref readonly var token = ref scene.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Owner is not (Owner.None or Owner.Quote) || (token.Owner == Owner.Quote && scene.Literals.Count > 0))
            {
                continue;
            }

            AddHits(scene, names, i, open, groups);
        }

        for (var name = 0; name < names.Count; name++)
        {
            Close(names, name, ref open[name], groups);
        }

        ArrayPool<Open>.Shared.Return(open);
        return groups;
    }

    /// <summary>The words of one name found so far, one bit a place.</summary>
    private struct Open
    {
        public int First;
        public int End;
        public int Places;
        public int Score;
        public int Weight;
        public int Words;

        /// <summary>Of the name's word found last.</summary>
        public int Letters;
    }

    private static readonly CueSet Telling = CueSet.Of(Cue.Reported, Cue.Negation, Cue.If, Cue.Hypothetical, Cue.Emotion, Cue.Other);

    private static void AddHits(Scene scene, NameList names, int at, Open[] open, List<NameGroup> groups)
    {
        var typed = scene.FoldedWhole(scene.Tokens[at]);
        var isKnown = !scene.Tokens[at].Lexical.IsEmpty;
        var isNumber = scene.Tokens[at].Kind == TokenKind.Number;
        foreach (var word in names.Words)
        {
            // most words of most names have nothing to do with the typed one: only unknown words may be mistyped or compounds
            if (isKnown && typed[0] != word.Folded[0])
            {
                continue;
            }

            var isJoined = false;
            var score = isNumber ? (typed.SequenceEqual(word.Folded) ? WordMatch.Same : 0) : WordMatch.Score(typed, word.Folded, scene.Lexicon, isKnown);
            // "quoted" tells of somebody and is no far relative of "quotes"
            score = score < WordMatch.Inflected && scene.Tokens[at].Lexical.Overlaps(Telling) ? 0 : score;
            if (score == 0 && scene.Tokens[at].StemEnd < scene.Tokens[at].End && !isNumber)
            {
                score = scene.Folded(scene.Tokens[at]).SequenceEqual(word.Folded) ? WordMatch.Same - 5 : 0;
            }

            if (score == 0 && !isKnown && !isNumber && word.Next is { } next)
            {
                score = WordMatch.Joined(typed, word.Folded, next.Folded);
                isJoined = score > 0;
            }

            if (score > 0)
            {
                open[word.Name].Places |= isJoined && open[word.Name].Words == 0 ? 1 << word.Place + 1 : 0;
                Extend(names, ref open[word.Name], word, at, score, scene, groups);
            }
        }
    }

    private static void Extend(NameList names, ref Open open, NameWord word, int at, int score, Scene scene, List<NameGroup> groups)
    {
        var bit = 1 << word.Place;
        if (open.Words > 0 && (at - open.End > MaximumGap || (open.Places & bit) != 0 || Parted(scene, open.End, at)))
        {
            // the same word twice in one token (a name with a word in two forms) is still one find
            if ((open.Places & bit) != 0 && open.End == at + 1)
            {
                return;
            }

            Close(names, word.Name, ref open, groups);
        }

        if (open.Words > 0 && open.End == at + 1)
        {
            return;
        }

        if (word.Weight == 0 && open.Words == 0)
        {
            return;
        }

        open.First = open.Words == 0 ? at : open.First;
        open.End = at + 1;
        open.Places |= bit;
        open.Score += score * word.Weight;
        open.Weight += word.Weight;
        open.Words++;
        open.Letters = word.Folded.Length;
    }

    /// <summary>A comma or a time between two words keeps them apart.</summary>
    private static bool Parted(Scene scene, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (scene.Tokens[i].Owner is Owner.Duration or Owner.Range or Owner.Date || scene.Tokens[i].Kind is TokenKind.NewLine or TokenKind.Symbol
                || (scene.Tokens[i].Kind == TokenKind.Punctuation && !scene.IsSign(i, '-') && !scene.IsSign(i, ':') && !scene.IsSign(i, '&')))
            {
                return true;
            }
        }

        return false;
    }

    private static void Close(NameList names, int name, ref Open open, List<NameGroup> groups)
    {
        if (open.Weight > 0)
        {
            groups.Add(new NameGroup(name, open.First, open.End, open.Score, open.Weight, open.Weight >= names.Weights[name], open.Words, open.Letters, names.IsActivity[name] || (open.Places >> names.Heads[name] & 1) != 0));
        }

        open = default;
    }

    /// <summary>Nouns the bot has words for; in a command about tasks they may be a task's.</summary>
    private static readonly CueSet Nouns = CueSet.Of(Cue.Report, Cue.Budget, Cue.Total, Cue.Help, Cue.Commands, Cue.Entry, Cue.Log, Cue.LogPlace, Cue.Estimate, Cue.Planned, Cue.Vague, Cue.Part, Cue.Filler, Cue.Minute, Cue.HoursNoun, Cue.Reported);

    private static readonly CueSet Part = CueSet.Of(Cue.Part);

    /// <summary>A single word that has a meaning of its own ("list", "friday") names nothing unless it is the whole name.</summary>
    private static bool IsWeak(Scene scene, NameGroup group)
    {
        for (var i = group.First; i < group.End; i++)
        {
            if ((scene.Tokens[i].Lexical - Part).IsEmpty || (scene.Utterance.Command is "log" or "task" or "timer" && (scene.Tokens[i].Lexical - Nouns).IsEmpty) || (scene.Tokens[i].IsStemmed && (group.Score == WordMatch.Same * group.Weight || IsLonger(scene.Tokens[i], group))))
            {
                return false;
            }
        }

        return group.Weight < 2;
    }

    /// <summary>The ending of the name explains more of the word than the stem of another does: "Mareknek" is to Marek, not to March.</summary>
    private static bool IsLonger(in Token token, NameGroup group) => group.Words == 1 && group.Score >= WordMatch.Inflected - 5 && group.Letters > token.StemEnd - token.Start;
}
