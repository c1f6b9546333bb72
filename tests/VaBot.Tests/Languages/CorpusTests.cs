using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>Every sentence of every corpus is read exactly as expected, through the same lines the <c>understand</c> command speaks.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Corpora() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Languages", "corpus"), "*.jsonl").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_sentence_is_read_as_expected(string corpus)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Languages", "corpus", corpus)).Where(line => line.Length > 0).ToArray();
        var output = new StringWriter();
        UnderstandLines.Run(new StringReader(string.Join('\n', lines)), output);
        var answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        answers.Length.ShouldBe(lines.Length);
        lines.Zip(answers, Miss).Where(miss => miss is not null).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_corpora() => Corpora().Count.ShouldBeGreaterThanOrEqualTo(6);

    private static string? Miss(string line, string answer)
    {
        var asked = JsonNode.Parse(line)!.AsObject();
        var today = asked["now"]!.GetValue<string>()[..10];
        var want = Canonical(asked["expect"]!.AsObject(), today);
        var have = Canonical(JsonNode.Parse(answer)!.AsObject(), today);
        return want == have ? null : $"{asked["id"]} '{asked["text"]}'\n  want {want}\n  have {have}\n";
    }

    /// <summary>What the scorer compares: names without case and edge punctuation, today left out, "X after Y" as "Y before X".</summary>
    private static string Canonical(JsonObject understanding, string today)
    {
        var slots = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in understanding)
        {
            if (name == "id" || (name == "date" && value!.GetValue<string>() == today))
            {
                continue;
            }

            slots[name] = value switch
            {
                JsonArray entries => string.Join(" | ", entries.Select(entry => Canonical(entry!.AsObject(), today))),
                JsonValue text when text.GetValueKind() == JsonValueKind.String => Plain(text.GetValue<string>()),
                _ => value!.ToJsonString(),
            };
        }

        if (slots.TryGetValue("to", out var to) && to == "1")
        {
            slots["to"] = "top";
        }

        if (slots.TryGetValue("intent", out var intent) && intent == "task.prioritise" && slots.Remove("after", out var after))
        {
            (slots["before"], slots["task"]) = (slots["task"], after);
        }

        return string.Join(", ", slots.Select(slot => $"{slot.Key}={slot.Value}"));
    }

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',', ';', ':', '!', '?', '"', '\'');
}
