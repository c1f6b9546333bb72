using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using Shouldly;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Whoever asked for formal Hungarian is never addressed as a friend, whatever the bot says.</summary>
public sealed partial class FormalTextsTests
{
    [Fact]
    public void No_formal_sentence_addresses_a_friend()
    {
        foreach (var (name, sentence) in Sentences(isFormal: true))
        {
            ToAFriend().Match(sentence).Value.ShouldBeEmpty($"{name}: {sentence}");
        }
    }

    [Fact]
    public void Every_sentence_that_addresses_a_friend_has_a_formal_one()
    {
        var friendly = Sentences(isFormal: false).Where(said => ToAFriend().IsMatch(said.Sentence)).Select(said => said.Name).Distinct().ToList();
        friendly.Count.ShouldBeGreaterThan(70);

        var formal = typeof(Texts).Assembly.GetType("VaBot.Languages.FormalHungarianTexts")!
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => member.Name).ToList();
        friendly.ShouldBeSubsetOf(formal);
    }

    [Fact]
    public async Task From_the_moment_she_asks_for_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayAsync("anna", "dm", "/va nyelv magyar");
        (await bot.SayAsync("anna", "dm", "/va munkaidő")).Text().ShouldContain("Mikor dolgozol?");

        (await bot.SayAsync("anna", "dm", "/va magázás")).Text().ShouldContain("mostantól magázódunk");
        (await bot.SayAsync("anna", "dm", "/va munkaidő")).Text().ShouldContain("Mikor dolgozik?");
        (await bot.SayAsync("anna", "dm", "/va munkaidő hétfő-péntek 9-17")).Text().ShouldContain("A munkaideje:");
        (await bot.SayAsync("anna", "acme", "/task kész")).Text().ShouldContain("Írja oda a nevét");

        (await bot.SayAsync("anna", "dm", "/va tegezés")).Text().ShouldContain("mostantól tegeződünk");
        (await bot.SayAsync("anna", "dm", "/va munkaidő hétfő-péntek 9-17")).Text().ShouldContain("A munkaidőd:");
    }

    private static IEnumerable<(string Name, string Sentence)> Sentences(bool isFormal)
    {
        var texts = Texts.In(Language.Hungarian, isFormal);
        var methods = typeof(Texts).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.DeclaringType == typeof(Texts));
        foreach (var method in methods)
        {
            var name = method.IsSpecialName ? method.Name["get_".Length..] : method.Name;
            foreach (var arguments in Choices(method.GetParameters()))
            {
                yield return (name, Read(method.Invoke(texts, [.. arguments])!));
            }
        }
    }

    /// <summary>Every combination of sample arguments, so that every branch of a sentence is said.</summary>
    private static IEnumerable<IEnumerable<object?>> Choices(IEnumerable<ParameterInfo> parameters) =>
        parameters.Aggregate(
            (IEnumerable<IEnumerable<object?>>)[[]],
            (all, parameter) => all.SelectMany(some => Samples(parameter), (some, sample) => some.Append(sample)));

    private static IEnumerable<object?> Samples(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var isOptional = Nullable.GetUnderlyingType(type) is not null || new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;
        var samples = Samples(Nullable.GetUnderlyingType(type) ?? type);
        return isOptional ? samples.Prepend(null) : samples;
    }

    private static IEnumerable<object?> Samples(Type type) => type switch
    {
        _ when type == typeof(IsoDayOfWeek) => [IsoDayOfWeek.Monday],
        { IsEnum: true } => Enum.GetValues(type).Cast<object?>(),
        _ when type == typeof(int) => [1, 90],
        _ when type == typeof(decimal) => [-7.5m, 1234m],
        _ when type == typeof(Currency) => [Currency.Of("EUR")],
        _ when type == typeof(bool) => [false, true],
        _ when type == typeof(string) => ["Acme"],
        _ when type == typeof(Guid) => [Guid.Empty],
        _ when type == typeof(Rounding) => [Rounding.None, new Rounding(15, Up: true), new Rounding(6, Up: false)],
        _ when type == typeof(YearMonth) => [new YearMonth(2026, 11)],
        _ when type == typeof(LocalDate) => [new LocalDate(2026, 11, 20)],
        _ when type == typeof(LocalTime) => [new LocalTime(9, 0)],
        _ when type == typeof(Repeat) => [Repeat.Weekly],
        _ when type.IsAssignableFrom(typeof(string[])) => [Array.Empty<string>(), new[] { "Acme" }, new[] { "Acme", "Acme" }],
        _ when type.IsAssignableFrom(typeof(IsoDayOfWeek[])) => [new[] { IsoDayOfWeek.Monday }],
        _ => throw new NotSupportedException($"No sample of {type} yet: add one."),
    };

    private static string Read(object said) => said switch
    {
        Reply reply => reply.Text(),
        string or Phrase => said.ToString()!,
        IEnumerable many => string.Join('\n', many.Cast<object>().Select(Read)),
        _ => throw new NotSupportedException($"What does {said.GetType()} say?"),
    };

    // Pronouns and greetings; what is yours (-d, also with endings behind it); verbs said to a friend: now, past, may and do.
    [GeneratedRegex(
        """
        \b(?:te|ti|téged|titeket|tied|tiéd|neked|nektek|veled|veletek|tőled|nálad|hozzád|rád|rólad|kettőtök\w*|szia|sziasztok|üdv)\b
        |\b\w*(?:ügyfel|bejegyzés|szabadnapja|beállítása|munkaterület|feladata|terv|fiók|név|nev|pénznem|kapcsolattartó|vállalkozás|munkatárs|kapacitás|időzóná|időmérő|munkaidő|szobá|csatorná|jóváhagyás)[aeiouöü]{0,2}(?:j[ae]i)?d(?:dal|del|[aeoö]t|b[óő]l|[rn]?[ae]|n[ae]k|h[oeö]z|n[áé]l|é|ét)?\b
        |\b(?:dolgozol|tudsz|leszel|nem\ vagy\ (?:távol)|távol\ (?:vagy|leszel)|tartod|gondolsz|gondoltál|elírtad|(?:vissza)?vontad|visszavonnod|laksz|kapsz|megismered|megkapod|ismerlek|ismernélek|szólítsalak|\w+h[ae]tsz|\w+h[ae]t[oe]d|meg\ is\ vagy|vagytok)\b
        |\b(?:\w*írj|\w*írd|próbáld|nézd|kérdezd|kérdezz|használd|rögzíts|rögzítsd|mentsd|mutasd|\w*mutass|vedd|adj|tedd|hagyd|hívd|hívj|menj|kérj|várj|válassz|nyiss|nevezz|említs|rövidíts|köss|szólj|nyomd|küldd)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex ToAFriend();
}
