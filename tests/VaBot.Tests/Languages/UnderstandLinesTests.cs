using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class UnderstandLinesTests
{
    private const string Rest = "\"lang\":\"en\",\"now\":\"2026-11-18T15:20\",\"role\":\"assistant\",\"tasks\":[\"Newsletter\"],\"clients\":[],\"command\":\"log\"";

    [Fact]
    public void One_line_in_one_line_out_in_the_same_order() =>
        Run($"{{\"id\":\"a\",{Rest},\"text\":\"45m newsletter\"}}\n{{\"id\":\"b\",{Rest},\"text\":\"yesterday 9-10\"}}\n").ShouldBe(
            "{\"id\":\"a\",\"intent\":\"time.log\",\"minutes\":45,\"task\":\"Newsletter\"}\n"
            + "{\"id\":\"b\",\"intent\":\"time.log\",\"minutes\":60,\"date\":\"2026-11-17\",\"start\":\"09:00\",\"end\":\"10:00\"}\n");

    [Theory]
    [InlineData("{\"id\":\"x\",\"text\":5}", "{\"id\":\"x\",\"intent\":\"unknown\"}")]
    [InlineData("{\"id\":\"x\"}", "{\"id\":\"x\",\"intent\":\"unknown\"}")]
    [InlineData("{\"id\":7,\"text\":\"hi\",\"now\":\"2026-11-18T15:20\"}", "{\"id\":\"7\",\"intent\":\"unknown\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"45m\",\"command\":\"log\",\"now\":\"noon\"}", "{\"id\":\"x\",\"intent\":\"unknown\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800 45m\",\"command\":\"log\",\"now\":\"2026-11-18T15:20\"}", "{\"id\":\"x\",\"intent\":\"unknown\"}")]
    [InlineData("{\"text\":", "{\"intent\":\"unknown\"}")]
    [InlineData("not json", "{\"intent\":\"unknown\"}")]
    [InlineData("[]", "{\"intent\":\"unknown\"}")]
    [InlineData("null", "{\"intent\":\"unknown\"}")]
    public void A_broken_line_is_unknown(string line, string answer) => Run(line + "\n").ShouldBe(answer + "\n");

    [Fact]
    public void A_doubtful_act_is_no_act() =>
        Run($"{{\"id\":\"a\",{Rest},\"text\":\"8 newsletter\"}}").ShouldBe("{\"id\":\"a\",\"intent\":\"unknown\"}\n");

    [Fact]
    public void An_answer_does_not_wait_for_the_next_line()
    {
        var output = new CountingWriter();
        UnderstandLines.Run(new StringReader("a\nb\nc"), output);

        output.Flushes.ShouldBeGreaterThanOrEqualTo(1);
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    private static string Run(string input)
    {
        var output = new StringWriter();
        UnderstandLines.Run(new StringReader(input), output);
        return output.ToString();
    }

    private sealed class CountingWriter : StringWriter
    {
        public int Flushes { get; private set; }

        public override void Flush() => Flushes++;
    }
}
