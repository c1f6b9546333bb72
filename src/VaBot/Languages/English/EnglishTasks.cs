using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words for tasks, their order and their state.</summary>
internal static class EnglishTasks
{
    public static void Fill(LexiconBuilder words)
    {
        Nouns(words);
        Order(words);
        States(words);
        Plans(words);
    }

    private static void Nouns(LexiconBuilder words) =>
        words.Add(Cue.TaskNoun, "task tasks todo todos to-do to-dos ticket tickets card cards assignment assignments job chore action errand")
            .Add(Cue.TaskNoun, "to do, to do item, to dos, action item, todo item, to-do item, line item, work item, to - do")
            .Add(Cue.Board, "list board backlog queue todos tasks pile ranking lineup agenda line order")
            .Add(Cue.Board, "to-do list, todo list, task list, to do list, the list, the board, my list, our list, your list, my board, our board, work list, the queue, the line, the pile, the backlog, the order, task board, priority list, "
                + "to - do list, list of tasks, my plate, your plate, our plate, the pack, the pecking order, the lot, the stack, the heap, the ranking, the others, everything else, anything else, all others, all the others, the rest, everything")
            .Add(Cue.New, "new extra additional another fresh further")
            .Add(Cue.Add, "add create open put stick note make new throw pop jot include insert drop set raise log register queue enter place write start file")
            .Add(Cue.Add, "add in, write down, put down, jot down, note down, set up, put up, pencil in, take note of, pop in, throw in, take down")
            .Add(Cue.Called, "called named titled")
            .Add(Cue.Called, "with the title, with the name, by the name of, which is called, saying, that says");

    private static void Order(LexiconBuilder words)
    {
        words.Add(Cue.Move, "weigh weighs pick picks move put push bump bring slot place rank shift pull drop slide raise lower set make get send take have do handle tackle let goes comes go come jumps jump drops moves climbs slides sits "
                + "belongs gets sinks falls rises becomes stays stands ranks prioritise prioritize prioritised prioritized schedule promote demote lift boost knock kick stick position line treat squeeze insert nudge swap tuck "
                + "give hoist park priorities moved relegate downgrade upgrade elevate sort sink keep leave start work focus use")
            .Add(Cue.ToTop, "first top foremost topmost #1 uppermost no1 firstly")
            .Add(Cue.ToTop, "take priority over everything else, takes priority over everything else, take precedence over everything else, takes precedence over everything else, has priority over everything else, comes before everything else, goes before everything else, go before everything else, come before everything else, take priority over everything, takes priority over everything, priority over everything else, to the top, on top, at the top, to the very top, at the very top, on the very top, top of the list, top of the board, top of the queue, to the front, up front, at the front, front of the queue, front of the line, number one, "
                + "most important, most urgent, most pressing, above everything else, before everything else, before anything else, ahead of everything else, above all else, above everything, before everything, ahead of everything, "
                + "in first place, first in line, first place, first position, first on the list, at number one, to number one, to first, as first, the very top, top item, the very top item, top spot, the top spot, pole position, "
                + "over everything else, first of all, before all others, ahead of all others, ahead of the rest, before the rest, above the rest, head of the list, head of the queue, first thing, top of the pile, to position one, as number one, "
                + "to the head of, all the way up, number 1, spot one, spot 1, position 1, matters most, comes first, takes precedence, to the fore")
            .Add(Cue.ToBottom, "last bottom lowest bottommost lastly")
            .Add(Cue.ToBottom, "to the bottom, at the bottom, to the very bottom, bottom of the list, end of the list, to the end, to the very end, at the end, at the very end, back of the queue, to the back, at the back, end of the queue, "
                + "in last place, last place, last position, very last, the very last, least important, least urgent, end of the line, back of the line, after everything else, behind everything else, below everything else, "
                + "at the tail, to the tail, all the way down, bottom of the pile, bottom of the board, end of the board, behind all others, the last one, after all others, the very end, the end of the list, least pressing, the very bottom")
            .Add(Cue.Up, "up higher upwards upward raise lift promote hoist elevate boost")
            .Add(Cue.Up, "one up, one higher, one spot higher, one place higher, a spot higher, a notch higher, up one, up a notch, up a bit, up by one, one spot up, one place up, one step up, a step up, a place up, one position up, up a place, up a spot, "
                + "up one spot, up one place, up one position, a bit higher, a little higher, one rank higher, one slot higher, one slot up, a bit up, one level up, one row up, a rung up, one rung up, up one step, one line up, a notch up, "
                + "one position higher, up one slot, up a step, up by a notch, further up, closer to the top, up by one place, a place higher, one step higher, slightly higher, a little up, a tad higher, up a slot, up one row")
            .Add(Cue.Down, "down lower downwards downward demote downgrade relegate")
            .Add(Cue.Down, "one down, one lower, one spot lower, one place lower, a spot lower, a notch lower, down one, down a notch, down a bit, down by one, one spot down, one place down, one step down, a step down, a place down, one position down, "
                + "down a place, down a spot, down one spot, down one place, down one position, a bit lower, a little lower, one slot lower, one slot down, a bit down, one level down, one row down, a notch down, one rung down, one position lower, "
                + "down one slot, down a step, down by a notch, further down, a place lower, one step lower, slightly lower, a little down, a tad lower, one rank lower, one line down, down one row, a slot lower, down by one place")
            .Add(Cue.Place, "place position spot slot rank number no nr # pos row")
            .Add(Cue.Before, "before above over preceding")
            .Add(Cue.Before, "ahead of, in front of, prior to, on top of, just before, right before, just above, right above, takes precedence over, take precedence over, goes over, sooner than, earlier than, takes priority over, has priority over, "
                + "have priority over, take priority over, beats, outranks, trumps, precedence over, priority over, directly above, directly before, up before")
            .Add(Cue.Before, "beats outranks trumps precedes")
            .Add(Cue.After, "after behind below beneath under following")
            .Add(Cue.After, "in behind, right behind, just behind, right after, just after, just below, right below, directly after, directly below, directly behind, once we're done with, later than, underneath")
            .Add(Cue.Compared, "more urgent than, more important than, more pressing than, higher than, matters more than, matter more than, more critical than, counts more than, count more than, is worth more than, has higher priority than, "
                + "have higher priority than, higher priority than, higher in priority than, is needed before, needed sooner than, more relevant than, of more importance than, means more than, more valuable than, bigger priority than, greater priority than, "
                + "needs more attention than, deserves more attention than, much more important than, way more important than, much more urgent than, rather than later, first and then, more than")
            .Add(Cue.Less, "less urgent than, less important than, less pressing than, lower than, matters less than, matter less than, less critical than, lower priority than, counts less than, has lower priority than, have lower priority than, "
                + "lower in priority than, can wait until after, can wait till after, not as urgent as, not as important as, isn't as urgent as, isn't as important as, aren't as urgent as, aren't as important as, is not as urgent as, is not as important as, "
                + "less relevant than, not so urgent as, smaller priority than, of less importance than, doesn't matter as much as, not as pressing as, isn't as pressing as");
        Urgency(words);
    }

