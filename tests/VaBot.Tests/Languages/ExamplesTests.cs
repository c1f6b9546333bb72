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
        var examples = Examples.For(language, speaker);

        examples.Count.ShouldBeInRange(10, 14);
        foreach (var example in examples)
        {
            var understanding = Reader.Shared.Read(Read.Utterance(example.Text, example.Command, language, speaker: speaker));
            understanding.Intent.ShouldBe(example.Intent, example.Line);
            understanding.Doubts.ShouldBeEmpty(example.Line);
            understanding.Entries.ShouldAllBe(entry => entry.Doubts.Count == 0, example.Line);
        }
    }
}
