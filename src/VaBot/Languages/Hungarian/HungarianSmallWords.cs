using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words that carry no subject of their own, and those that turn a sentence into something else than a wish.</summary>
internal static class HungarianSmallWords
{
    public static void Fill(LexiconBuilder words)
    {
        Fillers(words);
        Asking(words);
        Vetoes(words);
    }

    private static void Fillers(LexiconBuilder words) =>
        words.Add(Cue.Article, "a az egy").Add(Cue.One, "egy").Add(Cue.May, "lehet mehetne lehetne kerülhetne jöhetne mehetnének kerülhetnének jöhetnének")
            .Add(Cue.Filler, "is már csak még most mostantól aztán akkor ja jaj na no hát tehát szóval igen oké oksi ok rendben jó jól helló szia sziasztok hali üdv hello nekem nekünk neked nálam nálunk tőlem tőlünk rám ránk "
                + "az ez azt ezt annak ennek arra erre abba ebbe azon ezen ott itt oda ide innen onnan így úgy ilyen olyan mint pont éppen épp végre végül inkább kicsit kissé picit nagyon teljesen egészen szinte tényleg valóban "
                + "is van volt lesz lett legyen legyenek vannak voltak lenne lennének lettek fog fogja vagyok voltam vagyunk voltunk lettem én te mi ti ön önök engem minket magam "
                + "együtt összesen összesítve egész egyből azonnal rögtön mindjárt újra ismét megint közben egyelőre ezentúl ezután ezért mindig szerintem részemről részünkről felőlem felőlünk kapcsán kapcsolatban "
                + "nap napom mai köszi köszönöm kösz hé hej ahoj csapat mindenki bot vabot haha hehe wow huh pff ugye ugyanis viszont végülis gyorsan "
                + "mehet jöhet menjen jöjjön kell kellene kéne szeretném szeretnénk kérném kérnénk kérem kérek kérünk kérjük akár plusz pluszban további újabb új külön saját után alatt keresztül át során ment ami amit amely "
                + "valami valamennyi minden mindent többi fent lent mindenképp mindenképpen feltétlenül lehetőleg összes darab db rész részét részt felé között közt közé sor sora sorra mától tőled neki nekik rajta vele velük "
                + "hozzá belőle róla ebből abból arról erről itteni ottani reggel délelőtt délután este délben szép jobb jobban legjobb elég egyszerűen ennyi annyi ennyit annyit hogy "
                + "velem veled velünk veletek nálad nálatok hozzám hozzánk hozzád rád nektek értem értünk érte belém rólam rólunk rajtam rajtunk bennem bennünk magunk módosult változott tolódott csúszott átkerült módosul terved terveid tervetek közvetlenül rögtön elfoglalva sokat keveset")
            .Add(Cue.Filler, "akart lenni, akartak lenni, jó reggelt, jó napot, szép napot, jó estét, kellemes napot, úgy látom, azt hiszem, úgy gondolom, szerintem is, ha jól számolom, ahogy megbeszéltük, előre is, előre is köszi, előre is köszönöm, nem baj, semmi gond, nem gond, "
                + "a mai napon, a következő lépés, mostantól kezdve, mától kezdve, ettől kezdve, egy kicsit, egy picit, részemről rendben, még egy dolog, és még, hát igen, na jó, na de, jó lesz, az én részemről, nem csak, nem rossz, nem sietős")
            .Add(Cue.Vague, "dolog dolgok dolgot munka munkát munkám munkája ügy ügyben ügyek feladat feladatot rész részét meló")
            .Add(Cue.Filler, "várj kiment kimentek elment elküldve").Add(Cue.Again, "újra megint ismét")
            .Add(Cue.Pronoun, "azt ezt őt őket azok azokat ezek ezeket arra erre annak ennek ő azzal ezzel")
            .Add(Cue.Polite, "kérlek kérem légyszi légyszíves lécci lsz légyszives pls köszi köszönöm kösz köszike köszönjük szíveskedj szíveskedjen kérünk kérjük")
            .Add(Cue.Polite, "légy szíves, legyen szíves, légy szíves és, ha lehet, ha tudod, ha tudnád, ha van időd, ha van rá mód, ha van rá módod, ha megoldható, ha nem gond, ha nem baj, ha ráérsz, ha belefér, ha lehetséges, ha időd engedi, ha megkérhetlek, ha jó így, "
                + "ha neked is jó, ha neked is megfelel, ha megteszed, ne felejtsd el, ne felejts el, el ne felejtsd, ha kérhetem, ha kérhetném, ha eljutsz odáig, ha nem nagy kérés, ha úgy jó, ha odaérsz, ha nem okoz gondot, ha mód van rá, ha szabad kérnem")
            .Add(Cue.Attachment, "részére számára kapcsán ügyében ügyfélnek ügyfél ügyfélhez ügyfélre")
            .Add(Cue.Greeting, "szia helló hello hali üdv sziasztok szevasz hahó")
            .Add(Cue.Need, "kell kellene kéne kellenek kellenének lenne szükséges kelleni").Add(Cue.Was, "volt voltak")
            .Add(Cue.Be, "van volt vannak voltak lett lettek")
            .Add(Cue.Must, "kellenek kellenének kellett kell kellene kéne legyen legyenek muszáj kelljen szükséges menjen kerüljön jöjjön menjenek kerüljenek jöjjenek mehet jöhet kerülhet mehetnek jöhetnek álljon maradjon előzze tegyük kellene lehet lehetne")
            .Add(Cue.Must, "el kell, be kell, meg kell, ki kell, le kell, fel kell, legyen kész, el kellene, meg kellene, meg kéne, el kéne, készüljön el, legyen meg")
            .Add(Cue.Want, "szeretném szeretnénk kérném kérnénk kérem kérek kérünk kérjük akarom akarjuk kellene kéne kell lenne legyen szeretnék jó")
            .Add(Cue.Want, "azt szeretném, azt szeretnénk, azt kérném, azt kérem, jó lenne, az lenne a jó, örülnék, ha")
            .Add(Cue.ClauseBreak, "hogy mert mivel hanem de aki akit akik amelyik amíg bár viszont hiszen ugyanis miközben")
            .Add(Cue.You, "te ön önök ti tőled magad")
            .Add(Cue.Other, "ő ők valaki senki férjem feleségem főnök főnököm kolléga kolléganőm kollégám anyám anyukám apám apukám fiam lányom barátom barátnőm testvérem húgom nővérem bátyám öcsém szomszéd szomszédom gyerek gyerekek "
                + "más mások másik neki nekik tőle tőlük velük vele");

