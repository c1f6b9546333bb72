using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian numbers, units, days and months.</summary>
internal static class HungarianTime
{
    public static void Fill(LexiconBuilder words)
    {
        Numbers(words);
        Units(words);
        words
            .Count(Cue.Month, "január|jan|januári február|feb|febr|februári március|márc|márciusi április|ápr|áprilisi május|máj|májusi június|jún|júniusi július|júl|júliusi augusztus|aug|augusztusi "
                + "szeptember|szept|szeptemberi október|okt|októberi november|nov|novemberi december|dec|decemberi")
            .Count(Cue.Weekday, "hétfő|hétfőn|hétfőm|hétfői|hétfőre kedd|kedden|keddem|keddi szerda|szerdán|szerdám|szerdai csütörtök|csütörtökön|csütörtököm|csüt|csütörtöki péntek|pénteken|péntekem|pénteki "
                + "szombat|szombaton|szombatom|szombati vasárnap|vasárnapom|vasárnapi")
            .Add(Cue.Today, "ma mai mára máma")
            .Add(Cue.Yesterday, "tegnap tegnapi tegnapról tegnapra")
            .Add(Cue.Tomorrow, "holnap holnapi holnapra holnapig")
            .Add(Cue.DayBeforeYesterday, "tegnapelőtt tegnapelőtti")
            .Add(Cue.DayAfterTomorrow, "holnapután holnaputánra holnaputánig")
            .Add(Cue.Next, "jövő következő köv jövőheti").Add(Cue.Last, "múlt előző elmúlt legutóbbi utolsó").Add(Cue.This, "ez ezen e ebben aktuális mostani ezt idei eheti")
            .Add(Cue.Ago, "ezelőtt napja hete hónapja éve").Add(Cue.FromNow, "múlva belül")
            .Add(Cue.End, "vége végéig végére végén végi végével").Add(Cue.Start, "eleje elején elejére")
            .Add(Cue.EndOfMonth, "hóvége, hóvégén, hóvégére, hóvégéig, hó vége, hó végén, hó végére, hó végéig, hónap vége, hónap végén, hónap végére, hónap végéig, hó végi")
            .Add(Cue.EndOfWeek, "hét vége, hét végén, hét végére, hét végéig, a hét vége, a hét végén, a hét végére, a hét végéig");
    }

    private static void Numbers(LexiconBuilder words)
    {
        string[] ones = ["", "egy", "két", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"];
        string[] tens = ["", "tizen", "huszon", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"];
        for (var n = 1; n < 200; n++)
        {
            var word = n % 10 == 0
                ? (n % 100 / 10) switch { 0 => "", 1 => "tíz", 2 => "húsz", _ => tens[n % 100 / 10] }
                : (n % 100 < 10 ? "" : tens[n % 100 / 10]) + ones[n % 10];
            words.Value(Cue.Number, n < 100 ? word : "száz" + word, n * 100);
        }

        words.Value(Cue.Number, "kettő, két", 200).Value(Cue.Number, "tizenkettő", 1200).Value(Cue.Number, "kétszáz", 20000).Value(Cue.Number, "nulla", 0)
            .Value(Cue.Number, "fél", 50).Value(Cue.Number, "másfél", 150).Value(Cue.Number, "negyed", 25).Value(Cue.Number, "háromnegyed", 75)
            .Value(Cue.NextHour, "fél", 50).Value(Cue.NextHour, "negyed", 25).Value(Cue.NextHour, "háromnegyed", 75)
            .Count(Cue.Ordinal, "első|elsején|elseje|elsejére|elsejéig második|másodikán harmadik|harmadikán negyedik|negyedikén ötödik|ötödikén hatodik|hatodikán hetedik|hetedikén nyolcadik|nyolcadikán "
                + "kilencedik|kilencedikén tizedik|tizedikén tizenegyedik|tizenegyedikén tizenkettedik|tizenkettedikén tizenharmadik|tizenharmadikán tizennegyedik|tizennegyedikén tizenötödik|tizenötödikén")
            .Count(Cue.Ordinal, "másodiknak|másodikként harmadiknak|harmadikként negyediknek|negyedikként ötödiknek|ötödikként hatodiknak|hatodikként", 2);
        foreach (var (word, value) in (ReadOnlySpan<(string, int)>)[("negyed", 25), ("fél", 50), ("háromnegyed", 75), ("másfél", 150), ("egy", 100), ("két", 200)])
        {
            words.Value(Cue.Hour, $"{word}óra, {word}órát, {word}órás, {word}órányi, {word}óráig, {word}órában", value).Value(Cue.Number, $"{word}óra, {word}órát, {word}órás, {word}órányi, {word}óráig, {word}órában", value);
        }
    }

    private static void Units(LexiconBuilder words) =>
        words.Add(Cue.Hour, "ó óra órán órát órás órányi órácska órám órámat órámba órámból óránk óránkat óránkba h")
            .Add(Cue.Hour, "óra hosszat, óra hosszáig, óra alatt")
            .Add(Cue.Minute, "p perc percet perces percnyi percecske percem percemet percembe percünk percünket percünkbe")
            .Add(Cue.Minute, "perc hosszat, perc alatt")
            .Add(Cue.Second, "mp mp-et mp-es másodperc másodpercet másodperces másodpercnyi")
            .Add(Cue.And, "és meg s").Add(Cue.Approximately, "kb kábé kb. körülbelül cirka nagyjából olyan úgy durván mintegy jó bő")
            .Add(Cue.Am, "reggel délelőtt hajnalban hajnal de").Add(Cue.Pm, "délután este du du. esti")
            .Add(Cue.Noon, "dél délig déltől délben").Add(Cue.Midnight, "éjfél")
            .Add(Cue.Since, "óta").Add(Cue.Now, "mostanáig eddig mostanig most")
            .Add(Cue.Now, "a mai napig, mostanáig")
            .Add(Cue.Between, "között közt")
            .Add(Cue.Day, "nap napja nappal napon napra napot nappal").Add(Cue.Week, "hét héten hétre heti hete hetet héttel hétig hétről hétben").Add(Cue.MonthUnit, "hónap hónapban havi hó hónapra hónapja hónapról hónapot hónapig hóban").Add(Cue.Year, "év évben éve");
}
