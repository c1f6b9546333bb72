using VaBot.Messages;

namespace VaBot.Languages;

internal sealed partial class EnglishTexts
{
    public override Phrase ContractTitle(string client) => Phrase.Of($"The contract with {client:b}");

    public override string TermCurrency => "Currency";

    public override string TermRates => "Rates an hour";

    public override string TermDiscount => "Discount";

    public override string TermPackage => "Package";

    public override string TermFee => "Monthly fee";

    public override string TermRounding => "Rounding";

    public override string TermDays => "Days by";

    public override string TermGrouping => "Report lines";

    public override string TermObjection => "Time to object";

    public override string TermSending => "Sending";

    public override string TermShown => "The client sees";

    public override string TermWarning => "Warning";

    public override string TermHours => "Planned a week";

    public override string TermNone => "none";

    public override string OtherRate => "other work";

    public override string CurrencySince(string currency, string since) => $"{currency}, since {since}";

    public override string TypedHours(int minutes) => minutes % 60 == 0 ? $"{minutes / 60}h" : $"{minutes / 60}h {minutes % 60}m";

    public override string TypedDiscount(decimal percent, int fromMonth) => $"{TypedAmount(percent)}%{(fromMonth == 1 ? "" : $" from month {fromMonth}")}";

    public override string TypedPackage(int minutes, decimal price, decimal? overage, int rollover, int? rolloverMonths, bool whenUsedUp) => string.Concat(
        $"{TypedHours(minutes)} for {TypedAmount(price)}",
        overage is { } rate ? $", overage {TypedAmount(rate)}" : "",
        rollover == 0 ? "" : $", rollover {TypedHours(rollover)}{(rolloverMonths is { } months ? $" {months} months" : "")}",
        whenUsedUp ? ", renew when used up" : "");

    public override string TypedRounding(int minutes, bool isUp) => $"{(isUp ? "up to" : "nearest")} {minutes}m";

    public override string DiscountIs(string percent, int fromMonth) => fromMonth == 1 ? percent : $"{percent} from month {fromMonth} of the contract";

    public override string PackageIs(int minutes, string price, string? overage, int rollover, int? rolloverMonths, bool whenUsedUp) => string.Concat(
        whenUsedUp ? $"{Minutes(minutes)} for {price}, a new one when it is used up" : $"{Minutes(minutes)} a month for {price}",
        overage is null ? "" : $"; beyond that {overage} an hour",
        (rollover, rolloverMonths) switch
        {
            (0, _) => "",
            (_, null) => $"; up to {Minutes(rollover)} carried over",
            (_, 1) => $"; up to {Minutes(rollover)} carried over for 1 month",
            _ => $"; up to {Minutes(rollover)} carried over for {rolloverMonths} months",
        });

    public override string RoundingIs(int minutes, bool isUp) => isUp ? $"each line up to {minutes} min" : $"each line to the nearest {minutes} min";

    public override string DaysAre(string? zone) => zone is null ? "the assistant's clock" : $"the client's clock ({zone})";

    public override string LinesAreBy(bool isDay) => isDay ? "one for each day" : "one for each task";

    public override string ObjectionIs(int days) => days switch
    {
        0 => "none: settled when sent",
        1 => "1 day",
        _ => $"{days} days",
    };

    public override string SendingIs(bool itself) => itself ? "on the 1st by itself" : "when you approve";

    public override string ShownIs(bool minutes, bool rates, bool notes)
    {
        string[] seen = [.. minutes ? ["minutes"] : Array.Empty<string>(), .. rates ? ["rates"] : Array.Empty<string>(), .. notes ? ["notes"] : Array.Empty<string>()];
        return seen.Length == 0 ? "amounts only" : $"amounts, {string.Join(", ", seen)}";
    }

    public override string WarningIs(bool warns) => warns ? "the client, too, hears at 80 % and 100 %" : "only you hear at 80 % and 100 %";

    public override Phrase ContractFrom(string day, string changes) => Phrase.Of($"From {day:b}: {changes}");

    public override Phrase ContractWaits(string day, string changes, string askedOn) => Phrase.Of($"Not agreed yet (asked {askedOn}), to count from {day:b}: {changes}");

    public override Phrase ContractAgreed(string name, string on, string day, string changes) => Phrase.Of($"{name:b} agreed on {on}, from {day}: {changes}");

    public override Phrase ContractDeclined(string name, string on, string changes) => Phrase.Of($"{name:b} declined on {on}: {changes}");

    public override Phrase ContractUnasked(string by, string on, string day, string changes) => Phrase.Of($"Set by {by:b} on {on}, nobody of the client was here to ask, from {day}: {changes}");

    public override Phrase ContractHow() => Phrase.Of($"Change it like this: {"/client rate Copywriting 32 from january":b}, {"/client package 20h for 600, overage 35":b}, {"/client discount 10% from month 13":b}, {"/client rounding up to 15m":b}. What the client pays, the client is asked about first.");

    public override string ContractEdit => "Change";

    public override string ContractFormTitle(string client) => $"Contract: {client}";

    public override string ContractBegins => "Counts from (the first of a month)";

    public override Phrase ContractChanged(string client, string day, string changes) => Phrase.Of($"{client:b}, from {day:b}: {changes}");