    private static void Asking(LexiconBuilder words) =>
        words.Add(Cue.Request, "tudnád tudnál tudná tudnátok lehetne megtennéd megtennéd-e megkérhetlek megkérhetnélek kérhetem kérhetném kérhetnék kérhetek kaphatok kaphatnék megoldható lehetséges szabad volnál lennél megtennénk")
            .Add(Cue.Request, "tudnád-e, lennél szíves, lenne szíves, volnál szíves, lennél olyan kedves, lennél kedves, megoldható lenne, lehetne-e, lehet kérni, meg tudnád, be tudnád, el tudnád, fel tudnád, ki tudnád, le tudnád, át tudnád, meg lehetne, be lehetne, "
                + "fel lehetne, le lehetne, ki lehetne, el lehetne, át lehetne, nem lehetne, nem tudnád, mi lenne ha")
            .Add(Cue.Interrogative, "mi mit ki kit mikor miért mennyi mennyit hány hányat min hogyan hogy-hogy hogyhogy melyik melyiket hol hova hová honnan milyen mióta meddig kinek minek mire mivel mik vajon ugye miféle hányadik mennyire")
            .Add(Cue.AuxiliaryFirst, "vajon ugye nemde")
            .Add(Cue.HowMuch, "mennyi mennyit hány hányat mennyire hányszor mennyivel");

