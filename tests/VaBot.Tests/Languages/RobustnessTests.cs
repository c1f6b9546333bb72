using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using VaBot.Languages;
using VaBot.Languages.Reading;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Whatever is typed, the reader answers, keeps its promises and needs no more than linear time.</summary>
public sealed class RobustnessTests
{
    private static readonly string?[] Commands = [null, "log", "timer", "task", "board", "plan", "report", "client", "va", "?"];

    private static readonly string[] Pieces =
    [
        "45m", "1h30", "9-10:30", "newsletter", "hírlevélre", "acme", "Bluebirdnek", ",", ":", ";", "\n", "/", "\"", "„", "”", "'", "-", "—", ".", "..", "½", "1,5", "99999999999", "0", "-5", "yesterday",
        "péntekre", "31.12.", "2026-02-30", "fél", "háromnegyed", "óra", "tedd", "legelőre", "before", "not", "ha", "?", "!", "👍🏽", "👩‍👩‍👧", "\u0301", "e\u0301", "\u202E", "שלום", "مرحبا", "\0", "\uD800", "\uDC00", "\uFEFF",
        "first", "then", "to the top", "the end of", "next week", "log", "write down", "stop", "timer", "undo", "plan", "new task", "a", "az", "\t", "   ", "#", "@", "<!channel>", "&gt;", ">", "```", "(", ")", "%", "🙄",
    ];

    [Fact]
    public void Hundreds_of_thousands_of_mangled_messages_raise_nothing()
    {
        var random = new Random(20261118);
        var message = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
        {
            message.Clear();
            for (var words = random.Next(9); words > 0; words--)
            {
                message.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            Check(message.ToString(), Commands[i % Commands.Length], (Language)(i % 2));
        }
    }

    [Fact]
    public void Corpus_sentences_with_letters_lost_doubled_and_swapped_raise_nothing()
    {
        var random = new Random(4711);
        var lines = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Languages", "corpus"), "*.jsonl").SelectMany(File.ReadAllLines).Where(line => line.Length > 0)
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!["text"]!.GetValue<string>()).ToArray();
        for (var i = 0; i < 100_000; i++)
        {
            Check(Mangle(random, lines[random.Next(lines.Length)]), i % 3 == 0 ? "log" : null, (Language)(i % 2));
        }
    }

    [Fact]
    public void Any_string_at_all_raises_nothing() =>
        Prop.ForAll<string?, int>((text, n) => Check(text ?? "", Commands[Math.Abs(n % Commands.Length)], Language.English))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void The_same_message_is_read_the_same_way_twice() =>
        Prop.ForAll<int>(n =>
        {
            var text = Pieces[Math.Abs(n % Pieces.Length)] + " newsletter " + Pieces[Math.Abs(n / 7 % Pieces.Length)];
            return Render(Read.English(text, "log")) == Render(Read.English(text, "log"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_negated_wish_is_never_an_act()
    {
        foreach (var wish in (string[])["move the newsletter to the top", "log 45m for the newsletter", "start the timer", "delete the newsletter", "close the newsletter", "reopen the newsletter"])
        {
            Read.English("don't " + wish).Intent.ShouldBe(Intent.Unknown, wish);
            Read.English("if you " + wish + " I'll be sad").Intent.ShouldBe(Intent.Unknown, wish);
            Read.English("did you " + wish + "?").Intent.ShouldBe(Intent.Unknown, wish);
            Read.English($"\"{wish}\" is what he said").Intent.ShouldBe(Intent.Unknown, wish);
        }
    }

    /// <summary>Ten times the text may take ten times the work and little more; a wall clock only shows the ratio, the best of several runs.</summary>
    [Theory]
    [InlineData("45m newsletter, ")]
    [InlineData("put ")]
    [InlineData("blog ")]
    [InlineData("„")]
    [InlineData("today. ")]
    [InlineData("acme hírlevél\n")]
    [InlineData("I put put ")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("a/b ")]
    [InlineData("hours today. ")]
    [InlineData("new task: a, ")]
    [InlineData("👍")]
    public void Time_grows_with_the_length_and_not_faster(string piece)
    {
        foreach (var command in (string?[])[null, "log", "task"])
        {
            var small = Best(Repeat(piece, 5_000), command);
            var large = Best(Repeat(piece, 50_000), command);

            (large / Math.Max(small, 1.0)).ShouldBeLessThan(40, $"{piece} {command}: {small:F1} ms, then {large:F1} ms");
        }
    }

    [Fact]
    public void A_hundred_kilobytes_are_read() => Check(Repeat("45m newsletter, move the „blog” first\n", 100_000), "log", Language.English);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Best(string text, string? command)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var started = ThreadTime.Milliseconds();
            Read.English(text, command);
            best = Math.Min(best, ThreadTime.Milliseconds() - started);
        }

        return best;
    }

    /// <summary>What must hold of every answer: names that exist are given as listed, minutes without a doubt fit a day.</summary>
    private static void Check(string text, string? command, Language language)
    {
        var understanding = Reader.Shared.Read(Read.Utterance(text, command, language));
        foreach (var entry in understanding.Entries)
        {
            (entry.Doubts.Count > 0 || entry.Minutes is > 0 and <= 1440).ShouldBeTrue(text);
            (entry.Task?.Index is not { } task || Read.Tasks[task] == entry.Task.Text).ShouldBeTrue(text);
            (entry.Client?.Index is not { } client || Read.Clients[client] == entry.Client.Text).ShouldBeTrue(text);
        }

        Render(understanding).ShouldStartWith("{");
    }

    private static string Render(Understanding understanding)
    {
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            UnderstandingJson.Write(json, "x", understanding);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Mangle(Random random, string text)
    {
        var letters = new StringBuilder(text);
        for (var changes = random.Next(1, 4); changes > 0 && letters.Length > 1; changes--)
        {
            var at = random.Next(letters.Length - 1);
            switch (random.Next(5))
            {
                case 0:
                    letters.Remove(at, 1);
                    break;
                case 1:
                    letters.Insert(at, letters[at]);
                    break;
                case 2:
                    (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                    break;
                case 3:
                    letters[at] = (char)random.Next(0x20, 0x2100);
                    break;
                default:
                    letters.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return letters.ToString();
    }
}
