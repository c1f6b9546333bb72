using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string FormLogTitle => "Idő rögzítése";

    public override string FormTaskTitle => "Új feladat";

    public override string FormPlanTitle(string client, int week) => $"{client}, {week}. hét";

    public override string FormHowLong => "Mennyi idő";

    public override string FormHowLongHint => "45p, 1 óra 30 perc vagy 9:00-10:30";

    public override string FormCardHint => "Kártya kiválasztása";

    public override string FormWords => "Saját szavakkal";

    public override string FormWordsHint => "hívás az őszi akcióról";

    public override string FormDay => "Nap";

    public override string FormTaskName => "A teendő";

    public override string FormTaskNameHint => "Minták megrendelése";

    public override string FormEstimate => "Becsült idő";

    public override string FormEstimateHint => "45p vagy 2 óra";

    public override string OneMoment => "Egy pillanat…";

    public override string Cancel => "Mégse";

    public override string Close => "Bezárás";

    public override string FieldSource => "Ebből az üzenetből";

    public override Phrase NothingToPlan(string client) => Phrase.Of($"Nincs mit beosztani: {client:b} tábláján nincs nyitott kártya. Előbb vegyél fel egyet.");
}
