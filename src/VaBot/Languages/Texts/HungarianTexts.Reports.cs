using NodaTime;
using VaBot.Figures;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string ReportName => "Havi kimutatás";

    public override string ReportNotClosed(LocalDate until) => $"Még nincs lezárva, állapot: {FullDate(until)}";

    public override string WorkHead => "Munka";

    public override string DayHead => "Nap";

    public override string ServiceHead => "Szolgáltatás";

    public override string TimeHead => "Idő";

    public override string RateHead(string currency) => $"{currency}/óra";

    public override string AmountHead(string currency) => $"Összeg, {currency}";

    public override string RemarksHead => "Megjegyzés";

    public override string OtherWork => "Egyéb munka";

    public override string CoveredBy(Covered covered) => covered switch
    {
        Covered.Package => "csomagban",
        Covered.Fee => "a díjban",
        Covered.Free => "díjmentes",
        Covered.Missing => "nincs óradíj",
        _ => "",
    };

    public override string AdHoc => "terven felül";

    public override string MinutesWorked(int minutes) => $"ledolgozva: {Minutes(minutes)}";

    public override string PackagePrice(int count, int? minutes, string price) => (count, minutes) switch
    {
        (1, { } each) => $"Csomag ({Minutes(each)})",
        (1, null) => "Csomag",
        (_, { } each) => $"{count} csomag (egyenként {Minutes(each)}, {price})",
        _ => $"{count} csomag (egyenként {price})",
    };

    public override string ExtraHours(LocalDate agreedOn, int? minutes) => $"Pluszórák{(minutes is { } more ? $": {Minutes(more)}" : "")} (megállapodás: {FullDate(agreedOn)})";

    public override string BeyondPackage(int? minutes, string? rate) =>
        $"Csomagon felül{(minutes is { } beyond ? $": {Minutes(beyond)}" : "")}{(rate is null ? "" : $", óránként {rate}")}";

    public override string MonthlyFee => "Havidíj";

    public override string DiscountOf(string percent, string amount) => $"Kedvezmény: {percent}, alapja {amount}";

    public override string CorrectionOf(YearMonth month, string title) => $"Helyesbítés ({Month(month)}): {title}";

    public override string CorrectionMade(LocalDate on, string? difference, string? discount) =>
        string.Join(", ", new[] { difference, discount is null ? null : $"{discount} kedvezménnyel", $"módosítva: {FullDate(on)}" }.OfType<string>());

    public override string ByService => "Szolgáltatások szerint";

    public override string ByWeek => "Hetek szerint";

    public override string ShortWeek(int week) => $"{week}. hét";

    public override string PackageTitle => "A csomag órái";

    public override string CarriedIn => "Korábbi hónapokból maradt";

    public override string Bought => "E havi vásárlás";

    public override string Used => "E havi felhasználás";

    public override string Beyond => "Csomagon felül";

    public override string Lost => "Felhasználatlanul lejárt";

    public override string CarriedOn => "A következő hónapra marad";

    public override string UsableUntil(int minutes, YearMonth last) => $"{Hours(minutes)} eddig használható: {Month(last)} vége";

    public override string HowItIsCounted => "Így ellenőrizhető";

    public override string AmountRule(string example) =>
        $"Egy sor összege = perc × óradíj ÷ 60, soronként egyszer kerekítve a pénznem legkisebb egységére; a fél egység felfelé (negatív összegnél lefelé) kerekítődik. Például: {example}.";

    public override string RateRule => "Minden munkára a végzés napján érvényes óradíj vonatkozik; egy új óradíj a korábbi napokat nem érinti.";

    public override string RoundingRule(Rounding rounding) => rounding switch
    {
        { Step: 1 } => "",
        { Up: true } => $"A sorok ideje {rounding.Step} perc többszörösére felfelé kerekítődik, a pontos többszörös változatlan. A sávok a ledolgozott perceket mutatják.",
        _ => $"A sorok ideje {rounding.Step} perc legközelebbi többszörösére kerekítődik (a fele felfelé), a pontos többszörös változatlan. A sávok a ledolgozott perceket mutatják.",
    };

    public override string PackageRule => "A korábbi hónapokból maradt csomagórák fogynak el először.";

    public override string TotalRule => "A végösszeg a látható összegek pontos összege.";

    public override string DayRule(string zone) => $"A napok határa az éjfél ebben az időzónában: {zone}.";

    public override string NotAnInvoice => "Ez a számla melletti kimutatás, nem számla.";

    public override string ContentHash => "Tartalmi ellenőrzőkód (SHA-256)";

    public override string RateIsMissing => "Egyes munkákra nincs megállapított óradíj; a végösszeg ezeket nem tartalmazza.";
}