    private static void Urgency(LexiconBuilder words) =>
        words.Add(Cue.High, "urgent important critical pressing crucial vital high asap rush top-priority highprio")
            .Add(Cue.High, "high priority, high prio, top priority, highest priority, of high priority, a high priority, very urgent, really urgent, super urgent, top prio, high importance, urgent priority, prio high, priority high, utmost priority, "
                + "high-priority, priority 1, prio 1, p1, more urgent now, a priority, a matter of urgency, high on the list, higher priority")
            .Add(Cue.Low, "low unimportant")
            .Add(Cue.Low, "low priority, low prio, lowest priority, not urgent, not important, less important, less urgent, not that urgent, not so urgent, nothing urgent, isn't urgent, aren't urgent, is not urgent, are not urgent, no longer urgent, isn't important, "
                + "not very urgent, low importance, prio low, priority low, low-priority, lower priority, not a priority, isn't a priority, not pressing, nice to have, isn't that urgent, aren't that urgent, isn't so urgent, not urgent at all, lowprio, "
                + "isn't very urgent, aren't very urgent, isn't urgent anymore, not urgent anymore, no priority")
            .Add(Cue.Normal, "normal regular medium standard ordinary")
            .Add(Cue.Normal, "normal priority, medium priority, regular priority, back to normal, standard priority, average priority, default priority")
            .Add(Cue.Priority, "priority prio importance urgency")
            .Add(Cue.Then, "then afterwards next later")
            .Add(Cue.Then, "and then, after that, only then, followed by");

