using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>The forms a request takes in Hungarian, made from a verb's stems by vowel harmony.</summary>
internal static class HungarianVerbs
{
    /// <summary>Adds the forms a wish is made of. A verb is "stem imperative short": "jegyez jegyezz jegyezd" gives jegyezni, jegyeznéd,
    /// jegyezz, jegyezzél, jegyezze, jegyezzük, jegyezd … The same cue for all.</summary>
    public static LexiconBuilder Wish(this LexiconBuilder words, Cue cue, string verbs)
    {
        foreach (var verb in verbs.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = verb.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (stem, wish) = (parts[0], parts[1]);
            var back = IsBack(stem);
            Each(words, cue, stem, back ? "ni nád nál na ná nánk nátok nám nák nunk niuk" : "ni néd nél ne né nénk nétek ném nék nünk niük");

            // "indítani", "rögzítenéd", "küldenénk": a vowel between two consonants and the ending
            if (stem.Length > 3 && stem[^1] is 't' or 'd' && stem[^2] is not ('a' or 'á' or 'e' or 'é' or 'o' or 'ó' or 'ö' or 'ő' or 'u' or 'ú' or 'ü' or 'ű' or 'i'))
            {
                // -ít goes either way whatever its vowels ("indítanád", "rögzítenéd")
                Each(words, cue, stem, "ani anád anál ana aná anánk anátok anám anák anunk eni enéd enél ene ené enénk enétek eném enék enünk");
            }

            // "elindítanád a stoppert?" begins like a question and asks for it
            Each(words, Cue.May, stem, back ? "nád nál" : "néd nél");
            Each(words, Cue.May, stem, "anád anál enéd enél");

            // "tenni", but "teheted": these few lose their n
            Each(words, cue, stem is "ten" or "ven" or "vin" ? stem[..^1] : stem, back
                ? "hatod hatnád hatnánk hatjuk hatja hatunk ható hatnál hat"
                : "heted hetnéd hetnénk hetjük heti hetünk hető hetnél het");
            Each(words, cue, wish, back ? " a ál ad uk unk anak átok atok ák am ak on" : " e él ed ük ünk enek étek etek ék em ek en ön ön");
            foreach (var shortened in parts.Skip(2))
            {
                words.Add(cue, shortened);
            }
        }

        return words;
    }

    /// <summary>What one did oneself: the past stem gives "dolgoztam", "dolgoztunk", "csináltuk".</summary>
    public static LexiconBuilder Did(this LexiconBuilder words, Cue cue, string stems)
    {
        foreach (var stem in stems.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Each(words, cue, stem, IsBack(stem) ? "am unk uk" : "em ünk ük");
        }

        return words;
    }

    private static void Each(LexiconBuilder words, Cue cue, string stem, string endings)
    {
        foreach (var ending in endings.Split(' '))
        {
            words.Add(cue, stem + ending);
        }
    }

    /// <summary>The last vowel but a neutral one decides: a, á, o, ó, u, ú are back.</summary>
    private static bool IsBack(string stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            if ("aáoóuú".Contains(stem[i]))
            {
                return true;
            }

            if ("eöőüű".Contains(stem[i]))
            {
                return false;
            }
        }

        return false;
    }
}
