using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words for logging time, timers, entries and sums.</summary>
internal static class HungarianWork
{
    public static void Fill(LexiconBuilder words)
    {
        Logging(words);
        Timers(words);
        Entries(words);
        words.Add(Cue.Total, "összesen összesítő összesítés összesítést összesítőt összegzés összegzést összidő összóra összóraszám óraösszesítő óraszám óraszámom kimutatás statisztika összegezd összesítsd összeg munkaidőm munkaórák munkaóráim")
            .Add(Cue.Total, "jött össze, gyűlt össze, jött ki, gyűlt eddig, hány órám, mennyi órám, az óráim, az óráimat")
            .Add(Cue.Logged, "dolgoztam dolgoztunk dolgoztál logoltam logoltál könyveltem könyveltél könyvelt rögzítettem rögzítettél rögzített beírtam beírtál felírtam jegyeztem jegyeztél jött gyűlt össze ment ledolgoztam dolgozott elkönyvelt "
                + "lejelentett munkaóra munkaidő töltöttem töltöttél töltött ledolgozott logolt logolva rögzítve bejegyezve bejegyzett lekönyvelve teljesítettem teljesített")
            .Add(Cue.Logged, "mit csináltam, miket csináltam, mit csináltunk, min dolgoztam, miken dolgoztam").Add(Cue.Interrogative, "mit csináltam, miket csináltam, mit csináltunk, min dolgoztam, miken dolgoztam")
            .Add(Cue.HoursNoun, "órámat órámba órámból óránkat óránkba percem percemet percünk percünket órái óráit óra órám óránk órát órája órád idő időm időt időnk munkaidő perc percet óráim óráink óráimat munkaóra órákat órák");
    }

    private static void Logging(LexiconBuilder words) =>
        words.Wish(Cue.Log, "jegyez jegyezz jegyezd, ír írj írd, könyvel könyvelj könyveld, rögzít rögzíts rögzítsd, logol logolj logold, ven vegy vesz vedd végy, ten tegy tesz tedd tégy, rak rakj rakd, számol számolj számold, "
                + "számít számíts számítsd, regisztrál regisztrálj regisztráld, vin vigy visz vidd, ment ments mentsd, ad adj add, vezet vezess vezesd, pötyög pötyögj pötyögd, üt üss üsd, trekkel trekkelj trekkeld, naplóz naplózz naplózd, "
                + "terhel terhelj terheld, szúr szúrj szúrd, hozzáad hozzáadj hozzáadd, mér mérj mérd, nyom nyomj nyomd, dob dobj dobd, csap csapj csapd")
            .Add(Cue.Log, "log logolás track könyvelés")
            .Add(Cue.LogPlace, "napló naplóba naplóm naplóból munkanapló munkaidőlap időlap elszámolás elszámolásba időnapló nyilvántartás nyilvántartásba óranyilvántartás timesheet munkaidőnyilvántartás bejegyzés bejegyzések")
            .Did(Cue.Worked, "dolgozt foglalkozt csinált volt töltött végezt írt készített fordított javított intézt rendezt szerkesztett ült tett szánt fordított ráfordított fordított bajlódt szenvedt vacakolt pepecselt molyolt küzdött küszködt "
                + "melózt gürizt dolgozt bíbelődt szöszmötölt szöszölt javítgatt írogatt nyomtatt szortírozt egyeztett telefonált keresgélt kutatt kerest rendszerezt frissített gyűjtött töltött szerkesztgett raktt rakt pakolt tervezt "
                + "számolt válaszolt leveleztt levelezt gépelt elemezt ellenőrizt átnézt nézt olvast formázt feldolgozt kezelt posztolt vágt rajzolt összeállított állított mérte elköltött használt kihasznált húzt bütykölt ráment reszelt "
                + "takarított hívt beszélt tárgyalt kitöltött másolt rögzített böngészt dolgozgatt összerakt buheráltt csiszolt korrektúrázt lektorált tisztázt")
            .Combine(Cue.Worked, "elfelejtettem|elfelejtettük|kimaradt|lemaradt", "beírni|bejegyezni|felírni|rögzíteni|logolni|könyvelni|felvenni|beütni|felvinni|bevinni|a naplóból")
            .Add(Cue.Worked, "írtam írtunk írtuk dolgozással munkával foglalkozva elfoglalt elfoglaltak munkában")
            .Add(Cue.Took, "volt vett vettek ment elment ráment tartott igényelt lett felemésztett felemésztettek elvitt elvittek vitt vittek telt eltelt került elhasznált kitett kellett fogyott elfogyott lekötött lekötöttek lett voltak mentek tartottak került kerültek "
                + "igényeltek teltek rámentek elmentek emésztett emésztettek kitettek jött összejött felzabált megevett megettek fordítódott bele belement belementek belefért")
            .Add(Cue.Took, "vett igénybe, vettek igénybe, igénybe vett, igénybe vettek, vett el, vettek el, el tartott, ment el, ment rá, ment el rá, ment bele, jött ki, jött össze, telt el, telt bele, kellett hozzá, kellett rá, tett ki, lett belőle, került rá, vitte el, ráment")
            .Add(Cue.More, "plusz további még újabb pluszban ráadásul")
            .Add(Cue.From, "_");