    private static void Vetoes(LexiconBuilder words) =>
        words.Add(Cue.Negation, "nem ne sem nincs nincsenek sincs sincsenek se nélkül nehogy soha sosem semmi semmit senki senkit dehogy aligha")
            .Add(Cue.Negation, "még nem, nem kell, nem kellett, nincs kész, nem lett, korai lenne, arra várva, ahelyett hogy, ahelyett")
            .Add(Cue.If, "ha amikor mikor amint mihelyt hogyha amennyiben feltéve mire")
            .Add(Cue.If, "abban az esetben, akkor is, ha majd, amint lehet-e")
            .Add(Cue.Future, "majd fogok fogom fogunk fogjuk fog fogja fognak ígérem ígérjük igyekszem igyekszünk tervezem tervezzük megpróbálom megpróbálok próbálom próbálok szándékozom készülök remélem reméljük hamarosan nemsokára mindjárt")
            .Add(Cue.Future, "el fogom, meg fogom, be fogom, le fogom, neki fogok, nekem kell, még kell, meg akarom, szeretnék majd")
            .Add(Cue.Hypothetical, "elfelejtettem elfelejtettük elfelejtetted talán esetleg valószínűleg vélhetően képzeld képzeljétek viccelek vicceltem vicc álmodtam álmomban emlékszel emlékszem emlékeztek bárcsak mintha hátha netán gondolkodom gondolkozom töprengek tűnődöm elvileg "
                + "állítólag kár rémlik sejtem sajnos szoktam szoktuk szokott szokás általában néha gyakran olykor sokszor máskor mindenkor régen annak-idején valamikor")
            .Add(Cue.Hypothetical, "azt hittem, azt hittük, volna, lett volna, kellett volna, kellene volna, azon gondolkodom, azon gondolkozom, fogalmam sincs, nem tudom, el se hiszem, el sem hiszem, nem hiszem, el se hinném, nem biztos, nem vagyok biztos, nem emlékszem, jó lett volna, el tudod képzelni, múltkor, "
                + "a múltkor, minden héten, minden nap, minden hónapban, mindennap, indult, lehet hogy, meglehet, úgy volt hogy, úgy volt, mi lenne ha, mi lett volna, ki hitte volna, annak idején, tavaly, tervezek, tervezem, lehet hogy, lehet _ hogy")
            .Add(Cue.Hypothetical, "vagy mégse, vagy mégsem, vagy inkább mégse, vagy inkább ne, vagy ne")
            .Add(Cue.Hypothetical, "volna indult tavaly múltkor mindennap szokták szokta régebben")
            .Add(Cue.Reported, "megkért megkértek megkérte megkérdezte megkérdezték kért kértek mondta mondja mondják mondták mondod mondtam mondtad mondtátok kérdezte kérdezi kérdezik kérdezték írta írja írják írták szerinte szerintük állítja állítják állította hallottam olvasta idézem említette említik "
                + "javasolta javasolják panaszkodott ragaszkodik kijelentette üzente üzeni úgymond kérte kérték kérdi gondolja gondolta azt-mondta meséli mesélte szólt jelezte")
            .Add(Cue.Reported, "azt olvastam, most olvastam, éppen olvastam, épp olvastam, olvastam hogy, olvastam valahol, olvastam róla, olvastam egy")
            .Add(Cue.Emotion, "imádom imádjuk szeretem szeretjük imádtam tetszik tetszett tetszenek örülök örülünk örültem boldog sajnálom bocsi bocs bocsánat remélem reméljük gratulálok gratula gratulálunk utálom félek aggódom izgatott büszke kíváncsi hiányzik "
                + "élveztem látom láttam láttuk nézem néztem megnéztem megnéztük megláttam csodás gyönyörű szuperek zseniális fantasztikus remek csodálatos kívánok kívánom kívánunk drukkolok szorítok várjuk-már")
            .Add(Cue.Emotion, "köszönöm a, köszi a, köszönjük a, köszönöm az, köszi az, köszönjük az, alig várom, sok sikert, jó munka, szép munka, szuper munka, klassz lett, nagyon jó lett, szuper lett, jó lett, szép lett, jól sikerült, klassz volt, jók lettek, "
                + "szépek lettek, szuperek lettek, nagyon jók lettek, hála istennek, kár hogy, milyen jó, de jó, de szép, kész csoda, kész őrület, kész vagyok, kész röhej, kész katasztrófa")
            .Add(Cue.Almost, "majdnem szinte félig részben jóformán nagyjából-kész félkész alig kvázi csaknem")
            .Add(Cue.Almost, "félig kész, majdnem kész, lassan kész, mindjárt kész, nemsokára kész, hamarosan kész, lassan meglesz, majd kész, már majdnem");
}
