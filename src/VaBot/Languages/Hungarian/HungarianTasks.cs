using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words for tasks, their order and their state.</summary>
internal static class HungarianTasks
{
    public static void Fill(LexiconBuilder words)
    {
        Nouns(words);
        Order(words);
        Relations(words);
        States(words);
        Dues(words);
    }

    private static void Nouns(LexiconBuilder words) =>
        words.Add(Cue.TaskNoun, "feladat feladatot feladatom feladatunk feladatok feladatokat feladatként feladatnak feladatra teendő teendőt teendőm teendők teendőként teendőnek tennivaló tennivalót tennivalóm munkák taszk taszkot tennivalók kártya kártyát kártyák jegy "
                + "meló melót munka munkát feladatka feladatomat feladataim feladataimat teendőim teendőimet tennivalóim tennivalóimat feladataink teendőink")
            .Add(Cue.Board, "lista listára listán listája listámra listánkra listámon listánkon listádra listánk listám listáról listámról listánkról tábla táblára táblát táblán táblánk tábláról táblánkra feladatlista feladatlistára teendőlista teendőlistára "
                + "feladatlistát teendőlistát teendőlistán sor sorban sorrend sorrendben rangsor feladatlistán sorrendet prioritáslista rangsorban")
            .Add(Cue.Board, "feladatok közé, teendők közé, feladataim közé, feladatai közé")
            .Add(Cue.New, "új újabb további plusz extra újat")
            .Wish(Cue.Add, "ad adj add, ven vegy vesz vedd végy, ír írj írd, ten tegy tesz tedd tégy, rak rakj rakd, nyit nyiss nyisd, hoz hozz hozd, biggyeszt biggyessz biggyeszd, készít készíts készítsd, rögzít rögzíts rögzítsd, jegyez jegyezz jegyezd, szúr szúrj szúrd, "
                + "illeszt illessz illeszd, csinál csinálj csináld, dob dobj dobd, indít indíts indítsd, pakol pakolj pakold, regisztrál regisztrálj regisztráld, kér kérj kérd, csap csapj csapd, bíz bízz bízd")
            .Add(Cue.Add, "hozzáadás hozzáadni felvenni létrehozás felvétel add create új kérek kérnék kérünk kérném lenne volna van akad kellene kéne kell jött")
            .Add(Cue.Called, "című nevű címmel néven névvel címen nevezetű");

