using VaBot.Messages;

namespace VaBot.Languages;

// What a client and the practice agreed, how it changes, and who said yes.
public abstract partial class Texts
{
    public abstract Phrase ContractTitle(string client);

    public abstract string TermCurrency { get; }

    public abstract string TermRates { get; }

    public abstract string TermDiscount { get; }

    public abstract string TermPackage { get; }

    public abstract string TermFee { get; }

    public abstract string TermRounding { get; }

    public abstract string TermDays { get; }

    public abstract string TermGrouping { get; }

    public abstract string TermObjection { get; }

    public abstract string TermSending { get; }

    public abstract string TermShown { get; }

    public abstract string TermWarning { get; }

    public abstract string TermHours { get; }

    public abstract string TermNone { get; }

    /// <summary>Work of no service, or of one without a rate of its own.</summary>
    public abstract string OtherRate { get; }

    public abstract string CurrencySince(string currency, string since);

    public abstract string DiscountIs(string percent, int fromMonth);

    /// <param name="overage">An hour beyond; null when the services' rates count.</param>
    /// <param name="rollover">Minutes that may be carried; 0 when none.</param>
    public abstract string PackageIs(int minutes, string price, string? overage, int rollover, int? rolloverMonths, bool whenUsedUp);

    public abstract string RoundingIs(int minutes, bool isUp);

    /// <param name="zone">The client's; null when the assistant's decides.</param>
    public abstract string DaysAre(string? zone);

    public abstract string LinesAreBy(bool isDay);

    public abstract string ObjectionIs(int days);

    public abstract string SendingIs(bool itself);

    public abstract string ShownIs(bool minutes, bool rates, bool notes);

    public abstract string WarningIs(bool warns);

    /// <summary>One change: <c>Package: none → 20 h</c>.</summary>
    public string TermChanges(string name, string was, string now) => $"{name}: {was} → {now}";

    /// <summary>What counts from a day on, beside what counts now.</summary>
    public abstract Phrase ContractFrom(string day, string changes);

    public abstract Phrase ContractWaits(string day, string changes, string askedOn);

    public abstract Phrase ContractAgreed(string name, string on, string day, string changes);

    public abstract Phrase ContractDeclined(string name, string on, string changes);

    /// <summary>Nobody of the client was there to ask.</summary>
    public abstract Phrase ContractUnasked(string by, string on, string day, string changes);

    public abstract Phrase ContractHow();

    public abstract string ContractEdit { get; }

    public abstract string ContractFormTitle(string client);

    public abstract string ContractBegins { get; }

    // Clauses as they would be typed, to fill a form with; they read back as what they say.

    /// <remarks>Behind a dot three digits would read as thousands.</remarks>
    public virtual string TypedAmount(decimal amount)
    {
        var text = amount.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
        return text.IndexOf('.', StringComparison.Ordinal) == text.Length - 4 ? text.Replace('.', ',') : text;
    }

    public abstract string TypedHours(int minutes);

    public abstract string TypedDiscount(decimal percent, int fromMonth);

    public abstract string TypedPackage(int minutes, decimal price, decimal? overage, int rollover, int? rolloverMonths, bool whenUsedUp);

    public abstract string TypedRounding(int minutes, bool isUp);

    // Changing it.

    /// <summary>It counts already, or from a day on, without anybody being asked.</summary>
    public abstract Phrase ContractChanged(string client, string day, string changes);

    /// <summary>Nothing has been logged yet: it counts from the contract's beginning.</summary>
    public abstract Phrase ContractSetUp(string client, string changes);

    public abstract Phrase ContractProposed(string client, string day, string changes);

    /// <param name="when">Null when the client is asked now.</param>
    public abstract Phrase ContractAsking(string name, string? when);

    public abstract Phrase ContractNobodyToAsk();

    /// <summary>A day in the middle of a month was named.</summary>
    public abstract Phrase ContractFirstOfMonth(string day);

    public abstract Phrase ContractSame(string client);

    public abstract Phrase ContractPast(string earliest);

    public abstract Phrase CurrencyStays(string client, string currency);

    public abstract Phrase ContractCurrencyIs(string client, string currency);

    public abstract Phrase FeeOrPackage(bool hasPackage);

    public abstract Phrase MoreDecimals(string currency, int decimals);

    // How to say it: one right example each.

    public abstract Phrase HowRate();

    public abstract Phrase HowDiscount();

    public abstract Phrase HowPackage();

    public abstract Phrase HowFee();

    public abstract Phrase HowRounding();

    public abstract Phrase HowDays();

    public abstract Phrase HowGrouping();

    public abstract Phrase HowObjection();

    public abstract Phrase HowSending();

    public abstract Phrase HowWarning();

    public abstract Phrase HowWeeklyHours();

    // What the client is asked, and what becomes of it.

    public abstract Phrase ProposalTitle(string assistant, string day);

    public abstract string ProposalAgree { get; }

    public abstract string ProposalDecline { get; }

    public abstract Phrase ProposalIsOver();

    public abstract Phrase ProposalAgreedNow(string day);

    public abstract Phrase ProposalDeclinedNow(string assistant);

    public abstract Phrase ProposalAgreedNews(string name, string client, string day, string changes);

    public abstract Phrase ProposalDeclinedNews(string name, string client, string changes);

    public abstract Phrase ProposalAgreedBy(string name);

    public abstract Phrase ProposalDeclinedBy(string name);

    public abstract Phrase ProposalHasNewer();
}