    private static void Timers(LexiconBuilder words) =>
        words.Wish(Cue.Begin, "indít indíts indítsd, elindít elindíts elindítsd, kezd kezdj kezdd, kapcsol kapcsolj kapcsold, nyom nyomj nyomd, start startolj startold, nyit nyiss nyisd, induljon indulj induljon, kattint kattints kattintsd, pörget pörgess pörgesd")
            .Add(Cue.Begin, "start startot indulhat induljon indul indítás indítást indulj indíthatod mehet kezdés rajt kezdjük kezdhetjük elindulhat kezdődjön kezdődhet indítsuk indítom kezdem")
            .Wish(Cue.Halt, "állít állíts állítsd, leállít leállíts leállítsd, megállít megállíts megállítsd, kapcsol kapcsolj kapcsold, lő lőj lődd, zár zárj zárd, fejez fejezz fejezd, stoppol stoppolj stoppold, szakít szakíts szakítsd, áll állj, "
                + "befejez befejezz befejezd, lenyom lenyomj lenyomd")
            .Add(Cue.Stop, "stop stopp állj").Add(Cue.Halt, "stop stopp stopot állj vége leáll megáll leállhat megállhat leállítás leállítást lezárás megállítás álljon leálljon megálljon végezz végeztem ki kiléptem")
            .Add(Cue.Timer, "időmérő időmérőt stopper stoppert stopperóra számláló számlálót mérés mérést időmérés időmérést óra órát timer timert időzítő időzítőt stopperem időmérőm tracker számlálóm stopperórát mérő")
            .Add(Cue.TimeMe, "stopper be, timer be, időmérő be, óra be, mérd az időmet, mérd az időt, mérd mostantól, időmérés indul, indulhat a mérés, mehet az idő, mérjed az időt, mérd az időmet mostantól, mérni az időt, mérni az időmet")
            .Combine(Cue.TimeMe, "kezdd|kezdd el|kezdjük|kezdjük el|indítsd|indítsd el|indítsuk|indítsuk el", "a mérést|az időmérést|mérni|az idő mérését")
            .Add(Cue.StopMe, "időmérés vége, ne mérd tovább, mérés vége, timer vége, stopper vége, óra állj, időmérés stop, stopper ki, timer ki, időmérő ki, timer le, stopper le")
            .Wish(Cue.Pause, "szünetel szünetelj szüneteld, szüneteltet szüneteltess szüneteltesd, pauzál pauzálj pauzáld").Add(Cue.Pause, "szünet szünetet pauza pauzát pause")
            .Wish(Cue.Resume, "folytat folytass folytasd").Add(Cue.Resume, "folytatás tovább resume folytatom folytathatod")
            .Wish(Cue.Switch, "vált válts váltsd, cserél cserélj cseréld").Add(Cue.Switch, "átváltás váltás váltok átváltok")
            .Add(Cue.Status, "állapot állapota állás állása státusz fut megy áll");

