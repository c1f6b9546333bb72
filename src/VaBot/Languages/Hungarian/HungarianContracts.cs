using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>Hungarian words behind <c>/client</c> for what a contract says.</summary>
internal static class HungarianContracts
{
    public static void Fill(LexiconBuilder words) =>
        words.Verb("client", Intent.ContractShow, "szerződés, a szerződés, feltételek", clause: true)
            .Verb("client", Intent.ContractSet, "beállít, beállítás", clause: true)
            .Verb("client", Intent.ContractCurrency, "pénznem, deviza", clause: true)
            .Verb("client", Intent.ContractRate, "óradíj, óradíjak, díj, díjak, ár", clause: true)
            .Verb("client", Intent.ContractDiscount, "kedvezmény", clause: true)
            .Verb("client", Intent.ContractPackage, "csomag, órakeret, keret", needsText: true, clause: true)
            .Verb("client", Intent.ContractPackage, "nincs csomag, csomag nincs, nincs keret, keret nincs", choice: "none", clause: true)
            .Verb("client", Intent.ContractFee, "havidíj, fix díj, átalány, átalánydíj", clause: true)
            .Verb("client", Intent.ContractRounding, "kerekítés, kerekíts", clause: true)
            .Verb("client", Intent.ContractGrouping, "sorok, bontás, csoportosítás", clause: true)
            .Verb("client", Intent.ContractObjection, "kifogás, kifogásolás, kifogás ideje", clause: true)
            .Verb("client", Intent.ContractSending, "magától megy, küldd magától, magától küld", clause: true)
            .Verb("client", Intent.ContractShown, "mutasd a perceket", choice: "show minutes", clause: true)
            .Verb("client", Intent.ContractShown, "mutasd az óradíjakat, mutasd a díjakat", choice: "show rates", clause: true)
            .Verb("client", Intent.ContractShown, "mutasd a megjegyzéseket", choice: "show notes", clause: true)
            .Verb("client", Intent.ContractShown, "rejtsd el a perceket, ne mutasd a perceket", choice: "hide minutes", clause: true)
            .Verb("client", Intent.ContractShown, "rejtsd el az óradíjakat, ne mutasd a díjakat, ne mutasd az óradíjakat", choice: "hide rates", clause: true)
            .Verb("client", Intent.ContractShown, "rejtsd el a megjegyzéseket, ne mutasd a megjegyzéseket", choice: "hide notes", clause: true)
            .Verb("client", Intent.ContractDays, "napok, napszámítás, nap zónája", clause: true)
            .Verb("client", Intent.ContractHours, "heti óra, heti órák, heti idő", needsText: true, clause: true)
            .Verb("client", Intent.ContractHours, "nincs heti óra, heti óra nincs", choice: "none", clause: true)
            .Verb("client", Intent.ContractWarning, "figyelmeztetés, figyelmeztesd, szólj neki", clause: true)
            .Verb("client", Intent.ContractAgree, "elfogadom", clause: true)
            .Verb("client", Intent.ContractDecline, "elutasítom, nem fogadom el", clause: true)
            .Verb("client", Intent.HoursMore, "több óra, még óra, kérek még", clause: true)
            .Verb("client", Intent.HoursGive, "megadom, óra rendben", clause: true)
            .Verb("report", Intent.ReportApprove, "jóváhagyás, jóváhagyom, küldés, küldd")
            .Verb("report", Intent.ReportQuestion, "kérdés, kérdezek")
            .Verb("report", Intent.ReportAnswer, "válasz")
            .Verb("report", Intent.ReportQuestions, "kérdések")
            .Verb("report", Intent.ReportAccept, "elfogadom, rendben")
            .Verb("report", Intent.IncomeShow, "bevétel, bevételem, bevételek, bevételeim, árbevétel")
            .Verb("log", Intent.TimeFree, "ingyen, ingyenes, nem számlázandó", choice: "free", alone: true)
            .Verb("log", Intent.TimeFree, "számlázandó", choice: "billable", alone: true);
}