    public override Phrase ContractSetUp(string client, string changes) => Phrase.Of($"{client:b}, from the beginning, since nothing has been logged yet: {changes}");

    public override Phrase ContractProposed(string client, string day, string changes) => Phrase.Of($"{client:b}, from {day:b} if the client agrees: {changes}");

    public override Phrase ContractAsking(string name, string? when) => when is null
        ? Phrase.Of($"I am asking {name:b} now and will tell you the answer. Until then nothing changes.")
        : Phrase.Of($"I will ask {name:b} {when} (their working time) and tell you the answer. Until then nothing changes.");

    public override Phrase ContractNobodyToAsk() => Phrase.Of($"Nobody of the client is here to be asked, so this counts on your word. {"/client invite @name":b} in their room changes that.");

    public override Phrase ContractFirstOfMonth(string day) => Phrase.Of($"This changes on the first of a month only, so it counts from {day:b}.");

    public override Phrase ContractSame(string client) => Phrase.Of($"That is how it is with {client:b} already. Nothing changed.");

    public override Phrase ContractPast(string earliest) => Phrase.Of($"What is past keeps its price. The earliest day is {earliest:b}.");

    public override Phrase CurrencyStays(string client, string currency) => Phrase.Of($"{client:b} stays with {currency:b}: time has been logged already. A client who changes currency is a new contract: {"/client add Example GmbH (Example USD), USD":b}");

    public override Phrase ContractCurrencyIs(string client, string currency) => Phrase.Of($"{client:b} now counts in {currency:b}. Rates and prices keep their numbers; look at them with {"/client contract":b}.");

    public override Phrase FeeOrPackage(bool hasPackage) => hasPackage
        ? Phrase.Of($"This contract has a package, and a month has either a package or a fee. First {"/client no package":b}.")
        : Phrase.Of($"This contract has a monthly fee, and a month has either a package or a fee. First {"/client fee none":b}.");

    public override Phrase MoreDecimals(string currency, int decimals) => decimals == 0
        ? Phrase.Of($"An amount in {currency:b} has no decimals.")
        : Phrase.Of($"An amount in {currency:b} has at most {decimals} decimals.");

    public override Phrase HowRate() => Phrase.Of($"Which rate? For example {"/client rate Copywriting 32 from 2027-01-01":b}, or {"/client rate 25":b} for all other work.");

    public override Phrase HowDiscount() => Phrase.Of($"How much, and from which month of the contract? For example {"/client discount 10% from month 13":b}, or {"/client discount none":b}.");

    public override Phrase HowPackage() => Phrase.Of($"Hours and price, and what else was agreed: {"/client package 20h for 600, overage 35, rollover 5h 3 months":b}. Or {"/client no package":b}.");

    public override Phrase HowFee() => Phrase.Of($"How much a month? For example {"/client fee 150":b}, or {"/client fee none":b}.");

    public override Phrase HowRounding() => Phrase.Of($"To 5, 6, 10 or 15 minutes, up or nearest: {"/client rounding up to 15m":b}. Or {"/client rounding none":b}.");

    public override Phrase HowDays() => Phrase.Of($"Whose clock decides the day? {"/client days mine":b}, {"/client days client":b}, or with the client's place {"/client days client Berlin":b}.");

    public override Phrase HowGrouping() => Phrase.Of($"One line for each task or for each day? {"/client lines by task":b} or {"/client lines by day":b}.");

    public override Phrase HowObjection() => Phrase.Of($"How many days, from 0 to 90? For example {"/client objection 14 days":b}.");

    public override Phrase HowSending() => Phrase.Of($"{"/client send itself on":b} sends a month's report without your yes, {"/client send itself off":b} waits for you.");

    public override Phrase HowWarning() => Phrase.Of($"{"/client warn on":b} tells the client, too, when hours run out; {"/client warn off":b} tells only you.");

    public override Phrase HowWeeklyHours() => Phrase.Of($"How many hours a week? For example {"/client hours 8h":b}, or {"/client no weekly hours":b}.");

    public override Phrase ProposalTitle(string assistant, string day) => Phrase.Of($"{assistant:b} proposes a change of the contract, to count from {day:b}:");

    public override string ProposalAgree => "Agree";

    public override string ProposalDecline => "Decline";

    public override Phrase ProposalIsOver() => "This question is no longer open.";

    public override Phrase ProposalAgreedNow(string day) => Phrase.Of($"Agreed, and kept with your name: it counts from {day:b}. It is not undone any more; to change it again, agree on something new.");

    public override Phrase ProposalDeclinedNow(string assistant) => Phrase.Of($"Declined: everything stays as it was. I have told {assistant:b}.");

    public override Phrase ProposalAgreedNews(string name, string client, string day, string changes) => Phrase.Of($"{name:b} ({client}) agreed, from {day}: {changes}");

    public override Phrase ProposalDeclinedNews(string name, string client, string changes) => Phrase.Of($"{name:b} ({client}) declined, so nothing changes: {changes}");

    public override Phrase ProposalAgreedBy(string name) => Phrase.Of($"{name:b} agreed.");

    public override Phrase ProposalDeclinedBy(string name) => Phrase.Of($"{name:b} declined, so nothing changes.");

    public override Phrase ProposalHasNewer() => Phrase.Of($"There is a newer proposal.");
}