    private static void Entries(LexiconBuilder words) =>
        words.Wish(Cue.Undo, "von vonj vond, visszavon visszavonj visszavond, visszacsinál visszacsinálj visszacsináld, visszaállít visszaállíts visszaállítsd, sztornóz sztornózz sztornózd")
            .Add(Cue.Undo, "visszavonás visszavonást undo visszavonom visszacsinálom sztornó sztornózom")
            .Add(Cue.Undo, "vond vissza, vondd vissza, vonjuk vissza, vonja vissza, csináld vissza, szívd vissza, visszavonnám, állítsd vissza az előzőt, vissza az egész")
            .Add(Cue.Redo, "redo mégis")
            .Add(Cue.Entry, "bejegyzés bejegyzést bejegyzésem bejegyzésemet bejegyzésed tétel tételt tételem könyvelés könyvelésem könyvelést időbejegyzés időbejegyzést rögzítés rögzítésem rögzítést log logot logom logomat feljegyzés feljegyzést időtétel logolás logolásom logolásomat")
            .Add(Cue.Last, "legutóbbi utolsó előbbi iménti legutolsó előző mostani legfrissebb")
            .Add(Cue.JustLogged, "amit most beírtam, amit az előbb beírtam, amit most rögzítettem, amit most logoltam, amit imént beírtam, amit az előbb rögzítettem, amit az imént rögzítettem, amit az előbb logoltam, amit most könyveltem, amit az előbb könyveltem, "
                + "amit most jegyeztem be, amit az előbb jegyeztem, az utolsó bejegyzés, utolsó bejegyzés, utolsó bejegyzésem, utolsó bejegyzést, utolsó bejegyzésemet, az előző bejegyzés, előző bejegyzés, előző bejegyzésem, előző bejegyzést, előző bejegyzésemet, "
                + "legutóbbi bejegyzés, legutóbbi bejegyzésem, legutóbbi bejegyzésemet, legutóbbi bejegyzést, iménti bejegyzés, iménti bejegyzésem, iménti bejegyzést, előbbi bejegyzés, előbbi bejegyzésem, előbbi bejegyzést, utolsó tétel, utolsó tételt, "
                + "legutóbbi tétel, legutóbbi tételt, előző tétel, előző tételt, utolsó könyvelés, utolsó könyvelésem, utolsó könyvelést, utolsó rögzítés, utolsó rögzítést, utolsó log, utolsó logot, utolsó logom, utolsó logomat, legutóbbi log, legutóbbi logot, "
                + "legutóbbi könyvelés, legutóbbi könyvelést, legutóbbi rögzítés, legutóbbi rögzítést, előző könyvelés, előző könyvelést, előző rögzítés, előző logom, előző log, előző logot, legutolsó bejegyzés, legutolsó bejegyzést, legutolsó bejegyzésem, "
                + "az utolsót, a legutóbbit, az előzőt, az utolsó, a legutóbbi, az iméntit, az előbbit, amit most felvettem, amit az előbb felvettem, amit most vittem be, amit az előbb vittem be, amit az előbb írtam be, amit most írtam be, amit imént írtam be, "
                + "amit az imént írtam be, amit utoljára beírtam, amit utoljára rögzítettem, amit utoljára írtam be, amit utoljára logoltam, utolsó időbejegyzés, utolsó időbejegyzést, legutóbbi időbejegyzés, legutóbbi időbejegyzést, amit az imént beírtam, "
                + "amit bejegyeztem, amit az előbb bejegyeztem, amit most bejegyeztem, amit az imént bejegyeztem")
            .Wish(Cue.Edit, "javít javíts javítsd, módosít módosíts módosítsd, változtat változtass változtasd, ír írj írd, állít állíts állítsd, korrigál korrigálj korrigáld, igazít igazíts igazítsd, helyesbít helyesbíts helyesbítsd, cserél cserélj cseréld, "
                + "rövidít rövidíts rövidítsd, hosszabbít hosszabbíts hosszabbítsd, csökkent csökkents csökkentsd, növel növelj növeld, ven vegy vesz vedd, ten tegy tesz tedd, tol tolj told, halaszt halassz halaszd, hoz hozz hozd, húz húzz húzd, rak rakj rakd")
            .Wish(Cue.Amend, "javít javíts javítsd, módosít módosíts módosítsd, helyesbít helyesbíts helyesbítsd, korrigál korrigálj korrigáld").Add(Cue.Amend, "javítás módosítás helyesbítés edit")
            .Add(Cue.Edit, "edit legyen inkább javítás módosítás valójában igazából csak lenne helyesen")
            .Add(Cue.Correction, "helyesbítés helyesbítek javítás javítom korrekció pontosítás pontosítok helyesen elírtam elütöttem tévedtem tévedés mégis mégse valójában igazából hoppá elnéztem elrontottam bocs bocsi inkább")
            .Add(Cue.Correction, "rosszul írtam, rosszat írtam, el írtam, nem is, azaz inkább")
            .Wish(Cue.Split, "bont bonts bontsd, oszt ossz oszd");
}