    private static void Order(LexiconBuilder words)
    {
        words.Wish(Cue.Move, "ten tegy tesz tedd tégy, rak rakj rakd, ven vegy vesz vedd végy, vin vigy visz vidd, hoz hozz hozd, tol tolj told, csúsztat csúsztass csúsztasd, mozgat mozgass mozgasd, helyez helyezz helyezd, sorol sorolj sorold, dob dobj dobd, húz húzz húzd, "
                + "emel emelj emeld, léptet léptess léptesd, pakol pakolj pakold, rangsorol rangsorolj rangsorold, priorizál priorizálj priorizáld, ugrat ugrass ugrasd, ültet ültess ültesd, szúr szúrj szúrd, illeszt illessz illeszd, állít állíts állítsd, "
                + "kap kapj kapjon, megy menj menjen, kerül kerülj kerüljön, jön gyere jöjjön, csúszik csússz csússzon, ugrik ugorj ugorjon, lép lépj lépjen, áll állj álljon, süllyeszt süllyessz süllyeszd, küld küldj küldd, sürget sürgess sürgesd, kezel kezelj kezeld, "
                + "ven végy vesz vegye, előz előzz előzze, indul indulj induljon, hátráltat hátráltass hátráltasd, csinál csinálj csináld, kezd kezdj kezdd, told toldj, rendez rendezz rendezd, tologat tologass, tekint tekints tekintsd, marad maradj maradjon, cserél cserélj cseréld")
            .Add(Cue.Move, "menjen menjenek kerüljön kerüljenek jöjjön jöjjenek csússzon csússzanak ugorjon ugorjanak lépjen lépjenek legyen legyenek mehet mehetnek jöhet jöhetnek kerülhet kerülhetnek álljon álljanak kapjon kapjanak maradjon tedd csússzék "
                + "megy jön kerül csúszik ugrik kap menne jönne kerülne csúszhat ugorhat előzze előzzék foglalkozz foglalkozzunk foglalkozzon kerüljék essen eshet essenek süllyedjen emelkedjen sorolódjon kellene kéne kell kérem kérném kérjük szeretném lenne")
            .Add(Cue.ToTop, "előre legelőre élre legelső legelsőnek elsőnek elsőként elsőre legfelülre legfelső élen legelöl legfontosabb legsürgősebb legelőbb előbbre-mindennél legelőször először elsőül toplistára listavezető legelejére elejére legtetejére tetejére elsődleges első "
                + "élére legfőbb legelsőként elsőbbséget elsőbbség")
            .Add(Cue.ToTop, "egyes számú, az egyes számú, az egyes, mindent megelőz, mindent megelőznek, mindent megelőzzön, mindent megelőzzenek, minden mást megelőz, első helyre, első helyen, első helyet, az első helyre, az első helyen, az élre, az élen, a lista élére, a lista elejére, a lista tetejére, a legelejére, az elejére, a tetejére, a legtetejére, minden más elé, minden egyéb elé, mindenek elé, "
                + "minden elé, a többi elé, mindent megelőzve, minden mást megelőzve, minden előtt, mindenek előtt, mindenekelőtt, a sor elejére, a sor elején, a legelső helyre, a legelső helyen, a tábla tetejére, a tábla elejére, a lista elején, a lista tetején, "
                + "a legelején, az elején, a tetején, legyen az első, legyen a legelső, első legyen, az első legyen, minden más előtt, a többi előtt, első számú, 1 helyre, 1. helyre, az 1. helyre, a pole pozícióba, pole pozícióba, mindennél fontosabb, mindennél előbbre, "
                + "mindennél sürgősebb, legeslegelső, a legfontosabb, a legsürgősebb, a legelső, a rangsor élére, a sorrend élére, a sor élére, összes többi elé, az összes többi elé, az összes elé, az első, legfelső helyre, a legfelső helyre, a legfelső")
            .Add(Cue.ToBottom, "utolsónak utoljára utolsóként legutolsónak végére legvégére hátra leghátra leghátulra legalulra hátulra legutolsó utolsó aljára legaljára leghátul legalul legvégén")
            .Add(Cue.ToBottom, "a végére, a legvégére, a lista végére, a lista aljára, a sor végére, a tábla aljára, az aljára, a legaljára, utolsó helyre, az utolsó helyre, utolsó helyen, az utolsó helyen, minden más után, minden más mögé, a többi után, a többi mögé, "
                + "a sor végén, a lista végén, a legvégén, a végén, mindennek a végére, minden után, legutolsó helyre, a legutolsó helyre, az összes többi után, az összes mögé, az utolsó, a legutolsó, a sereghajtó, a legkevésbé fontos, a legkevésbé sürgős, a lista legvégére, "
                + "a sor legvégére, a tábla végére, a legalsó helyre, legalsó helyre, a lista alján, az alján")
            .Add(Cue.Up, "feljebb följebb előrébb előbbre fentebb magasabbra feljebbre fel föl")
            .Add(Cue.Filler, "eggyel egyel egyet kettővel hellyel helyet pozícióval lépéssel")
            .Add(Cue.FirstOfTwo, "előbb")
            .Add(Cue.Up, "eggyel feljebb, eggyel előrébb, egy hellyel feljebb, egy hellyel előrébb, eggyel előbbre, kicsit feljebb, kicsit előrébb, egy kicsit feljebb, egy kicsit előrébb, egy fokkal feljebb, egy lépéssel feljebb, egy lépéssel előrébb, egyet feljebb, egyet előre, "
                + "egy sorral feljebb, egy szinttel feljebb, egy pozícióval feljebb, egy pozícióval előrébb, eggyel fentebb, egy hellyel előre, egy hellyel előbbre, eggyel előre, egy helyet előre, eggyel följebb, egy kicsivel feljebb, kicsivel feljebb, kicsivel előrébb, "
                + "egy picit feljebb, egy picit előrébb, picit előrébb, picit feljebb, egy fokkal előrébb, egy sorral előrébb, eggyel magasabbra, valamivel feljebb, valamivel előrébb")
            .Add(Cue.Down, "lejjebb hátrébb lentebb hátrább alacsonyabbra lejjebbre hátrébbra alább")
            .Add(Cue.Down, "eggyel lejjebb, eggyel hátrébb, egy hellyel lejjebb, egy hellyel hátrébb, kicsit lejjebb, kicsit hátrébb, egy kicsit lejjebb, egy kicsit hátrébb, egy fokkal lejjebb, egy lépéssel lejjebb, egy lépéssel hátrébb, egyet lejjebb, egyet hátra, "
                + "egy sorral lejjebb, egy szinttel lejjebb, egy pozícióval lejjebb, egy pozícióval hátrébb, eggyel lentebb, eggyel hátra, egy hellyel hátra, eggyel hátrább, kicsivel lejjebb, kicsivel hátrébb, egy picit lejjebb, egy picit hátrébb, picit lejjebb, picit hátrébb, "
                + "egy fokkal hátrébb, egy sorral hátrébb, valamivel lejjebb, valamivel hátrébb")
            .Add(Cue.Place, "hely helyre helyen helyet helyezés pozíció pozícióba pozícióra pozíción számú sorszám helyezettnek helyé");
    }

