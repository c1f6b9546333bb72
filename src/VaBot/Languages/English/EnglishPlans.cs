using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words for showing things, weekly plans, reports, packages, settings and help.</summary>
internal static class EnglishPlans
{
    public static void Fill(LexiconBuilder words)
    {
        words.Add(Cue.WhoChanged, "who changed, who's changed, who has changed, who moved, who edited, who renamed, who touched")
            .Add(Cue.Show, "show display list see view give get send open pull fetch print look bring share check tell pass")
            .Add(Cue.Show, "pull up, bring up, let me see, can i see, could i see, may i see, show me, let's see, i'd like to see, i want to see, i would like to see, give me, get me, send me, take a look at, have a look at, "
                + "tell me, remind me, look up, can i get, can i have, could i get, could i have, i need to see, run me through, walk me through, open up");
        Plans(words);
        Reports(words);
        Settings(words);
    }

    private static void Plans(LexiconBuilder words) =>
        words.Add(Cue.Plan, "plan weekplan schedule")
            .Add(Cue.Plan, "weekly plan, week plan, the schedule, work plan, next week's plan, plan for next week, week's plan")
            .Add(Cue.Plan, "in the plan, on the plan, in the schedule, in our plan, in my plan, in your plan")
            .Add(Cue.Schedule, "schedule plan slot include pencil fit squeeze add put take move pop slip bring get place stick slide work")
            .Add(Cue.Schedule, "pencil in, fit in, squeeze in, plan in, put in, make room for, slot in, pencil me in, work in, line up")
            .Add(Cue.Planned, "planned scheduled planning lined")
            .Add(Cue.Planned, "lined up, coming up, on the schedule, in store, going on, on the agenda, in the plan, on the plan, happening")
            .Add(Cue.Confirm, "confirm confirmed approve approved accept accepted agreed okay'd ok'd greenlight green-light confirming approving approval sign")
            .Add(Cue.Confirm, "sign off, signed off, green light, go ahead, go for it, you have my ok, you have my approval, thumbs up, i agree, we agree, works for me, works for us, has my ok, has my blessing, has my approval, let's go with, "
                + "let's do it, let's roll, gets my ok, i'm happy with, we're happy with, happy with, i'm ok with, i'm okay with, i'm fine with, we're fine with, fine with, ok with, okay with, fine by me, fine by us, ok by me, ok for me, ok from me, good for me, "
                + "good by me, looks good to me, lgtm, we're good with, i'm good with, good with, no objections, no objection, nothing to add, all good with, ok from my side, stands as is, can go ahead, is a go, are a go, is accepted, is approved, is confirmed, "
                + "suits me, suits us, i'm on board with, on board with, happy for you to go ahead with, no changes, no changes needed, no complaints")
            .Add(Cue.Fine, "fine ok okay good great perfect alright approved right suits works cool accepted lovely")
            .Add(Cue.Fine, "looks good, is good, looks fine, looks great, is perfect, looks perfect, is great, is ok, is okay, is fine, all good, is alright, looks ok, looks okay, sounds good, sounds great, sounds fine, works well, looks right, "
                + "looks good to me, sounds good to me, is spot on, as it is, as is, all right, makes sense")
            .Add(Cue.Yes, "yes yep yeah sure").Add(Cue.Change, "change changes modification modify adjust adjustment amendment amend swap revise revision alter alteration tweak rework edit rearrange reshuffle")
            .Add(Cue.Change, "change request, one change, small change, request a change, ask for a change, a change to, changes to, plan change, plan changes")
            .Add(Cue.Plan, "plan change, plan changes")
            .Add(Cue.Out, "out off from")
            .Add(Cue.Out, "out of, off of, from the, doesn't need to be in, does not need to be in, don't need to be in, shouldn't be in, should not be in, doesn't belong in, needn't be in, don't need, not in, kick out")
            .Add(Cue.Remove, "doesn't need to be in, does not need to be in, don't need to be in, shouldn't be in, should not be in, doesn't belong in, don't belong in, needn't be in")
            .Add(Cue.Into, "into onto in to on")
            .Add(Cue.Into, "in to, on to");

    private static void Reports(LexiconBuilder words) =>
        words.Add(Cue.Report, "report reports statement")
            .Add(Cue.Report, "monthly report, month report, monthly statement, client report, billing report, month-end report, hours report, monthly summary, month's figures")
            .Add(Cue.Budget, "budget package retainer allowance allotment quota balance bundle contingent")
            .Add(Cue.Budget, "hour package, hours package, prepaid hours, hour budget, package hours, monthly hours, our package, time budget, hours budget, our hours, our allowance, retainer hours, monthly package, block of hours, prepaid time")
            .Add(Cue.Left, "left remaining unused remain remains leftover available balance spare unspent over")
            .Add(Cue.Left, "left over, to spare, still available, to go, used up, still there, not used yet, haven't used, still unused")
            .Add(Cue.Need, "still have, do we still have, have we got, do we have, still got, have we still got");

    private static void Settings(LexiconBuilder words) =>
        words.Add(Cue.LanguageNoun, "language languages")
            .Add(Cue.LanguageNoun, "speak to me, talk to me, answer in, reply in, write in, speak in, answer me in, write to me in, reply to me in, speak, talk in, respond in, communicate in, switch to, change to, text me in, continue in, go on in, "
                + "messages in, answers in, use, set to, speak to us, talk to us, interface")
            .Value(Cue.LanguageName, "english, in english, en, eng", (int)Language.English)
            .Value(Cue.LanguageName, "hungarian, in hungarian, hu, hun, magyar", (int)Language.Hungarian)
            .Add(Cue.ZoneNoun, "timezone timezones time-zone tz")
            .Add(Cue.ZoneNoun, "time zone, time - zone, local time, my clock")
            .Add(Cue.Help, "help")
            .Add(Cue.Help, "what can you do, what do you do, how do i use, how does this work, how do you work, what can i say, what can i ask, what can i type, how to use, how do i use you, help me out, what are you able to do, what are your commands, "
                + "what do you understand, how can i use, show help, need help, what can you help with, what can you help me with, what can i do here, how does it work, what are my options, how do i talk to you, list of commands, what else can you do, "
                + "how can you help, what are you capable of, how does this bot work, what is this bot, what does this bot do, what can this bot do, what can i do with you, what are you good for, how do i work with you, explain how you work, explain what you can do, tell me what you can do, show me what you can do, what do you offer")
            .Add(Cue.Commands, "commands command examples features functions");
}
