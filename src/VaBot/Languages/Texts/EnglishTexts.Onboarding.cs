using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase OnlyInDirectMessages() => "That is between the two of us: please type it in a direct message to me. If others could read a code here, get a new one.";

    public override IReadOnlyList<Phrase> FirstSteps() =>
    [
        Phrase.Of($"1. Add your first client, best in the channel you share with them (invite me there first): {"/client add Example GmbH, EUR, Berlin":b}"),
        Phrase.Of($"2. Bring in your contact, in the same channel: {"/client invite @name":b}"),
        Phrase.Of($"3. Log time: {"/log 45m newsletter":b}. After that {"/va help":b} shows lines with your own names, and {"/va settings":b} how I treat you."),
    ];

    public override Phrase HowToClaim() => Phrase.Of($"The code stands on the server's console; type it like this: {"/va claim 7K3D-QX2M-94TB":b}");

    public override Phrase AlreadyClaimed() => "This VaBot has its assistant already. If you work with them, ask to be invited.";

    public override Phrase WrongCode() => "I don't know that code. It may be mistyped, used already or too old; a fresh one will do.";

    public override Phrase TooManyCodes() => "Those were a few wrong codes in a row. Please wait ten minutes, then try again with a fresh one.";

    public override string PracticeOf(string name) => $"{name}'s practice";

    public override Phrase Claimed(string name, string practice) => Phrase.Of($"Welcome, {name:b}! {practice:b} is yours, and I work for you now.");

    public override Phrase ClaimAssumed(string practice, string currency, string zone, bool knowsZone) => knowsZone
        ? Phrase.Of($"Your time zone is {zone}. Assumed: the name {practice}, home currency {currency}. To change them: {"/va practice Anna Virtual Assistance":b}, {"/va currency EUR":b}, {"/va name Anna Kiss":b}")
        : Phrase.Of($"Where are you? I assumed {zone}, and so the currency {currency}, and the name {practice}. To change them: {"/va timezone Vienna":b} (or a button below), {"/va currency EUR":b}, {"/va practice Anna Virtual Assistance":b}, {"/va name Anna Kiss":b}");

    public override Phrase LinkCode(string code) => Phrase.Of($"In the other workspace, write to me in a direct message, within 15 minutes: {$"/va link {code}":b}");

    public override Phrase LinkCodeIsSecret() => "It works once. Whoever types it becomes you, so show it to nobody.";

    public override Phrase LinkCodeWasShown() => Phrase.Of($"I have shown you a code already. {"/va link":b} makes a new one.");

    public override Phrase HowToLinkAccount() => Phrase.Of($"First type {"/va link":b} where I know you; I'll show you a code. Then type it here: {"/va link 7K3D-QX2M-94TB":b}");

    public override Phrase KnownAlready(string name) => Phrase.Of($"I know this account already: it is {name:b}'s. A code is for an account I don't know; {"/va link":b} alone makes one.");

    public override Phrase AccountLinked(string name) => Phrase.Of($"Here you are, {name:b}. This account is yours now too; your clients, settings and timer are the same everywhere.");

    public override Phrase WhichAccount() => "These are your accounts. Which one is yours no longer?";

    public override Phrase NoSuchAccount() => Phrase.Of($"That is none of your accounts. {"/va unlink":b} shows them.");

    public override Phrase LastAccountStays() => Phrase.Of($"This is your only account; without it I would not know you any more. Link another first: {"/va link":b}");

    public override Phrase AccountUnlinked(string account) => Phrase.Of($"No longer yours: {account:b}. I won't write to you there.");

    public override string ThisAccount => "here";

    public override Phrase WhichName() => Phrase.Of($"What shall I call you? For example {"/va name Anna Kiss":b}");

    public override Phrase NameIs(string name) => Phrase.Of($"You are {name:b} to me from now on.");

    public override Phrase WhichPracticeName() => Phrase.Of($"What is your practice called? For example {"/va practice Anna Virtual Assistance":b}");

    public override Phrase PracticeNameIs(string name) => Phrase.Of($"Your practice is called {name:b} now.");

    public override Phrase WhichCurrency() => Phrase.Of($"Which currency? Give its code: {"/va currency EUR":b}");

    public override Phrase CurrencyIs(string currency) => Phrase.Of($"Your home currency is {currency:b} now. New clients start with it; the ones you have stay as they are.");
}
