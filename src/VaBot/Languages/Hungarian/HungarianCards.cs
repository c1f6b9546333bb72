using VaBot.Languages.Reading;

namespace VaBot.Languages.Hungarian;

/// <summary>What is typed behind /task to work on a card, and how a repeat is told.</summary>
internal static class HungarianCards
{
    public static void Fill(LexiconBuilder words)
    {
        Verbs(words);
        words.Repeat(RepeatWord.Every, "minden")
            .Repeat(RepeatWord.Other, "második")
            .Repeat(RepeatWord.Day, "nap napon nappal napja")
            .Repeat(RepeatWord.Daily, "naponta naponként napi")
            .Repeat(RepeatWord.Week, "hét héten héttel hetet")
            .Repeat(RepeatWord.Weekly, "hetente hetenként heti")
            .Repeat(RepeatWord.Fortnightly, "kéthetente kéthetenként kétheti")
            .Repeat(RepeatWord.Month, "hónap hónapban hónapja hónappal")
            .Repeat(RepeatWord.Monthly, "havonta havonként havi")
            .Repeat(RepeatWord.Last, "utolsó")
            .Repeat(RepeatWord.After, "után utána követően követő")
            .Repeat(RepeatWord.Finished, "kész elkészülés elkészülése elkészülte elkészülést elkészülését elkészültét befejezés befejezése befejezést befejezését lezárás lezárása")
            .Repeat(RepeatWord.Never, "ki soha nem nincs kikapcsolva semmi")
            .Repeat(RepeatWord.Filler, "a az ismétlődik ismétlődjön ismétlés napján én án jén i e");
    }

    private static void Verbs(LexiconBuilder words) =>
        words.Verb("task", Intent.TaskShow, "mutasd, részletek", needsListed: true)
            .Verb("task", Intent.TaskShow, "mutasd a kártyát")
            .Verb("task", Intent.TaskRename, "átnevezés, átnevez, nevezd át, új név")
            .Verb("task", Intent.TaskDescribe, "leírás", needsListed: true)
            .Verb("task", Intent.TaskService, "szolgáltatás", needsListed: true)
            .Verb("task", Intent.TaskDue, "határidő", needsListed: true)
            .Verb("task", Intent.TaskEstimate, "becslés", needsListed: true)
            .Verb("task", Intent.TaskRepeat, "ismétlés, ismétlődik, ismételd", needsListed: true)
            .Verb("task", Intent.TaskCheck, "teendő, lista, ellenőrzőlista", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskShow, "lista, ellenőrzőlista", needsListed: true)
            .Verb("task", Intent.TaskTick, "pipa, pipáld ki, kipipál", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskUntick, "pipa le, pipa vissza", needsListed: true)
            .Verb("task", Intent.TaskStrike, "kihúzás, húzd ki", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskLink, "link, hivatkozás", needsListed: true)
            .Verb("task", Intent.TaskNote, "megjegyzés, jegyzet", needsListed: true)
            .Verb("task", Intent.TaskWait, "vár, várakozik, várjon", needsListed: true, needsText: true)
            .Verb("task", Intent.TaskFind, "keresés, keresd, keress, keres")
            .Verb("task", Intent.TaskDueList, "határidők, esedékes, mi esedékes, mi sürget", alone: true)
            .Verb("task", Intent.TaskWaitingList, "várakozók, ki mire vár, mi vár, mire várunk", alone: true)
            .Verb("task", Intent.TaskAllClients, "összes, minden ügyfél, összes ügyfél, minden tábla", alone: true)
            .Verb("task", Intent.TaskHistory, "előzmények, ki módosította")
            .Verb("log", Intent.TaskOfEntry, "legyen belőle feladat, legyen ebből feladat");
}