    private static void Relations(LexiconBuilder words) =>
        words.Add(Cue.Before, "elé előtt elébe fölé megelőzve megelőzze megelőzi előzze")
            .Add(Cue.Before, "rögtön elé, közvetlenül elé, közvetlenül előtt, elé kerüljön, előtt legyen")
            .Add(Cue.After, "után mögé mögött utánra alá követően mögéje")
            .Add(Cue.After, "rögtön után, közvetlenül után, közvetlenül mögé, közvetlenül mögött, rögtön mögött, rögtön mögé")
            .Add(Cue.Compared, "sürgősebb fontosabb előbbrevaló előrébbvaló égetőbb lényegesebb hangsúlyosabb halaszthatatlanabb sürgetőbb sürgősebbek fontosabbak kritikusabb értékesebb")
            .Add(Cue.Compared, "többet számít, többet számítanak, többet ér, többet érnek, előbbre való, előrébb való, nagyobb prioritású, magasabb prioritású, nagyobb prioritása van, előnyt élvez, elsőbbséget élvez, elsőbbsége van, jobban sürget, jobban sürgős, "
                + "előbb kell, előbb kellene, előbb legyen, hamarabb kell, előbb kéne, hamarabb kellene, hamarabb kéne, jobban kell, magasabb prioritást kap, nagyobb súlyú, előnyben van, többet nyom a latban, nagyobb jelentőségű")
            .Add(Cue.Less, "ráérősebb jelentéktelenebb mellékesebb")
            .Add(Cue.Less, "kevésbé sürgős, kevésbé fontos, kevésbé sürgősek, kevésbé fontosak, kevésbé lényeges, kevesebbet számít, kevesebbet ér, nem olyan sürgős, nem olyan fontos, nem annyira sürgős, nem annyira fontos, nem olyan sürgősek, nem olyan fontosak, "
                + "alacsonyabb prioritású, kisebb prioritású, kevésbé égető, később kell, később kellene, ráér később, kevésbé sürget, nem annyira sürgősek, kevesebbet számítanak")
            .Add(Cue.Than, "mint nál nél")
            .Add(Cue.High, "sürgős fontos kiemelt égető sürgősen magas kritikus halaszthatatlan sürgősek fontosak sürgőssé fontossá sürgősre fontosra sürgősnek fontosnak kiemelten kiemelkedő priori sos asap tűzoltás elsőbbségi")
            .Add(Cue.High, "top prioritás, top prioritású, top prioritással, top prioritást, top prio, magas prioritás, magas prioritású, magas prioritással, magas prioritást, magas prioritásra, kiemelt prioritás, kiemelt prioritású, kiemelt prioritással, kiemelt prioritást, magas prio, nagyon sürgős, nagyon fontos, legmagasabb prioritás, "
                + "legmagasabb prioritású, elsődleges prioritás, nagy prioritás, nagy prioritású, legmagasabb prioritást, legmagasabb prioritással, kiemelten fontos, rendkívül fontos, rendkívül sürgős, prioritása magas, magas a prioritása, magasra a prioritását, "
                + "prioritást kap, magas fontosságú, nagy prioritást, kiemelten sürgős, piszok sürgős, szuper sürgős, égetően sürgős, kiemelt fontosságú, sürgős lett, prioritása legyen magas, fontos lett, nagyon sürgősek, magasabb prioritást")
            .Add(Cue.Low, "alacsony ráérős ráér ráérnek mellékes lényegtelen ráérősek elhanyagolható alacsonyra")
            .Add(Cue.Low, "alacsony prioritás, alacsony prioritású, alacsony prioritással, alacsony prioritást, alacsony prioritásra, alacsony prio, nem sürgős, nem fontos, nem sürgősek, nem fontosak, legalacsonyabb prioritás, kis prioritás, alacsony a prioritása, prioritása alacsony, "
                + "nem túl sürgős, nem túl fontos, nem annyira sürgős most, nem prioritás, kevésbé sürgős most, már nem sürgős, nem is sürgős, legalacsonyabb prioritású, legalacsonyabb prioritást, alacsony fontosságú, alacsonyra a prioritását, kis prioritású, most nem sürgős, "
                + "nem olyan sürgős most, egyáltalán nem sürgős, egyelőre nem sürgős, nem sürget, nem kiemelt, nem égető, alacsonyabb prioritást, nem is olyan sürgős, most nem fontos, már nem olyan sürgős")
            .Add(Cue.Normal, "normál normális közepes átlagos szokásos normálra rendes")
            .Add(Cue.Normal, "normál prioritás, normál prioritású, normál prioritást, normál prioritással, normál prioritásra, közepes prioritás, közepes prioritású, közepes prioritást, átlagos prioritás, normál prio, szokásos prioritás, közepes prioritással, közepes prioritásra")
            .Add(Cue.Priority, "prioritás prioritása prioritással prioritást prioritású prio prioritását prioritásra fontosság sürgősség fontossága")
            .Add(Cue.Then, "aztán utána majd azután később");

