using VaBot.Languages.Reading;

namespace VaBot.Languages.English;

/// <summary>English words that carry no subject of their own, and those that turn a sentence into something else than a wish.</summary>
internal static class EnglishSmallWords
{
    public static void Fill(LexiconBuilder words)
    {
        Fillers(words);
        Asking(words);
        Vetoes(words);
    }

    private static void Fillers(LexiconBuilder words) =>
        words.Add(Cue.Article, "a an the").Add(Cue.One, "a an").Add(Cue.May, "could can may")
            .Add(Cue.Filler, "on for to with w as by at of and also too then just so well oh ah er um hmm hm ok okay alright right yes yeah yep yup ja sure hi hello hey hiya morning "
                + "there here my our mine ours your its this these those i i'm im we me us am as be been being it's that's there's here's exactly only still really actually already now "
                + "again some any all whole entire total totally fully completely entirely very quite pretty much more or else instead please both each every about around via per "
                + "guys team folks everyone all bot vabot va lol haha hehe ha wow phew yay finally btw fyi asap soon same new old big little small long first-thing "
                + "bit side one ones today's currently presently effective immediately onwards forward going officially basically simply kindly "
                + "from since than what's great good nice cool perfect super lovely excellent afternoon evening dear hopefully anyway anyways though personally honestly clearly certainly definitely "
                + "into onto off over out up down back away in spent altogether straight directly quickly fast afterwards later lately recently earlier another extra plus last own off")
            .Add(Cue.Filler, "from now on, for now, as of now, right away, right now, at the moment, by the way, for me, for us, by me, on my side, on our side, on my end, on my part, as well, "
                + "of course, in total, all in all, all together, to be exact, for the record, good morning, good afternoon, good evening, no rush, no worries, no problem, no hurry, "
                + "i think, i guess, i believe, i reckon, in my opinion, i suppose, to me, for today, so far, as discussed, as agreed, as promised, that is, in the meantime, this time, if you ask me, "
                + "quick one, heads up, just so you know, note to self, first thing, at once, let me know, without delay, with that, or so, sort of, kind of, at last, "
                + "not only, why not, not bad, i have, i've, i had, we have, we've, we had, there was, there were, that was, it was, this was, it is, here is, here's")
            .Add(Cue.Filler, "in the end, at long last, when all was said and done, believe it or not, all up, until further notice, till further notice, for the time being, for a while, for the moment, for you, from you, to you, with you, you know")
            .Add(Cue.New, "one more, one more thing, another thing")
            .Add(Cue.More, "one more, one more thing")
            .Add(Cue.Vague, "work stuff thing things job part parts piece session sessions project item items business side bits task data details doc docs file files text copy draft drafts notes content")
            .Add(Cue.Filler, "sent they're wait").Add(Cue.Again, "again")
            .Add(Cue.Pronoun, "they're it that this them one those these")
            .Add(Cue.Polite, "please pls plz pleeease thanks thx ty cheers ta kindly")
            .Add(Cue.Polite, "thank you, thank you very much, thanks a lot, many thanks, if you please, would you, will you, if you can, if possible, if that's ok, if that's okay, if that's possible, "
                + "if you have time, when you have time, when you get a chance, when you can, if it's ok, if it's okay, if you don't mind, if you would, if you could, if that works, if that works for you, "
                + "if it isn't too much trouble, whenever you can, don't forget to, do not forget to, be so kind and, be a dear and, do me a favor and, do me a favour and")
            .Add(Cue.Attachment, "for with w to on @ regarding re concerning towards toward client client's in")
            .Add(Cue.Greeting, "hi hello hey hiya morning")
            .Add(Cue.Need, "have need i'll_need").Add(Cue.Need, "i have, we have, i need, we need, i've got, we've got, would take, would need").Add(Cue.Was, "was were")
            .Add(Cue.Be, "is are was were be am been isn being are's it's that's")
            .Add(Cue.Must, "should must shall needs need ought gotta may can let's lets")
            .Add(Cue.Must, "wants to be, want to be, wants to go, want to go, wants to move, want to move, wants to come, deserves to be, deserve to be, belongs, has to, have to, needs to, need to, ought to, is to, are to, had better, supposed to be first, is supposed to come")
            .Add(Cue.Want, "want need like prefer wish'd")
            .Add(Cue.Want, "i'd like, i would like, i want, i need, we need, we want, we'd like, i'd love, i would love, i'd prefer, i'd rather have, i'd rather, let me have, let's have, let us have, "
                + "let's, let us, i'd say, i'd put, we should, we must, we can, you can, you may, you should, i want you to, i need you to, i'd like you to, we would like, we'd prefer, we would prefer, i prefer")
            .Add(Cue.ClauseBreak, "because cause coz cuz but as_long which who where although while whereas so")
            .Add(Cue.Speaking, "i we i've we've i'm we're i'd we'd")
            .Add(Cue.You, "you you're youre you've u ya")
            .Add(Cue.Other, "he she they he's she's they've him her his their somebody someone nobody anybody everybody boss husband wife colleague sister brother mom mum dad mother father kids friend neighbour neighbor");

