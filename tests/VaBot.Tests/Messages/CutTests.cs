using System.Text;
using FsCheck;
using FsCheck.Fluent;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Messages;

public sealed class CutTests
{
    private static readonly string[] Characters = ["x", "é", "😀", "👩‍👧", "\n"];

    [Fact]
    public void It_is_the_beginning_as_long_as_may_be_and_whole()
    {
        var picks = ArbMap.Default.GeneratorFor<byte>().ListOf(30).Zip(Gen.Choose(2, 40));
        Prop.ForAll(picks.ToArbitrary(), drawn =>
        {
            var (text, most) = (string.Concat(drawn.Item1.Select(pick => Characters[pick % Characters.Length])), drawn.Item2);
            var (plain, dotted) = (Cut.At(text, most), Cut.WithDots(text, most));
            return text.StartsWith(plain, StringComparison.Ordinal) && IsWhole(plain) && IsWhole(dotted) && dotted.Length <= most
                && plain.Length >= Math.Min(text.Length, most - 1) && plain.Length <= most
                && (text.Length <= most ? dotted == text : dotted[^1] == '…' && text.StartsWith(dotted[..^1], StringComparison.Ordinal) && dotted.Length >= most - 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static bool IsWhole(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
