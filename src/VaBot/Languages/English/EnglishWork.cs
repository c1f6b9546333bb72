using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words for logging time, timers, entries and sums.</summary>
internal static class EnglishWork
{
    public static void Fill(LexiconBuilder words)
    {
        Logging(words);
        Timers(words);
        Entries(words);
        Sums(words);
    }

    private static void Logging(LexiconBuilder words) =>
        words.Add(Cue.Log, "log track record note register book charge bill jot enter clock count add put file post credit capture save mark give tally document report pencil chalk slot pop punch plug attribute assign allocate submit")
            .Add(Cue.Log, "put down, write down, note down, jot down, mark down, put in, pencil in, chalk up, log in, book in, add up, set down, throw in, pop in, tack on, put me down for, "
                + "log me, sign me up for, book me, clock me for, keep a record of, make a note of, please log, punch in")
            .Add(Cue.LogPlace, "timesheet timesheets time-sheet log logbook journal ledger tracker hours")
            .Add(Cue.LogPlace, "on the clock, on the books, on the tab, on my timesheet, to my timesheet, in my timesheet, time sheet, on record, in the log, to the log, into the log")
            .Add(Cue.Worked, "worked spent did had put invested clocked logged used needed wrapped dedicated devoted finished completed fixed wrote edited was been doing working handled burned burnt sank done completing "
                + "been-working was-on tracked racked sat got")
            .Add(Cue.Worked, "had to redo, had to do, had to fix, had to work on, had to rewrite, had to update, had to correct, had to finish, got through, got lost in, chipped away at, whittled away at, was stuck in, was stuck on, was stuck with, was busy with, was at, was doing, was working on, been working on, been on, been doing, been busy with, was in, busy with, busy on, "
                + "worked away at, sat over, sat on, tied up with, tied up in, caught up in, was tied up with, was buried in, buried in, knee-deep in, plowed through, ploughed through, slogged through, banged out, put in, "
                + "dealt with, was dealing with, took care of, looked after, tended to")
            .Add(Cue.Took, "took was were lasted cost ate needed consumed required came ran swallowed gobbled devoured burned burnt went kept made total totaled totalled used got filled")
            .Add(Cue.Took, "of my day, of my morning, of my afternoon, of my time, of my evening, of my week, my whole morning, my whole afternoon, took me, took us, ate up, went into, went to, went on, went towards, went toward, used up, took up, came to, added up to, amounted to, cost me, kept me busy for, kept me busy, swallowed up, "
                + "ran to, ran for, turned out to be, clocked in at, came in at, was another, got another, gets another, took another, went by on, were spent on, was spent on, spent on, of work on, of work for, worth of, "
                + "work on, all told, in the bag, on top")
            .Add(Cue.More, "another extra more plus additional");

    private static void Timers(LexiconBuilder words) =>
        words.Add(Cue.Begin, "start begin launch run kick commence restart fire activate trigger starting go going rolling ticking")
            .Add(Cue.Begin, "turn on, switch on, kick off, fire up, set off, hit start, press start, press play, get going, put on, hit go, crank up, spin up, get started, fire away")
            .Add(Cue.Stop, "stop stopp").Add(Cue.Halt, "stop end halt kill finish quit cease terminate shut stopp cancel close freeze")
            .Add(Cue.Halt, "turn off, switch off, shut off, shut down, hit stop, press stop, wrap up, knock off, turn it off, switch it off")
            .Add(Cue.Timer, "timer stopwatch stop-watch clock tracker tracking counter timers timekeeping chrono")
            .Add(Cue.Timer, "stop watch, time tracker, time tracking, the clock, time-tracker")
            .Add(Cue.TimeMe, "start timing, begin timing, time me, get the timer going, get the clock going, get the stopwatch going, get a timer going, clock me in, clock in, timer on, stopwatch on, clock on, tracker on, start tracking, begin tracking, start the clock, start counting, track me, start clocking, start logging, start my time")
            .Add(Cue.StopMe, "stop timing, stop the clock, clock me out, clock out, stop tracking, end tracking, stop counting, stop logging, timer off, timer stop, stop my time, clocking out, clocking off, clock off, punch out, "
                + "end of timer, timer out, tracking off")
            .Add(Cue.Pause, "pause hold").Add(Cue.Resume, "resume continue unpause").Add(Cue.Switch, "switch change swap")
            .Add(Cue.Switch, "switch over, change over, swap over")
            .Add(Cue.Status, "status running");

    private static void Entries(LexiconBuilder words) =>
        words.Add(Cue.Undo, "undo revert unlog rollback")
            .Add(Cue.Undo, "take back, take that back, take it back, scratch that, roll back, roll that back, never mind that entry, forget that entry, strike that")
            .Add(Cue.Redo, "redo")
            .Add(Cue.Entry, "entry entries booking log record time-entry logging registration")
            .Add(Cue.Entry, "time entry, last log, last booking, last record, log entry, last one, latest one, previous one")
            .Add(Cue.Last, "latest recent")
            .Add(Cue.Last, "most recent, just now")
            .Add(Cue.JustLogged, "what i just logged, i just logged, what i logged, i just entered, what i just entered, i just recorded, i just booked, i just added, what i just added, i just made, just logged, just entered, just recorded, "
                + "that last entry, my last entry, the last entry, last entry, my latest entry, the latest entry, latest entry, the previous entry, previous entry, most recent entry, the most recent entry, my most recent entry, "
                + "my previous entry, that entry, this entry, that log, last log, my last log, the last log, last booking, last time entry, the last thing i logged, what i just tracked, i just tracked, what i just booked, what i just recorded, "
                + "that last log, that last one, the last one, my last one, last record, latest log, latest record, last logged entry, the entry i just made")
            .Add(Cue.Edit, "change correct make set fix edit update amend adjust modify replace alter turn cut shorten lengthen extend reduce increase")
            .Add(Cue.Edit, "should be, should have been, should read, should say, ought to be, must be, was actually, were actually, is actually, was really, was only, has to be, needs to be")
            .Add(Cue.Correction, "correction oops whoops actually typo correct rather instead")
            .Add(Cue.Correction, "i meant, i mean, make that, make it, should have been, my mistake, my bad, to be precise, not quite right, was wrong, is wrong, wrong number")
            .Add(Cue.Split, "split").Add(Cue.Remove, "_");

    private static void Sums(LexiconBuilder words) =>
        words.Add(Cue.Total, "total totals summary sum overview recap tally")
            .Add(Cue.Total, "sum up, time summary, hours summary, add up, hours worked, hours logged, time logged, time spent, logged hours, worked hours, total hours, time sheet")
            .Add(Cue.Logged, "logged worked tracked booked recorded spent log work clocked track billed put registered accumulated")
            .Add(Cue.Logged, "i do, i done, have i done, did i do, i get done")
            .Add(Cue.HoursNoun, "hours hour hrs time minutes timesheet h");
}