    private static void Asking(LexiconBuilder words) =>
        words.Add(Cue.AuxiliaryFirst, "do you, do we, do i, do they, don't you, have you, have we, have they, should i, should we, would it, could it, can it, will it, may i, anyone know, anybody know")
            .Add(Cue.Request, "could you, can you, would you, will you, could we, can we, may i ask you to, would you mind, could you please, can you please, would you be so kind, could you maybe, "
                + "is it possible to, would it be possible to, shall we, may we, can i ask you to, could i ask you to, i want you to, i need you to, i'd like you to, could i have, can i have, could i get, can i get, "
                + "are you able to, mind putting, mind moving, you can, you may, you should, you could, do you mind, how about, what about")
            .Add(Cue.Interrogative, "what what's whats when when's why who who's how how's which where where's whose")
            .Add(Cue.AuxiliaryFirst, "is are was were did does has had am isn't aren't wasn't weren't didn't doesn't haven't hasn't won't ")
            .Add(Cue.HowMuch, "how much, how many, how long");

    private static void Vetoes(LexiconBuilder words) =>
        words.Add(Cue.Negation, "not no don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't won't wont wouldn't shouldn't couldn't can't cant cannot haven't havent hasn't hasnt hadn't "
                + "never neither nor without nope nah ain't needn't mustn't")
            .Add(Cue.Negation, "far from, instead of, rather than, no need, not yet, anything but, forgot to, forget to, failed to, unable to, too early to")
            .Add(Cue.If, "if unless whether once provided suppose supposing assuming until_then in_case whenever when")
            .Add(Cue.If, "as soon as, in case, as long as, even if, only if, what if, by the time, the moment, the day, every time, each time")
            .Add(Cue.Future, "will gonna i'll we'll you'll he'll she'll they'll it'll tomorrow's")
            .Add(Cue.Future, "going to, about to, plan to, planning to, promise to, intend to, try to, trying to, hope to, hoping to, want to, aim to, expect to, able to, ready to, i can, i could, i should, i must, i have to, "
                + "i need to, i've got to, i still have to, i want to, i'd like to, i would like to, still need to, still needs, yet to, yet to be, to be done, to be finished, let me")
            .Add(Cue.Hypothetical, "maybe perhaps might probably possibly imagine believe wonder wondering guess remember remembered dreamt dreamed dream nightmare pretend pretending joke joking kidding almost_did jk would've could've should've")
            .Add(Cue.Hypothetical, "would have, could have, should have, would be, could be, might be, may be, thinking of, thinking about, considering whether, i wish, wish we, what would, not sure, no idea, unsure, "
                + "supposed to, used to, back then, in theory, theoretically, hypothetically, funny how, i thought, we thought, thought we, thought i, the other day, years ago, back when, next time, last time, as if, in case, "
                + "feels like, felt like, looks like, seems like, seemed, whatever, or should i, or shall i, or do you, or will you, can wait, have to wait, could wait, always, never, sometimes, usually, often, every day, every week, every month, every time")
            .Add(Cue.Hypothetical, "or not, or maybe not, or rather not")
            .Add(Cue.Hypothetical, "always sometimes usually often normally typically generally ever")
            .Add(Cue.Reported, "said says saying told tells telling asked asks mentioned claims claimed heard hears according quote quoted quoting thinks thought wants suggests suggested complained insists insisted announced")
            .Add(Cue.Reported, "i read, we read, you read, read that, reads that, read about, read somewhere, it reads, who reads, the note reads")
            .Add(Cue.Emotion, "love loved loving loves hate hated hope hoping hopes glad happy sorry thrilled excited proud worried afraid curious impressed amazed congrats congratulations enjoy enjoyed miss missed "
                + "wish wished saw seen looks looked looking watched noticed")
            .Add(Cue.Emotion, "thanks for, thank you for, thank you so much for, thanks so much for, thanks again for, good luck, can't wait, cannot wait, well done, nice job, great job, good job, nice work, great work, good work, "
                + "awesome job, amazing job, so good, too bad, what a, i like, i liked, we liked, we like, i'd love to see, kudos for, kudos on, cheers for, appreciate")
            .Add(Cue.Almost, "almost nearly partly partially half-done hardly barely unfinished incomplete mostly")
            .Add(Cue.Almost, "half done, half finished, halfway through, just about, close to, as good as, not quite, practically done, sort of done, kind of done, next to done");
}
