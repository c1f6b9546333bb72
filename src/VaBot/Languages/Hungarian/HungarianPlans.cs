using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words for showing things, weekly plans, reports, packages, settings and help.</summary>
internal static class HungarianPlans
{
    public static void Fill(LexiconBuilder words)
    {
        words.Add(Cue.WhoChanged, "ki módosította, ki módosított, ki változtatta, ki változtatott, ki változtatta meg, ki mozgatta, ki nevezte át, ki írta át, ki nyúlt")
            .Wish(Cue.Show, "mutat mutass mutasd, megmutat megmutass megmutasd, listáz listázz listázd, kilistáz kilistázz kilistázd, sorol sorolj sorold, hoz hozz hozd, ad adj add, küld küldj küldd, nyit nyiss nyisd, ír írj írd, mond mondj mondd, jelenít jeleníts jelenítsd, lát láss lásd, néz nézz nézd, kér kérj kérd, hív hívj hívd, dob dobj dobd, kap kapj")
            .Add(Cue.Show, "mutatnád láthatom láthatnám láthatnánk megnézhetem megnézhetném megnézném megnéznénk látni nézni megnézni kérem kérném kérek kérnék kérjük szeretném lássuk hadd kaphatok kaphatnék kaphatnám nézzük nézzem lássam milyen mi mik mit melyek mennyi hány hol")
            .Add(Cue.Show, "mi van, mi a, mi az, mik a, mik az, hadd lássam, hadd nézzem, mik vannak, mi vár, mi lesz, mit csinálunk, mit csinálsz, mi következik, mi jön, mit tervezünk, mit terveztél");
        Plans(words);
        Reports(words);
        Settings(words);
    }

    private static void Plans(LexiconBuilder words) =>
        words.Add(Cue.Plan, "terv tervet tervbe tervből terve tervünk tervünket tervünkbe tervünkből tervem tervemet hetiterv hetitervet tervek tervhez tervnek tervünkhöz ütemterv ütemtervet ütemezés ütemezést tervben tervre tervezet tervezetet")
            .Add(Cue.Plan, "heti terv, heti tervet, heti tervbe, heti tervből, jövő heti terv, jövő heti tervet, jövő heti tervbe, jövő heti tervből, heti tervben, jövő heti tervben, a jövő hét terve, jövő hét terve, jövő hét tervét, jövő hét tervébe, jövő hét tervéből")
            .Combine(Cue.Plan, "ne legyen|ne legyenek|ne szerepeljen|ne szerepeljenek|ne maradjon|ne kerüljön|ne kerüljenek", "|benne|be", "a", "|heti|jövő heti|következő heti", "tervben|tervbe")
            .Combine(Cue.Remove, "ne legyen|ne legyenek|ne szerepeljen|ne szerepeljenek|ne maradjon|ne kerüljön|ne kerüljenek", "|benne|be", "a", "|heti|jövő heti|következő heti", "tervben|tervbe")
            .Wish(Cue.Schedule, "tervez tervezz tervezd, betervez betervezz betervezd, ütemez ütemezz ütemezd, oszt ossz oszd, ven vegy vesz vedd, ten tegy tesz tedd, rak rakj rakd, ír írj írd, illeszt illessz illeszd, iktat iktass iktasd, szorít szoríts szorítsd, pakol pakolj pakold, húz húzz húzd, hoz hozz hozd, passzíroz passzírozz, kerül kerüljön, ad adj add, szúr szúrj szúrd")
            .Add(Cue.Schedule, "kerüljön jöjjön férjen mehet jöhet menjen legyen beférne férne kerülhet kerüljenek kerülne kerülhetne kerülhetnének kerülhetnek")
            .Add(Cue.Planned, "tervezve betervezve beütemezve ütemezve tervezett tervezünk tervezel terveztél terveztünk tervezett betervezett szerepel szerepelnek dolgozol dolgozunk programon műsoron terítéken várható vár")
            .Add(Cue.Planned, "van tervben, mi vár rám, mi vár ránk, be van tervezve, van betervezve, fogsz dolgozni, fogunk dolgozni, fogsz csinálni, fogunk csinálni")
            .Wish(Cue.Confirm, "jóváhagy jóváhagyj jóváhagyd, erősít erősíts erősítsd, megerősít megerősíts megerősítsd, fogad fogadj fogadd, elfogad elfogadj elfogadd, hagy hagyj hagyd")
            .Add(Cue.Confirm, "jóváhagyom jóváhagyjuk jóváhagyva jóváhagyás jóváhagyott elfogadom elfogadjuk elfogadva elfogadás megerősítem megerősítjük megerősítve megerősítés egyetértek egyetértünk oké rendben mehet támogatom támogatjuk áldásom aláírom okés okézom rábólintok rábólintunk megfelel megfelelő confirm approve jöhet")
            .Add(Cue.Confirm, "hagyom jóvá, hagyjuk jóvá, rendben van, rendben lesz, jó lesz így, jó így, így jó, mehet így, így mehet, részemről mehet, részünkről mehet, nekem jó, nekünk jó, nekem így jó, nekünk így jó, nekem megfelel, nekünk megfelel, oké nekem, részemről oké, részemről rendben, részünkről rendben, "
                + "áldásom rá, rábólintok, zöld út, zöld jelzés, zöld utat kap, zöld lámpa, nekem oké, nekünk oké, nincs kifogásom, nincs kifogásunk, nincs ellenvetésem, semmi kifogásom, csináljuk így, legyen így, így legyen, maradjon így, így maradhat, maradhat így, okénak tűnik, jónak tűnik, jó nekem, jó nekünk, jónak látom, "
                + "rendben részemről, rendben részünkről, nekem rendben, nekünk rendben, nekem tetszik, jó a, stimmel, rendben találom, így rendben")
            .Add(Cue.Fine, "jó rendben oké ok megfelel szuper tökéletes stimmel remek kiváló jónak klassz okés perfekt passzol korrekt")
            .Add(Cue.Attachment, "tervhez tervünkhöz").Add(Cue.Plan, "heti tervhez, jövő heti tervhez, heti tervünkhöz").Add(Cue.Attachment, "heti tervhez, jövő heti tervhez, heti tervünkhöz").Add(Cue.Yes, "igen aha").Add(Cue.Change, "módosítás módosítást módosítani módosítanám módosítanánk változtatás változtatást változtatni változtatnék változtatnánk változás változást módosítási változtatási csere cserét átírás átírást átírnám átalakítás igazítás igazítást kiigazítás kiigazítást")
            .Add(Cue.Plan, "tervmódosítás tervmódosítást tervváltozás tervváltoztatás").Add(Cue.Change, "tervmódosítás tervmódosítást tervváltozás tervváltoztatás")
            .Wish(Cue.Change, "módosít módosíts módosítsd, változtat változtass változtasd, ír írj írd, alakít alakíts alakítsd, cserél cserélj cseréld, rendez rendezz rendezd, átír átírj átírd, igazít igazíts igazítsd");

