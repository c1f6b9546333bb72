using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Cities and countries whose Hungarian names differ from the English ones.</summary>
internal static class HungarianCities
{
    public static void Fill(LexiconBuilder words) => words.Zones(
        """
        Europe/Vienna: bécs, ausztria
        Europe/Berlin: németország, lipcse, drezda, köln, nürnberg, müncheni, münchen, düsseldorf
        Europe/Budapest: magyarország, pest, pécs, győr
        Europe/London: anglia, skócia, egyesült királyság, nagy-britannia, nagybritannia
        Europe/Dublin: írország
        Europe/Paris: párizs, franciaország, nizza
        Europe/Madrid: spanyolország, sevilla
        Atlantic/Canary: kanári-szigetek, kanári szigetek
        Europe/Lisbon: lisszabon, portugália
        Atlantic/Azores: azori-szigetek
        Europe/Rome: róma, milánó, nápoly, torinó, firenze, velence, genova, olaszország
        Europe/Zurich: zürich, genf, bázel, svájc
        Europe/Brussels: brüsszel, antwerpen, gent, belgium
        Europe/Amsterdam: hága, hollandia
        Europe/Luxembourg: luxemburg
        Europe/Malta: málta
        Europe/Prague: prága, csehország, brünn
        Europe/Bratislava: pozsony, kassa, szlovákia
        Europe/Warsaw: varsó, krakkó, lengyelország
        Europe/Copenhagen: koppenhága, dánia
        Europe/Stockholm: svédország, göteborg
        Europe/Oslo: norvégia
        Europe/Helsinki: finnország
        Atlantic/Reykjavik: izland
        Europe/Tallinn: észtország
        Europe/Riga: lettország
        Europe/Vilnius: litvánia
        Europe/Ljubljana: szlovénia
        Europe/Zagreb: zágráb, horvátország
        Europe/Belgrade: belgrád, szerbia, újvidék, szabadka
        Europe/Sarajevo: szarajevó, bosznia
        Europe/Skopje: szkopje
        Europe/Tirane: albánia
        Europe/Athens: athén, görögország, szaloniki, kréta
        Europe/Sofia: szófia, bulgária, várna
        Europe/Bucharest: bukarest, kolozsvár, temesvár, nagyvárad, marosvásárhely, brassó, székelyudvarhely, csíkszereda, románia
        Europe/Kyiv: kijev, ukrajna, ungvár, harkiv, odessza
        Europe/Minsk: minszk, fehéroroszország
        Europe/Moscow: moszkva, szentpétervár
        Europe/Istanbul: isztambul, törökország
        Asia/Nicosia: ciprus
        Asia/Tbilisi: tbiliszi, grúzia
        Asia/Yerevan: jereván, örményország
        Asia/Baku: azerbajdzsán
        Asia/Jerusalem: jeruzsálem, izrael, tel-aviv
        Asia/Beirut: bejrút, libanon
        Asia/Amman: ammán, jordánia
        Asia/Damascus: damaszkusz
        Asia/Baghdad: bagdad
        Asia/Tehran: teherán
        Asia/Riyadh: rijád, szaúd-arábia
        Asia/Qatar: katar
        Asia/Kuwait: kuvait
        Asia/Dubai: dubaj, abu-dzabi, abu dzabi
        Asia/Kolkata: bombay, kalkutta, újdelhi, új-delhi
        Asia/Colombo: srí lanka
        Asia/Kathmandu: katmandu, nepál
        Asia/Dhaka: dakka, banglades
        Asia/Bangkok: thaiföld
        Asia/Phnom_Penh: kambodzsa
        Asia/Ho_Chi_Minh: vietnám, ho si minh-város, hanoi
        Asia/Kuala_Lumpur: malajzia
        Asia/Singapore: szingapúr
        Asia/Makassar: balin
        Asia/Manila: fülöp-szigetek
        Asia/Hong_Kong: hongkong
        Asia/Taipei: tajpej, tajvan
        Asia/Shanghai: sanghaj, kína
        Asia/Seoul: szöul, dél-korea
        Asia/Tokyo: tokió, oszaka, kiotó, japán
        Asia/Ulaanbaatar: ulánbátor
        Asia/Tashkent: taskent
        Pacific/Auckland: új-zéland, újzéland
        Pacific/Fiji: fidzsi
        Pacific/Honolulu: hawai
        America/Los_Angeles: kalifornia
        America/Chicago: texas
        America/Mexico_City: mexikóváros, mexikó
        America/Havana: havanna, kuba
        America/Bogota: kolumbia
        America/Argentina/Buenos_Aires: argentína
        America/Sao_Paulo: brazília
        America/Santiago: chile
        America/New_York: floridai
        Africa/Cairo: kairó, egyiptom
        Africa/Casablanca: marokkó, marrákes
        Africa/Tunis: tunisz, tunézia
        Africa/Algiers: algír, algéria
        Africa/Nairobi: kenya
        Africa/Addis_Ababa: addisz-abeba, etiópia
        Africa/Johannesburg: fokváros, dél-afrika, dél-afrikai köztársaság
        Indian/Maldives: maldív-szigetek
        """);
}
