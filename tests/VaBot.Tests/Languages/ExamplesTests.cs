using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Help never shows a line that the reader would read otherwise.</summary>
public sealed class ExamplesTests
{
    [Theory]
    [InlineData(Language.English, Speaker.Assistant)]
    [InlineData(Language.English, Speaker.Client)]
    [InlineData(Language.Hungarian, Speaker.Assistant)]
    [InlineData(Language.Hungarian, Speaker.Client)]
    public void Every_example_is_read_as_it_says(Language language, Speaker speaker)
    {
        var examples = Examples.For(language, speaker, Read.Tasks, speaker == Speaker.Client ? [] : Read.Clients);

        examples.Count.ShouldBeInRange(12, 15);
        foreach (var example in examples)
        {
            var understanding = Reader.Shared.Read(Read.Utterance(example.Text, example.Command, language, speaker: speaker));
            understanding.Intent.ShouldBe(example.Intent, example.Line);
            understanding.Doubts.ShouldBeEmpty(example.Line);
            understanding.Entries.ShouldAllBe(entry => entry.Doubts.Count == 0, example.Line);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Hungarian)]
    public void Lines_that_need_a_name_that_is_not_there_are_left_out(Language language)
    {
        var examples = Examples.For(language, Speaker.Assistant, ["Newsletter"], []);

        examples.ShouldContain(example => example.Line.Contains("Newsletter"));
        examples.ShouldAllBe(example => !example.Line.Contains('{'));
        examples.ShouldNotContain(example => example.Intent == Intent.TaskDone || example.Intent == Intent.TaskAdd);
    }

    [Theory]
    [InlineData(Language.English, "Q4 numbers", "Mr. O'Neil: call back")]
    [InlineData(Language.English, "Done", "Friday digest")]
    [InlineData(Language.Hungarian, "Csütörtöki posztok", "Óraelszámolás")]
    [InlineData(Language.Hungarian, "Weboldal", "Ügyfélszolgálati sablonok (2026)")]
    public void Whatever_the_names_are_every_line_is_read_as_it_says(Language language, string first, string second)
    {
        foreach (var speaker in Enum.GetValues<Speaker>())
        {
            foreach (var example in Examples.For(language, speaker, [first, second], ["Orion"]))
            {
                Reader.Shared.Read(new Utterance(example.Text, example.Command, language, Read.Wednesday, speaker, [first, second], ["Orion"])).Intent.ShouldBe(example.Intent, example.Line);
            }
        }
    }
}
