using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian, as the reader knows it.</summary>
internal sealed class HungarianTables : WordTables
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hyphenated = (
        "nak nek val vel t ot et at ra re rol ban ben ba be bol n on en hoz hez tol ig kor nal nel ek eknak eknek s es os as e a i ja je jan jen jet jat an jere jara ere ara ei "
        + "eig aig jeig jaig jetol jatol atol etol ert kent val vel ik ikan ikra ikat tolig szor szer")
        .Split(' ').ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public override Language Language => Language.Hungarian;

    public override bool MonthFirst => true;

    public override bool MarksWishes => true;

    public override bool InflectsNames => true;

    public override IReadOnlyList<string> VerbPrefixes { get; } =
        ["vissza", "hozza", "tovabb", "elore", "hatra", "ossze", "ujra", "bele", "meg", "fel", "fol", "oda", "ide", "elo", "ala", "moge", "ele", "le", "be", "ki", "el", "at", "ra"];

    public override void Fill(LexiconBuilder words)
    {
        HungarianTime.Fill(words);
        HungarianSmallWords.Fill(words);
        HungarianWork.Fill(words);
        HungarianTasks.Fill(words);
        HungarianPlans.Fill(words);
        HungarianCards.Fill(words);
        HungarianCities.Fill(words);
        HungarianSettings.Fill(words);
        HungarianPeople.Fill(words);
        HungarianContracts.Fill(words);
        HungarianForms.Fill(words);
    }

    public override string? Line(Understanding meant) => HungarianLines.Of(meant);

    public override bool IsEnding(ReadOnlySpan<char> ending, char before) => HungarianEndings.IsInflected(ending, before);

    public override bool IsDerivation(ReadOnlySpan<char> ending, char before) => HungarianEndings.IsDerived(ending, before) || IsSecondHalf(ending);

    /// <summary>The second half of a compound that names work on the first: "szerződésolvasás", "hírlevélírás".</summary>
    private static bool IsSecondHalf(ReadOnlySpan<char> ending) => ending.Length is >= 4 and <= 12 && ending is [.., 'a' or 'e', 's'];

    public override bool IsHyphenated(ReadOnlySpan<char> ending, char before) =>
        Hyphenated.Contains(ending) || (ending is [_, 'a' or 'e', 'l'] && ending[0] == before);

    /// <summary>"-ás", "-ése": the noun of a verb.</summary>
    public override bool IsActivity(ReadOnlySpan<char> folded) => folded.Length >= 6 && folded is [.., 'a' or 'e', 's'] or [.., 'a', 's', 'a'] or [.., 'e', 's', 'e'];

    public override bool IsAsking(ReadOnlySpan<char> ending) => ending is "-e";

    /// <summary>First person past: "-tam", "-tem", "-tunk", "-tük".</summary>
    public override CueSet Guess(ReadOnlySpan<char> folded) =>
        folded.Length >= 7 && folded is [.., 't', 'a' or 'e', 'm'] or [.., 't', 'u', 'n', 'k'] or [.., 't', 'u', 'k'] ? CueSet.Of(Cue.Worked) : CueSet.Empty;

    public override Cue? EndingCue(ReadOnlySpan<char> ending) => ending switch
    {
        [.., 't', 'o', 'l'] => Cue.From,
        [.., 'i', 'g'] => Cue.Until,
        [.., 'k', 'o', 'r'] => Cue.At,
        [.., 'r', 'a' or 'e'] => Cue.By,
        [.., 'n', 'a' or 'e', 'k'] => Cue.Attachment,
        [.., 'b' or 'r', 'o', 'l'] => Cue.Out,
        "ja" or "je" or "e" or "a" => Cue.Ago,
        "an" or "en" or "jan" or "jen" or "ei" or "i" or "et" or "at" => Cue.OrdinalEnding,
        _ => null,
    };
}
