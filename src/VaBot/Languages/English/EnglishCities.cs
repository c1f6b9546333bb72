using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>Cities and countries with one zone, as English calls them, and abbreviations that mean one zone only.</summary>
internal static class EnglishCities
{
    public static void Fill(LexiconBuilder words) => words.Zones(
        """
        Europe/Vienna: vienna, wien, graz, salzburg, innsbruck, linz, austria
        Europe/Berlin: berlin, munich, muenchen, hamburg, frankfurt, cologne, stuttgart, dusseldorf, duesseldorf, leipzig, dresden, nuremberg, hanover, bremen, germany
        Europe/Budapest: budapest, debrecen, szeged, pecs, gyor, miskolc, hungary
        Europe/London: london, manchester, birmingham, liverpool, leeds, edinburgh, glasgow, cardiff, belfast, bristol, oxford, cambridge, england, scotland, wales, uk, united kingdom, great britain, britain
        Europe/Dublin: dublin, cork, galway, limerick, ireland
        Europe/Paris: paris, lyon, marseille, toulouse, bordeaux, lille, strasbourg, nantes, nice, france
        Europe/Madrid: madrid, barcelona, valencia, seville, malaga, bilbao, spain, palma, mallorca
        Atlantic/Canary: tenerife, las palmas, gran canaria, canary islands, lanzarote
        Europe/Lisbon: lisbon, porto, faro, portugal
        Atlantic/Madeira: madeira, funchal
        Atlantic/Azores: azores, ponta delgada
        Europe/Rome: rome, milan, naples, turin, florence, venice, bologna, palermo, genoa, verona, italy
        Europe/Zurich: zurich, geneva, basel, bern, lausanne, switzerland
        Europe/Brussels: brussels, antwerp, ghent, bruges, belgium
        Europe/Amsterdam: amsterdam, rotterdam, the hague, utrecht, eindhoven, netherlands, the netherlands, holland
        Europe/Luxembourg: luxembourg
        Europe/Monaco: monaco
        Europe/Vaduz: vaduz, liechtenstein
        Europe/Andorra: andorra
        Europe/Malta: malta, valletta
        Europe/Prague: prague, brno, ostrava, czechia, czech republic
        Europe/Bratislava: bratislava, kosice, slovakia
        Europe/Warsaw: warsaw, krakow, cracow, wroclaw, gdansk, poznan, lodz, poland
        Europe/Copenhagen: copenhagen, aarhus, denmark
        Europe/Stockholm: stockholm, gothenburg, malmo, sweden
        Europe/Oslo: oslo, bergen, norway
        Europe/Helsinki: helsinki, tampere, turku, finland
        Atlantic/Reykjavik: reykjavik, iceland
        Europe/Tallinn: tallinn, estonia
        Europe/Riga: riga, latvia
        Europe/Vilnius: vilnius, kaunas, lithuania
        Europe/Ljubljana: ljubljana, slovenia
        Europe/Zagreb: zagreb, dubrovnik, croatia
        Europe/Belgrade: belgrade, novi sad, serbia
        Europe/Sarajevo: sarajevo, bosnia
        Europe/Podgorica: podgorica, montenegro
        Europe/Skopje: skopje, north macedonia
        Europe/Tirane: tirana, albania
        Europe/Athens: athens, thessaloniki, crete, greece
        Europe/Sofia: sofia, plovdiv, varna, bulgaria
        Europe/Bucharest: bucharest, cluj, cluj-napoca, timisoara, iasi, brasov, oradea, romania
        Europe/Chisinau: chisinau, moldova
        Europe/Kyiv: kyiv, kiev, lviv, odesa, odessa, kharkiv, ukraine
        Europe/Minsk: minsk, belarus
        Europe/Moscow: moscow, saint petersburg, st petersburg
        Europe/Istanbul: istanbul, ankara, izmir, antalya, turkey
        Asia/Nicosia: nicosia, cyprus, limassol
        Asia/Tbilisi: tbilisi
        Asia/Yerevan: yerevan, armenia
        Asia/Baku: baku, azerbaijan
        Asia/Jerusalem: jerusalem, tel aviv, haifa, israel
        Asia/Beirut: beirut, lebanon
        Asia/Amman: amman, jordan
        Asia/Damascus: damascus, syria
        Asia/Baghdad: baghdad, iraq
        Asia/Tehran: tehran, iran
        Asia/Riyadh: riyadh, jeddah, mecca, saudi arabia
        Asia/Kuwait: kuwait, kuwait city
        Asia/Qatar: doha, qatar
        Asia/Bahrain: manama, bahrain
        Asia/Dubai: dubai, abu dhabi, sharjah, united arab emirates, uae, emirates
        Asia/Muscat: muscat, oman
        Asia/Kabul: kabul, afghanistan
        Asia/Karachi: karachi, lahore, islamabad, pakistan
        Asia/Kolkata: mumbai, delhi, new delhi, bangalore, bengaluru, kolkata, chennai, hyderabad, pune, goa, india
        Asia/Colombo: colombo, sri lanka
        Asia/Kathmandu: kathmandu, nepal
        Asia/Dhaka: dhaka, bangladesh
        Asia/Yangon: yangon, rangoon, myanmar
        Asia/Bangkok: bangkok, phuket, chiang mai, thailand
        Asia/Vientiane: vientiane, laos
        Asia/Phnom_Penh: phnom penh, cambodia
        Asia/Ho_Chi_Minh: ho chi minh city, saigon, hanoi, da nang, vietnam
        Asia/Kuala_Lumpur: kuala lumpur, penang, malaysia
        Asia/Singapore: singapore
        Asia/Jakarta: jakarta, bandung, surabaya
        Asia/Makassar: bali, denpasar, ubud
        Asia/Manila: manila, cebu, quezon city, davao, philippines, the philippines
        Asia/Hong_Kong: hong kong
        Asia/Macau: macau
        Asia/Taipei: taipei, taiwan
        Asia/Shanghai: shanghai, beijing, peking, shenzhen, guangzhou, china
        Asia/Seoul: seoul, busan, south korea, korea
        Asia/Tokyo: tokyo, osaka, kyoto, yokohama, nagoya, sapporo, japan, jst
        Asia/Ulaanbaatar: ulaanbaatar, ulan bator
        Asia/Almaty: almaty, astana
        Asia/Tashkent: tashkent, uzbekistan
        Asia/Bishkek: bishkek
        Asia/Yekaterinburg: yekaterinburg
        Asia/Novosibirsk: novosibirsk
        Asia/Vladivostok: vladivostok
        Australia/Sydney: sydney, canberra
        Australia/Melbourne: melbourne
        Australia/Brisbane: brisbane, gold coast, queensland
        Australia/Perth: perth
        Australia/Adelaide: adelaide
        Australia/Hobart: hobart, tasmania
        Australia/Darwin: darwin
        Pacific/Auckland: auckland, wellington, christchurch, new zealand
        Pacific/Fiji: fiji, suva
        Pacific/Honolulu: honolulu, hawaii
        America/Anchorage: anchorage, alaska
        America/Los_Angeles: los angeles, la, san francisco, seattle, san diego, portland, las vegas, sacramento, san jose, silicon valley, california, pacific time
        America/Phoenix: phoenix, arizona, tucson
        America/Denver: denver, salt lake city, colorado, albuquerque, mountain time
        America/Chicago: chicago, dallas, houston, austin, san antonio, minneapolis, new orleans, st louis, nashville, memphis, kansas city, milwaukee, texas, central time
        America/New_York: new york, new york city, nyc, boston, washington, washington dc, philadelphia, miami, atlanta, orlando, charlotte, pittsburgh, tampa, florida, eastern time, baltimore, cleveland
        America/Detroit: detroit
        America/Toronto: toronto, ottawa, montreal, quebec
        America/Vancouver: vancouver
        America/Edmonton: calgary, edmonton
        America/Winnipeg: winnipeg
        America/Halifax: halifax
        America/St_Johns: st johns, newfoundland
        America/Mexico_City: mexico city, guadalajara, monterrey
        America/Cancun: cancun, tulum
        America/Guatemala: guatemala, guatemala city
        America/Costa_Rica: costa rica, san jose costa rica
        America/Panama: panama, panama city
        America/El_Salvador: san salvador, el salvador
        America/Managua: managua, nicaragua
        America/Tegucigalpa: tegucigalpa, honduras
        America/Havana: havana, cuba
        America/Jamaica: kingston, jamaica
        America/Santo_Domingo: santo domingo, dominican republic
        America/Puerto_Rico: san juan, puerto rico
        America/Bogota: bogota, medellin, cali, colombia
        America/Caracas: caracas, venezuela
        America/Lima: lima, peru
        America/Guayaquil: quito, guayaquil
        America/La_Paz: la paz, bolivia
        America/Santiago: santiago, santiago de chile
        America/Argentina/Buenos_Aires: buenos aires, cordoba argentina, argentina
        America/Montevideo: montevideo, uruguay
        America/Asuncion: asuncion, paraguay
        America/Sao_Paulo: sao paulo, rio de janeiro, rio, brasilia
        Africa/Cairo: cairo, alexandria, egypt
        Africa/Casablanca: casablanca, marrakesh, marrakech, rabat, morocco
        Africa/Tunis: tunis, tunisia
        Africa/Algiers: algiers, algeria
        Africa/Tripoli: tripoli, libya
        Africa/Lagos: lagos, abuja, nigeria
        Africa/Accra: accra, ghana
        Africa/Abidjan: abidjan, ivory coast
        Africa/Dakar: dakar, senegal
        Africa/Nairobi: nairobi, mombasa, kenya
        Africa/Addis_Ababa: addis ababa, ethiopia
        Africa/Kampala: kampala, uganda
        Africa/Dar_es_Salaam: dar es salaam, tanzania, zanzibar
        Africa/Kigali: kigali, rwanda
        Africa/Khartoum: khartoum
        Africa/Luanda: luanda, angola
        Africa/Harare: harare, zimbabwe
        Africa/Lusaka: lusaka, zambia
        Africa/Maputo: maputo, mozambique
        Africa/Windhoek: windhoek, namibia
        Africa/Johannesburg: johannesburg, cape town, pretoria, durban, south africa
        Indian/Mauritius: mauritius, port louis
        Indian/Maldives: maldives, male
        Etc/UTC: utc, gmt, zulu
        """);
}