    private static void States(LexiconBuilder words) =>
        words.Add(Cue.Done, "done finished complete completed ready sorted closed delivered finalised finalized ✓ accomplished wrapped resolved concluded")
            .Add(Cue.Done, "can be closed, can be ticked off, can be checked off, can be marked as done, may be closed, can be archived, wrapped up, all set, all done, done and dusted, in the bag, taken care of, good to go, ticked off, checked off, crossed off, off my plate, out of the way, finished up, all wrapped up, put to bed, dealt with, over and done with, "
                + "signed off, 100% done, did the, through with, done with, finished with, all finished, completely done")
            .Add(Cue.MarkDone, "close complete tick check cross ticking crossing checking resolve archive finalise finalize")
            .Add(Cue.MarkDone, "tick off, check off, cross off, close out, close off, cross out, sign off, wrap up, strike off, strike through")
            .Add(Cue.Mark, "mark set consider count call flag put move treat declare label register make")
            .Add(Cue.InProgress, "underway started ongoing begun in-progress")
            .Add(Cue.InProgress, "picked up, got going on, got stuck into, got cracking on, taken up, took up, dug into, digging into, tackling now, in progress, under way, in the works, in process, in the making, being worked on, working on, busy with, started on, started with, kicked off, in doing, to doing, on it, on the go, in hand, now doing, got started on, "
                + "getting started on, get started on, started work on, making a start on, made a start on, getting going on, starting on, starting with, starting, beginning, am doing, i'm doing, i'm on, begun with, jumped into, diving into, jumping on, "
                + "in the pipeline now, work has begun on, get going on, in work")
            .Add(Cue.Waiting, "waiting wait blocked stuck stalled paused pending awaiting depends halted")
            .Add(Cue.Waiting, "on hold, waiting on, waiting for, held up, blocked by, stuck until, on ice, in limbo, at a standstill, hinges on, depends on, on pause, on standby, waits for, waits on, can't continue until, cannot continue until, "
                + "can't move forward until, can't go on until, can't proceed until, held back by, parked until, in the waiting column, to waiting, as waiting, pending on, delayed by, delayed until, needs input from, needs feedback from, must wait for, has to wait for, "
                + "have to wait for, need to wait for, needs to wait for, sits with the client, with the client now, on the back burner, on the backburner")
            .Add(Cue.Hold, "pause park freeze block suspend shelve hold")
            .Add(Cue.Hold, "put on hold, put on ice, hold off, hold off on, put aside")
            .Add(Cue.Reopen, "reopen reopening reopened re-open unclose reactivate revive reinstate")
            .Add(Cue.Reopen, "re - open, re - opening, re - opened, open again, opened again, open up again, opening again, not done after all, isn't done after all, aren't done after all, isn't finished after all, aren't finished after all, not finished after all, "
                + "back to open, back to to-do, back to todo, back to the to-do column, back into to-do, bring back, back on the list, back on the board, back onto the list, back onto the board, needs another look, needs more work, wasn't done after all, "
                + "needs to be redone, needs rework, needs a redo, undone again, as not done, as undone, as open, unmark, back in to-do, back to work on, needs another round")
            .Add(Cue.Remove, "delete remove scrap scratch drop ditch cancel bin trash kill erase axe discard dump eliminate nuke forget skip chuck toss wipe abandon clear")
            .Add(Cue.Remove, "get rid of, throw out, throw away, take off, strike off, call off, cross out, do away with, drop it, wipe out, clear out, no longer needed, not needed anymore, not needed any more, isn't needed anymore, aren't needed anymore, "
                + "no longer relevant, isn't needed any more, aren't needed any more, can go, can be deleted, can be removed, can be dropped, can be scrapped, can be cancelled, is cancelled, is canceled, are cancelled, are canceled, is obsolete, are obsolete, "
                + "is off the table, are off the table, is no longer needed, are no longer needed, isn't necessary anymore, is not needed anymore, are not needed anymore, is history, won't be needed, "
                + "not necessary any more, has been cancelled, have been cancelled, has been canceled, isn't happening anymore, is not needed, isn't needed, aren't needed")
            .Add(Cue.Remove, "off the list, off my list, off the board, off our list, from the list, from the board, from our list, from my list, off our board, off my board, from our board")
            .Add(Cue.Out, "off the list, off my list, off the board, off our list, from the list, from the board, from our list, from my list, off our board, off my board, from our board")
            .Add(Cue.Remove, "no longer need, no longer want, no longer require").Add(Cue.NotNeeded, "no longer require")
            .Add(Cue.NotNeeded, "don't need, do not need, don't want, no longer need, no longer want, do not want")
            .Add(Cue.NotNeeded, "anymore, any more, any longer");

    private static void Plans(LexiconBuilder words) =>
        words.Add(Cue.Due, "due deadline deadlines due-date")
            .Add(Cue.Due, "due date, due on, due by, target date, delivery date, is due, are due, has to be ready, must be ready, should be ready, needs to be ready, has to be done, must be done, needs to be done, should be done, has to be finished, "
                + "must be finished, should be finished, needs to be finished, have to be ready, need to be ready, need to be done, must be in, is needed, are needed, need it, need this, should be out, must be out, needs to be out, has to be out, "
                + "need to be out, should go out, must go out, needs to go out, has to go out, has to go live, must go live, needs to go live, should go live, have to be done, have to be finished, need to be finished, has to be in, needs to be in, "
                + "must be delivered, has to be delivered, needs to be delivered, to be delivered, is wanted, must be complete, needs to be complete, must be completed, has to be completed, needs to be completed, should be completed, due for, time limit, cut-off")
            .Add(Cue.By, "by until till before")
            .Add(Cue.By, "no later than, not later than, at the latest, latest by, by the, on or before, up to, due by, due on")
            .Add(Cue.Estimate, "estimate estimated estimates estimation est budgeted budget allow allot reckon guess plan effort allocate")
            .Add(Cue.Estimate, "time estimate, set aside, estimated time, an estimate of, rough estimate, best guess, put at, estimated at, eta of")
            .Add(Cue.WillTake, "takes")
            .Add(Cue.WillTake, "should take, will take, would take, will need, should need, ought to take, is going to take, might take, could take, may take, probably takes, will probably take, should probably take, going to need, will likely take, "
                + "should be about, should be around, it'll take, will cost, is about, will be about, will be around, is roughly, is around, expect it to take, i expect, should be done in, probably need, will be roughly, are going to take, should only take, "
                + "needs about, needs around, needs roughly, need about, needs, will only take, 'll take, would need, should cost, will require, requires")
            .Add(Cue.Open, "open outstanding remaining pending");
}
