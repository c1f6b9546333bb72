using VaBot.Messages;

namespace VaBot.Languages;

internal partial class HungarianTexts
{
    public override string Deed(Intent intent, string subject, int? minutes, string? day)
    {
        var deed = intent switch
        {
            Intent.TimeLog => $"{subject}, {Length(minutes)}",
            Intent.TimeEdit => $"{subject} módosítása, {Length(minutes)}",
            Intent.TimeMove => $"áthelyezés: {subject}, {Length(minutes)}",
            Intent.TimeSplit => $"felosztás: {subject}, {Length(minutes)}",
            Intent.TimeFree => $"számlázás ({subject})",
            Intent.TimeDelete => $"törlés: {subject}, {Length(minutes)}",
            Intent.TimeStart or Intent.TimeSwitch => $"időmérő indítása: {subject}",
            Intent.TimeStop => minutes is null ? $"időmérő leállítása: {subject}" : $"időmérő leállítása: {subject}, {Length(minutes)}",
            Intent.TimePause => $"időmérő szüneteltetése: {subject}",
            Intent.TimeResume => $"időmérő folytatása: {subject}",
            Intent.TaskAdd => $"új feladat: {subject}",
            Intent.TaskPrioritise => $"átsorolás: {subject}",
            Intent.TaskDone => $"kész: {subject}",
            Intent.TaskStart => $"folyamatban: {subject}",
            Intent.TaskWait => $"várakozik: {subject}",
            Intent.TaskReopen => $"újranyitás: {subject}",
            Intent.TaskRemove => $"eltávolítás: {subject}",
            Intent.TaskDue => $"határidő: {subject}",
            Intent.TaskEstimate => $"becslés: {subject}",
            Intent.SettingsHours => "munkaidő",
            Intent.SettingsCapacity => "heti kapacitás",
            Intent.SettingsPlanning => "a heti tervezés ideje",
            Intent.SettingsAway => $"szabadság: {subject}",
            Intent.SettingsBack => $"szabadság törlése: {subject}",
            Intent.SettingsHolidays => "ünnepnapok",
            Intent.SettingsAddress => "megszólítás",
            Intent.SettingsNotices => "értesítések",
            Intent.PlanAgree => $"helycsere a tervben: {subject}",
            Intent.PlanAdd => $"tervbe vétel: {subject}",
            Intent.PlanRemove => $"kivétel a tervből: {subject}",
            Intent.PlanMinutes => $"tervezett idő: {subject}",
            Intent.PlanNote => $"megjegyzés a tervhez: {subject}",
            Intent.PlanSkip => $"kihagyás: {subject}",
            Intent.PlanConfirm => $"a terv jóváhagyása ({NumberOfWeek(subject)}. hét)",
            Intent.PlanChange => $"módosítási kérés: {subject}",
            Intent.TaskRename => $"új név: {subject}",
            Intent.TaskDescribe => $"leírás: {subject}",
            Intent.TaskService => $"szolgáltatás: {subject}",
            Intent.TaskRepeat => $"ismétlődés: {subject}",
            Intent.TaskCheck or Intent.TaskTick or Intent.TaskUntick or Intent.TaskStrike => $"lista: {subject}",
            Intent.TaskLink => $"hivatkozás: {subject}",
            Intent.TaskNote => $"megjegyzés: {subject}",
            Intent.TaskOfEntry => $"feladat lett belőle: {subject}",
            Intent.SettingsName => "névváltás",
            Intent.PracticeName => "a vállalkozás neve",
            Intent.PracticeCurrency => $"alap pénznem: {subject}",
            Intent.ClientAdd => $"új ügyfél: {subject}",
            Intent.ClientLink => $"szoba összekötése: {subject}",
            Intent.ClientUnlink => $"szoba leválasztása: {subject}",
            Intent.ClientRename => $"átnevezés: {subject}",
            Intent.ClientRemove => $"ügyfél eltétele: {subject}",
            Intent.ClientInvite => $"meghívás: {subject}",
            Intent.ClientUninvite => $"meghívás megszüntetése: {subject}",
            Intent.ClientShare => $"megosztás: {subject}",
            Intent.ClientUnshare => $"megosztás vége: {subject}",
            >= Intent.ContractSet and <= Intent.ContractWarning => $"szerződés ({subject})",
            Intent.HoursGive => $"további {Length(minutes)}: {subject}",
            Intent.SettingsLanguage => "nyelvváltás",
            Intent.SettingsTimezone => $"időzóna: {subject}",
            _ => $"módosítás: {subject}",
        };
        return day is null ? deed : $"{deed} ({day})";
    }

    public override Phrase Undone(string deed) => Phrase.Of($"Visszavonva: {deed:b}.");

    public override Phrase Redone(string deed) => Phrase.Of($"Visszaállítva: {deed:b}.");

    public override Phrase NothingToUndo() => "Itt már nincs mit visszavonnod.";

    public override Phrase NothingToRedo() => "Nincs mit visszahozni.";

    public override Phrase AlreadyUndone(string deed) => Phrase.Of($"Ezt már visszavontad: {deed:b}.");

    public override Phrase ChangedSince(string deed) => Phrase.Of($"Nem vontam vissza, mert azóta módosult: {deed:b}.");

    public override Phrase UndoIsClosed(string deed) => Phrase.Of($"Nem vontam vissza, mert az a hónap már lezárt és jóváhagyott: {deed:b}. Ami most változik, az a következő kimutatásban helyesbítés lesz.");

    private string Length(int? minutes) => minutes is { } known ? Minutes(known) : "idő";
}
