namespace VaBot.Languages.Hungarian;

/// <summary>What Hungarian hangs on words, written without accents: cases in all their vowels, after plurals and possessives or alone,
/// and what turns a verb's root into its other forms.</summary>
internal static class HungarianEndings
{
    private const string Cases =
        "t at et ot nak nek val vel ert ig kent ban ben ba be bol n on en an ra re rol nal nel hoz hez tol kor i s os es as nyi "
        + "e ul szor szer nyit nyira nyire ek eknak eknek ekhez eknel ektol ekre ekkel eket ei";

    private const string Owners =
        "k ok ek ak m om em am d od ed ad ja je a e nk unk tok tek otok etek atok juk uk im id i ink itek itok ik aim eim aid eid ai ei aink eink aik eik jaim jeim jai jei "
        + "jaink jeink jaik jeik as es os s i asa ese";

    private const string Verbs =
        "as es asa ese asat eset ast est ashoz eshez asra esre asanal assal essel assal asi esi ni va ve ok ek om em unk jak jek jok juk "
        + "tam tem ttam ttem ottam ettem attam tuk tunk ttuk ttunk ottuk ettuk ottunk ettunk t tt ott ett tott tek tak ottak ettek "
        + "o do ando endo hato heto geles algat gat get alas eles alasa elese alast elest sz od ed ja i ul alt elt olt";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inflected = Combine().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Derived =
        Verbs.Split(' ').ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsInflected(ReadOnlySpan<char> ending, char before) =>
        ending.Length <= 9 && (Inflected.Contains(ending) || IsAssimilated(ending, before));

    public static bool IsDerived(ReadOnlySpan<char> ending, char before) =>
        ending.IsEmpty || (ending.Length <= 9 && (Derived.Contains(ending) || IsInflected(ending, before)));

    /// <summary>-val/-vel takes the last consonant: "hírlevéllel", "projekttel", "Carllal".</summary>
    private static bool IsAssimilated(ReadOnlySpan<char> ending, char before) =>
        ending is [_, 'a' or 'e', 'l'] && ending[0] == before;

    private static HashSet<string> Combine()
    {
        var all = new HashSet<string>();
        foreach (var ending in Cases.Split(' '))
        {
            all.Add(ending);
            foreach (var owner in Owners.Split(' '))
            {
                all.Add(owner);
                all.Add(owner + ending);
                if (owner[^1] is not ('a' or 'e' or 'i'))
                {
                    all.Add(owner + owner[^1] + "al");
                    all.Add(owner + owner[^1] + "el");
                }
            }
        }

        return all;
    }
}
