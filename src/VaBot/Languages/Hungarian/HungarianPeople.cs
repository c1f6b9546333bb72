using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words behind <c>/va</c> and <c>/client</c>: the practice, its clients and who belongs to them.</summary>
internal static class HungarianPeople
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("va", Intent.SettingsName, "név, nevem, a nevem, hívj így")
            .Verb("va", Intent.PracticeClaim, "átveszem, átvétel, enyém", choice: "hu")
            .Verb("va", Intent.PracticeName, "vállalkozás, vállalkozásom, cégnév")
            .Verb("va", Intent.PracticeCurrency, "pénznem, pénznemem, deviza")
            .Verb("va", Intent.AccountLink, "összeköt, összekötés, összekapcsol, összekapcsolás, kapcsolás", choice: "hu")
            .Verb("va", Intent.AccountUnlink, "leválaszt, leválasztás, szétkapcsolás")
            .Verb("client", Intent.ClientAdd, "új, új ügyfél, hozzáad, hozzáadás, felvesz, felvétel")
            .Verb("client", Intent.ClientLink, "összeköt, összekötés, hozzákapcsol")
            .Verb("client", Intent.ClientUnlink, "leválaszt, leválasztás, szétkapcsol")
            .Verb("client", Intent.ClientRename, "átnevez, átnevezés")
            .Verb("client", Intent.ClientList, "lista, ügyfelek, ügyféllista", alone: true)
            .Verb("client", Intent.ClientRemove, "eltávolít, eltávolítás, archivál, archiválás, töröl, törlés, lezár")
            .Verb("client", Intent.ClientInvite, "meghív, meghívás, hívd meg")
            .Verb("client", Intent.ClientUninvite, "kivesz, meghívás vissza, meghívás visszavonása, eltávolít kapcsolattartó")
            .Verb("client", Intent.ClientPeople, "emberek, kapcsolattartók, kik, kik vannak itt, résztvevők, tagok")
            .Verb("client", Intent.ClientShare, "megoszt, megosztás")
            .Verb("client", Intent.ClientUnshare, "megosztás vége, megosztás visszavonása, ne oszd meg");
}