    private static void Reports(LexiconBuilder words) =>
        words.Add(Cue.Report, "jelentés jelentést jelentése jelentését jelentések riport riportot riportja riportját kimutatás kimutatást kimutatása kimutatását elszámolás elszámolást elszámolása elszámolását beszámoló beszámolót beszámolója beszámolóját report reportot összefoglalás zárás zárást zárása havi-jelentés havizárás")
            .Add(Cue.Report, "hó zárása, hónap zárása")
            .Add(Cue.Budget, "keret keretből keretünk keretünkből keretet keretem kerete órakeret órakeretet órakeretünk órakeretünkből órakeretből órakerete csomag csomagot csomagból csomagunk csomagunkból csomagban csomagunkban csomagja keretben keretünkben időkeret időkeretünk időkeretből egyenleg egyenlege egyenlegünk egyenleget kontingens büdzsé büdzséből órakeretünkben órakeretben óraegyenleg óraegyenlege órakeretem")
            .Add(Cue.Left, "egyenleg egyenlege egyenlegünk egyenleget óraegyenleg óraegyenlege óraegyenlegünk maradt maradék marad maradtak fennmaradó felhasználatlan felhasználható hátralévő hátralevő hátra bennmaradt elérhető szabad használható megmaradt megmaradó maradékunk maradványt tartalék fogyott elfogyott elhasznált")
            .Add(Cue.Left, "van még, maradt még, van hátra, maradt hátra, van vissza, maradt ki, áll rendelkezésre, áll még rendelkezésre, még hátra, még maradt, fel nem használt, használhatunk fel, használhatunk még, használható fel, maradt benne, van benne, maradt ebből, vehetünk igénybe, áll rendelkezésünkre, áll még rendelkezésünkre");

    private static void Settings(LexiconBuilder words) =>
        words.Add(Cue.LanguageNoun, "nyelv nyelvet nyelvem nyelve nyelvre nyelven nyelvemet beszélj beszéljünk beszélgessünk írj írjál válaszolj válaszolnál kommunikálj kommunikáljunk válts váltsunk váltás szólj állítsd legyen felület beszélnél írnál kommunikálnál beszéljen írjon válaszoljon szeretném kérem kérném kérek folytassuk használd váltsd "
                + "inkább mostantól nyelvű nyelvűre átállni átváltani átváltanál átállás állj váltana váltanál menjen")
            .Value(Cue.LanguageName, "angol, angolul, angolra, angolt, english, en", (int)Language.English)
            .Value(Cue.LanguageName, "magyar, magyarul, magyarra, magyart, hu, hun, hungarian", (int)Language.Hungarian)
            .Add(Cue.ZoneNoun, "időzóna időzónám időzónát időzónámat időzónában időzónája időzónánk időzónára időzónázd zóna zónám zónát zónába zónára időzónához időzónaként tz timezone időzónádat")
            .Add(Cue.ZoneNoun, "helyi idő, helyi időm, idő zóna, idő zónám")
            .Add(Cue.Help, "segítség segítséget súgó súgót help segíts segítesz segítenél segítségre")
            .Add(Cue.Help, "mit értesz, mit értesz meg, mit tudsz, mire vagy képes, mikre vagy képes, mit lehet, hogyan kell használni, hogy kell használni, hogyan kell ezt használni, hogy kell ezt használni, ezt hogy kell használni, ezt hogyan kell használni, hogyan kell téged használni, hogyan működsz, hogy működsz, hogyan működik ez, hogy működik ez, hogyan használjam, hogy használjam, miben tudsz segíteni, mit kérhetek, mit írhatok, mit mondhatok, mit csinálsz, mit tudsz csinálni, hogyan használlak, "
                + "hogy használlak, mi mindent tudsz, miket tudsz, mikben tudsz segíteni, hogyan használhatlak, hogy használhatlak, mire vagy jó, mit kérhetek tőled, mit kérdezhetek, mit tudok csinálni, mit tudok itt csinálni, hogy működik a bot, hogyan működik a bot, hogyan kell logolni, mit tud a bot, mit tud ez a bot, mire való ez a bot, "
                + "mire való a bot, mire használhatlak, hogy működik, hogyan működik, mihez értesz, miben segíthetsz, miket kérhetek, miket lehet")
            .Add(Cue.Commands, "parancs parancsok parancsokat parancsaid parancslista példa példák példákat funkciók funkciókat funkcióid utasítás utasítások utasításokat parancsot lehetőségek");
}