    private static void States(LexiconBuilder words) =>
        words.Add(Cue.Done, "kész készen elkészült elkészültek készült befejeztem befejeztük befejezve befejeződött végeztem végeztünk letudva letudtam letudtuk megcsináltam megcsináltuk lezárva lezárult lezártam lezártuk megvan megvannak elvégezve elvégeztem elintézve "
                + "elintéztem elintéztük kipipálva kipipáltam kipipáltuk megoldva megoldottam megoldottuk leadva leadtam leadtuk teljesítve teljesítettem kiküldve elküldve készek meglett meglettek elkészítettem elkészítettük kivégezve megoldódott készre készként késznek lezárt "
                + "befejezett befejezettnek befejezettként elintézett elkészítve végrehajtva letudott pipa kipucolva késszé leszállítva leszállítottam átadva átadtam kivitelezve "
                + "lezajlott elvégeztük finiselve")
            .Add(Cue.Done, "kész van, készen van, készen vannak, kész vannak, készen áll, végeztem vele, kész lett, készre jelentem, le van zárva, be van fejezve, meg van csinálva, le van tudva, el van intézve, kész is, a készek közé, készek közé, a kész közé, a kész oszlopba, "
                + "kész oszlopba, az elkészültek közé, elkészültek közé, a befejezettek közé, befejezettek közé, a lezártak közé, lezártak közé, ki van pipálva, túl vagyok rajta, túl vagyunk rajta, túl vagyok, készen lett, kész, kész feladatok közé, a kész feladatok közé, "
                + "készen lettek, készek lettek, meg is van, el is készült, be is fejeztem, le is zártam, kész vagyok a, kész vagyok az, készen vagyok a, készen vagyok az, elkészültem a, elkészültem az, végeztem a, végeztem az")
            .Wish(Cue.MarkDone, "zár zárj zárd, pipál pipálj pipáld, húz húzz húzd, ikszel ikszelj ikszeld, archivál archiválj archiváld")
            .Add(Cue.MarkDone, "kipipálható pipálható zárható lezárható kipipálhatod lezárhatod zárhatod lezárhatjuk kipipálhatjuk lezárhatók kipipálhatók")
            .Wish(Cue.Mark, "jelöl jelölj jelöld, tekint tekints tekintsd, ven vegy vesz vedd, ten tegy tesz tedd, ír írj írd, rak rakj rakd, állít állíts állítsd, jelent jelents jelentsd, könyvel könyvelj könyveld, ven vegy vehet, minősít minősíts minősítsd, sorol sorolj sorold")
            .Add(Cue.Mark, "legyen mehet veheted vehetjük tekinthető tekinthetjük tekintheted tekinthetem jelölve mehetnek kerülhet kerülhetnek lehet kerüljön kerüljenek veheti menjen menjenek zárható lezárható kipipálható pipálható zárhatod zárhatjuk pipálhatod")
            .Add(Cue.InProgress, "folyamatban elkezdve elkezdtem elkezdtük elkezdődött megkezdtem megkezdtük elindult elindítottam elindítottuk folyik készül dolgozom dolgozunk csinálom nekiálltam nekiálltunk nekikezdtem nekikezdtünk nekiállok nekikezdek belekezdtem belekezdtünk belekezdek "
                + "kezdem hozzáfogtam hozzáfogtunk hozzáláttam hozzáláttunk nekiláttam nekiláttunk nekilátok hozzáfogok hozzálátok megkezdve beindult folyamatba munkában megkezdem megkezdett elkezdem elkezdjük kezdjük belevágtam belevágok belevágunk nekifogtam nekifogok foglalkozom foglalkozunk")
            .Add(Cue.InProgress, "folyamatban van, folyamatban vannak, el van kezdve, el lett kezdve, most csinálom, most dolgozom, éppen dolgozom, épp dolgozom, épp csinálom, éppen csinálom, most kezdtem, most kezdem, most álltam neki, álltam neki, neki álltam, fogtam bele, kezdtem bele, "
                + "kezdtem el, kezdtem neki, munkában van, munkában vannak, a folyamatban oszlopba, folyamatban lévő, folyamatban lévők közé, a folyamatban lévők közé, láttam neki, folyamatban levők közé, kezdek neki, kezdek bele, állok neki, látok neki, vágok bele, fogok neki a, kezdtünk el, "
                + "álltunk neki, kezdtünk bele, fogtunk bele, fogok bele a, vágtam bele, a folyamatban lévőkhöz, indul a munka, már csinálom, már dolgozom, rajta vagyok, dolgozunk rajta, dolgozom rajta, kezdem el")
            .Wish(Cue.InProgress, "elkezd elkezdj elkezdd, kezd kezdj kezdd, megkezd megkezdj megkezdd, nekikezd nekikezdj, nekilát nekiláss, hozzálát hozzáláss, hozzáfog hozzáfogj, belekezd belekezdj, nekiáll nekiállj")
            .Add(Cue.Waiting, "vár várunk várok várnak várakozik várakoznak várakozóban áll állnak elakadt elakadtak elakadtam függőben megakadt megakadtak blokkolva blokkolt szünetel szünetelnek parkol parkolnak parkolópályán felfüggesztve várólistán várakozó várakozás várakozásra "
                + "várólistára jegelve jegelt jegeltük jegeljük megrekedt megrekedtek akadozik stagnál függ függenek pihen pihennek várakoztatva elakadva tartásban jegelődik várni várakozni várakozólistára várjon várakozzon várjuk")
            .Add(Cue.Waiting, "várni kell, várnom kell, várnunk kell, nem tudom folytatni, nem tudjuk folytatni, nem haladhat, nem tud haladni, nem mehet tovább, nem megy tovább, nem tudok továbblépni, nem tudunk továbbmenni, várakozó állapotba, várakozóba, a várakozók közé, várakozók közé, "
                + "várakozik az ügyfélre, parkoló pályán, jég alatt, jégre téve, jegelve van, le van állítva, fel van függesztve, függőben van, függőben vannak, meg van akadva, el van akadva, nem folytatható, nem tudom befejezni, amíg nem jön, nem lép tovább")
            .Wish(Cue.Hold, "jegel jegelj jegeld, parkoltat parkoltass parkoltasd, függeszt függessz függeszd, szüneteltet szüneteltess szüneteltesd, felfüggeszt felfüggessz felfüggeszd, várakoztat várakoztass várakoztasd, pihentet pihentess pihentesd, blokkol blokkolj blokkold, parkol parkold, altat altass altasd")
            .Add(Cue.Hold, "tedd félre, rakd félre, vedd várakozóra, tedd várakozóra, rakd várakozóra, tegyük félre, tegyük jégre, tedd jégre, rakd jégre, tedd függőbe, rakd függőbe")
            .Add(Cue.Reopen, "újranyitás újranyitást újranyitni visszanyitás visszanyitni visszanyitás reopen újranyit újranyitva újranyitjuk újranyitom visszanyitva")
            .Wish(Cue.Reopen, "újranyit újranyiss újranyisd, visszanyit visszanyiss visszanyisd, újraindít újraindíts újraindítsd, visszaállít visszaállíts visszaállítsd, visszahoz visszahozz visszahozd, visszaten visszategy visszatesz visszatedd, visszarak visszarakj visszarakd, visszaven visszavegy visszavesz visszavedd")
            .Add(Cue.Reopen, "nyisd meg újra, nyissuk meg újra, nyisd újra, nyissuk újra, nyissa meg újra, nyissa újra, újra meg kéne nyitni, újra meg kell nyitni, újra kell nyitni, újra meg kellene nyitni, meg kell nyitni újra, újra kellene nyitni, újra kéne nyitni, újra nyitni, újra megnyitni, "
                + "nyisd ki újra, nyissuk ki újra, újra ki kell nyitni, nyisd vissza, nyissuk vissza, mégsincs kész, mégsem kész, mégse kész, mégsincsenek kész, mégsem lett kész, mégse lett kész, mégsincs készen, mégsem készült el, vissza a teendők közé, vissza a nyitottak közé, vissza a listára, "
                + "vissza a táblára, tedd vissza, rakd vissza, vedd vissza, hozd vissza, tegyük vissza, vegyük vissza, nyisd meg ismét, nyissuk meg ismét, nyisd meg megint, újra nyitott, újra meg lehetne nyitni, vissza kell nyitni, ismét meg kell nyitni, újra elő kell venni, vedd elő újra, vegyük elő újra, "
                + "újra elő kéne venni, mégsem végleges, vissza kell tenni, vissza kell venni, vissza kéne nyitni, ismét meg kéne nyitni, újra nyissuk meg, újra nyisd meg, újra nyitva, ismét nyitva")
            .Wish(Cue.Remove, "töröl törölj töröld, kitöröl kitörölj kitöröld, dob dobj dobd, kidob kidobj kidobd, kukáz kukázz kukázd, ejt ejts ejtsd, felejt felejts felejtsd, ven vegy vesz vedd végy, szed szedj szedd, húz húzz húzd, távolít távolíts távolítsd, kihagy kihagyj kihagyd, elhagy elhagyj elhagyd, mellőz mellőzz mellőzd, "
                + "sztornóz sztornózz sztornózd, töröltet töröltess, hajít hajíts hajítsd, vág vágj vágd, radíroz radírozz radírozd, rak rakj rakd, eltávolít eltávolíts eltávolítsd, szúr szúrj szúrd, iktat iktass iktasd, tüntet tüntess tüntesd, leszed leszedj leszedd")
            .Add(Cue.Remove, "törlés törlést törölhető törölve törölhetjük törölhetitek törölhetik kuka kukába kukázható kidobható okafogyott tárgytalan sztornó elvetve ejtve felesleges fölösleges elmarad elmaradnak elmaradhat kidobás törölném törölnénk mehet-a-kukába")
            .Add(Cue.Remove, "hagyd ki, hagyjuk ki, hagyja ki, hagyd el, hagyjuk el, nem kell már, már nem kell, nincs rá szükség, nincs már rá szükség, már nincs rá szükség, nem szükséges már, mehet a kukába, mehetnek a kukába, ki a kukába, a kukába, már nem szükséges, már nem aktuális, nem aktuális már, nem aktuális, már nem kellenek, nem kellenek már, "
                + "többé nem kell, már nincs szükség, nincs többé szükség, okafogyottá vált, tárgytalanná vált, már nem szükségesek, már nem aktuálisak, felejtsd el, felejtsük el, feleslegessé vált, fölöslegessé vált, le is vehetjük, törölhető lett, "
                + "nem lesz rá szükség, nincs szükség, a szemétbe, szemétbe, a lomtárba, lomtárba, nem kell többé, nem kellenek többé")
            .Add(Cue.Out, "ki le el listáról tábláról közül tervből listámról naplóból heti-tervből").Add(Cue.Into, "be bele hozzá rá fel föl tervbe listára közé")
            .Wish(Cue.Open, "nyit nyiss nyisd").Add(Cue.Open, "nyitott nyitva aktív függő hátralévő hátralevő maradék folyamatban befejezetlen elvégzendő");

