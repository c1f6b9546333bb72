using VaBot.Messages;

namespace VaBot.Languages;

// Becoming known: the first assistant, further accounts, names.
public abstract partial class Texts
{
    public abstract Phrase OnlyInDirectMessages();

    /// <summary>What an assistant without clients does next.</summary>
    public abstract IReadOnlyList<Phrase> FirstSteps();

    public abstract Phrase HowToClaim();

    public abstract Phrase AlreadyClaimed();

    /// <summary>Wrong, used or too old: which of them is nobody's business.</summary>
    public abstract Phrase WrongCode();

    public abstract Phrase TooManyCodes();

    /// <summary>A practice's name until its assistant gives one.</summary>
    public abstract string PracticeOf(string name);

    public abstract Phrase Claimed(string name, string practice);

    public abstract Phrase ClaimAssumed(string practice, string currency, string zone, bool knowsZone);

    public abstract Phrase LinkCode(string code);

    public abstract Phrase LinkCodeIsSecret();

    /// <summary>To a repeated delivery, which is not shown the code again.</summary>
    public abstract Phrase LinkCodeWasShown();

    public abstract Phrase HowToLinkAccount();

    public abstract Phrase KnownAlready(string name);

    public abstract Phrase AccountLinked(string name);

    public abstract Phrase WhichAccount();

    public abstract Phrase NoSuchAccount();

    public abstract Phrase LastAccountStays();

    public abstract Phrase AccountUnlinked(string account);

    public abstract string ThisAccount { get; }

    public abstract Phrase WhichName();

    public abstract Phrase NameIs(string name);

    public abstract Phrase WhichPracticeName();

    public abstract Phrase PracticeNameIs(string name);

    public abstract Phrase WhichCurrency();

    public abstract Phrase CurrencyIs(string currency);
}
