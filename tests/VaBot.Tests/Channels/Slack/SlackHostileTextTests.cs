using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Slack;

/// <summary>User text is data: whatever it says, Slack shows it and does nothing.</summary>
public sealed class SlackHostileTextTests
{
    [Theory]
    [InlineData("<!channel> & <@U0CARL>", "*&lt;!channel&gt; &amp; &lt;@U0CARL&gt;*")]
    [InlineData("free*dom* and *more*", "*free∗dom∗ and ∗more∗*")]
    [InlineData("a `code` b", "*a ˋcodeˋ b*")]
    [InlineData("one\ntwo\r\nthree", "*one two three*")]
    [InlineData("  spaced  ", "  *spaced*  ")]
    [InlineData("   ", "   ")]
    [InlineData("*", "*∗*")]
    public void StandsOutWithoutBreakingOut(string title, string markup) => SlackMarkup.Of(new Phrase([new Span(title, Strong: true)])).ShouldBe(markup);

    [Theory]
    [InlineData("*not bold* _not italic_ ~not struck~", "∗not bold∗ ˍnot italicˍ ∼not struck∼")]
    [InlineData("file_name_2 and 2*3", "file_name_2 and 2*3")]
    [InlineData("> no quotation\n> here", "› no quotation\n› here")]
    [InlineData("5 > 3 < 4", "5 &gt; 3 &lt; 4")]
    [InlineData("```\ncode\n```", "ˋˋˋ\ncode\nˋˋˋ")]
    public void PlainStaysPlain(string text, string markup) => SlackMarkup.Of(text).ShouldBe(markup);

    [Fact]
    public void WhatIsNoTextIsReplaced() => SlackMarkup.Of("bell\u0007 and half \ud83d pair 😀").ShouldBe("bell  and half \ufffd pair 😀");

    [Fact]
    public void BoldEndsWhereItEndsInTheMiddleOfAWord() =>
        SlackMarkup.Of(Phrase.Of($"a{"Hírlevél":b}en {"x":b}{"y":b} ({"z":b})")).ShouldBe("a\u200b*Hírlevél*\u200ben *x*\u200b*y* (*z*)");

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abc&amp;", 6, "abc…")]
    [InlineData("&amp;x", 6, "&amp;x")]
    [InlineData("&amp;xyz", 6, "&amp;…")]
    [InlineData("&lt;&gt;", 6, "&lt;…")]
    [InlineData("abcd😀x", 6, "abcd…")]
    public void CutsBetweenCharacters(string escaped, int limit, string cut) => SlackMarkup.Cut(escaped, limit).ShouldBe(cut);

    [Fact]
    public void AnyReplyIsTakenBySlack() =>
        Prop.ForAll(Replies.Arbitrary, reply =>
        {
            foreach (var page in SlackRenderer.Messages(reply))
            {
                SlackRendererTests.Read(page);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyPlaceIsReadAsItWasWritten()
    {
        var ids = Gen.Elements("T0VABOT", "C0ACME", "D0", "U0ANNA1", "W9");
        var places =
            from team in ids
            from channel in ids
            from thread in Gen.Elements(null, "1763730000.000200")
            from asker in ids.OrNull()
            from url in Gen.Elements(null, "https://hooks.slack.com/actions/T0/1/a-b_c", "https://a.slack.com/?x=1#y@z/!+")
            from use in Gen.Elements(Enum.GetValues<ResponseUse>())
            select new SlackPlace(team, channel, thread, asker) { ResponseUrl = url is null ? null : new Uri(url), Use = url is null ? ResponseUse.ReplaceShared : use };
        Prop.ForAll(places.ToArbitrary(), place => SlackPlace.Parse(place.ToString()) == place).QuickCheckThrowOnFailure();
    }
}

/// <summary>Replies nobody would write: of any size, with any text.</summary>
internal static class Replies
{
    private static readonly Gen<string> Text = Gen.Frequency(
        (4, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")),
        (3, Gen.Elements("<!channel>", "*_~`", "```", "> a\n> b", "&amp;", "<https://x|y>", "@everyone", "", " ", "\u0000\u0001", "\ud83d", "😀", "\"\\\"", "a\r\nb", "Newsletter")),
        (1, Gen.Choose(1, 5000).Select(length => new string('&', length))),
        (1, Gen.Choose(1, 5000).Select(length => new string('"', length))),
        (1, Gen.Choose(1, 900).Select(length => string.Concat(Enumerable.Repeat("word <b>*x*😀\n", length)))));

    private static readonly Gen<Phrase> Phrases = List(from text in Text from strong in ArbMap.Default.GeneratorFor<bool>() select new Span(text, strong), 4).Select(spans => new Phrase(spans));

    private static readonly Gen<Button> Buttons =
        from label in Text
        from command in Text
        from weight in Gen.Elements(Enum.GetValues<Weight>())
        select new Button(label, "/" + command, weight);

    private static readonly Gen<Field> Fields =
        from name in Gen.Elements("minutes", "day", "client", "note")
        from label in Text
        from kind in Gen.Elements(Enum.GetValues<FieldKind>())
        from required in ArbMap.Default.GeneratorFor<bool>()
        from value in Gen.OneOf(Text, Gen.Constant("2026-11-20"))
        from hint in Text
        from choices in List(from text in Text from choice in Text select new Choice(text, choice), 40)
        select new Field(name, label, kind, required, value, hint, choices);

    private static readonly Gen<Card> Cards =
        from title in Text
        from details in Phrases
        from buttons in List(Buttons, 6)
        select new Card(title, details, buttons);

    private static readonly Gen<BoardColumn> Columns =
        from name in Text
        from more in Gen.Choose(0, 3)
        from cards in List(Cards, 14)
        select new BoardColumn(name, cards.Count + more, cards);

    private static readonly Gen<ReplyPart> Parts = Gen.OneOf<ReplyPart>(
        (from text in Phrases from tone in Gen.Elements(Enum.GetValues<Tone>()) select new Line(text, tone)).Select(ReplyPart (part) => part),
        List(from name in Text from value in Phrases select new Fact(name, value), 15).Select(ReplyPart (items) => new Facts(items)),
        from title in Text
        from columns in List(from head in Text from number in ArbMap.Default.GeneratorFor<bool>() select new Column(head, number), 8)
        from rows in List(List(Phrases, 5).Select(row => (IReadOnlyList<Phrase>)row), 25)
        from total in List(Phrases, 9).Select(row => (IReadOnlyList<Phrase>)row).OrNull()
        select (ReplyPart)new Table(title, columns, rows, total),
        from title in Text
        from columns in List(Columns, 3)
        select (ReplyPart)new Board(title, columns),
        List(Buttons, 8).Select(ReplyPart (items) => new Buttons(items)),
        from title in Text
        from command in Text.Where(text => text.Length < 1900)
        from submit in Text
        from fields in List(Fields, 20)
        select (ReplyPart)new Form(title, "/" + command, submit, fields),
        Text.Select(ReplyPart (name) => new File(name, "application/pdf", [1])));

    public static readonly Arbitrary<Reply> Arbitrary = List(Parts, 5).Select(parts => new Reply(parts)).ToArbitrary();

    private static Gen<List<T>> List<T>(Gen<T> items, int most) =>
        from count in Gen.Choose(0, most)
        from list in items.ListOf(count)
        select list.ToList();
}