    private static void Dues(LexiconBuilder words) =>
        words.Add(Cue.Due, "elkészülnie elkészülniük elkészülni határidő határideje határidejét határidővel határidőt határidőre határidejű határnap esedékes esedékesség leadás leadása leadási leadandó dedlájn deadline határideje határidejük lejárat lejárata beadási esedékessége")
            .Add(Cue.Due, "legyen kész, legyenek kész, legyen készen, kész legyen, készen legyen, legyen meg, legyenek meg, meglegyen, meglegyenek, el kell készülnie, el kell készülni, kell elkészülnie, készüljön el, elkészüljön, meg kell lennie, kész kell legyen, kell lennie, késznek kell lennie, kell kész legyen, "
                + "kell legkésőbb, legkésőbb, le kell adni, legyen leadva, kellene, elkészülnie, kell nekünk, kell nekem, készen kell lennie, kész kell lennie, készen kell legyen, meg kell legyen, el kell küldeni, ki kell küldeni, ki kell mennie, el kell mennie, menjen ki, kell hogy, "
                + "legyenek készen, kell a, el kellene készülnie, el kéne készülnie, kész kéne legyen, jó lenne ha elkészülne, kész lenne jó, adjuk le, kell leadni, kell leadnunk, kell elküldeni, kell befejezni, be kell fejezni, legyen befejezve")
            .Add(Cue.By, "legkésőbb határidőre")
            .Add(Cue.Estimate, "becslés becslést becslése becsült becsüld becsülj becsülöm becsüljük becslésem időigény időigénye időigényt ráfordítás ráfordítása kalkulálj kalkuláld kalkuláljunk kalkulálunk saccolj saccolom sacc saccra saccold saccolva idő időbecslés "
                + "időkeret időkerete tervezett becsülve tervezz tervezzünk tervezd szánj szánjunk szánjuk keret időszükséglet időszükséglete időráfordítás időráfordítása becsléssel becslésnek becslésként munkaigény munkaigénye becsülném saccolnám tippem tippelek tipp "
                + "irányozz irányozzunk előirányozz")
            .Add(Cue.WillTake, "igényelni igényelnek igényel lesz tart venne vesz eltart várható várhatóan")
            .Add(Cue.WillTake, "fog tartani, fog igényelni, órát vesz igénybe, fog kelleni, bele fog telni, vesz igénybe, fog igénybe venni, kell hozzá, kell rá, kelleni fog, igénybe vesz, fog kitenni, el fog tartani, bőven elég rá, elég rá, meg kell hogy legyen");
}
