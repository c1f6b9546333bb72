using Shouldly;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Messages;

public sealed class FormCommandTests
{
    [Theory]
    [InlineData("/log {a} {b}", "45m", "Newsletter", "/log 45m Newsletter")]
    [InlineData("/log {a} {b}", "45m", "Blog post", "/log 45m \"Blog post\"")]
    [InlineData("/log {a} {b}", "", "Newsletter", "/log Newsletter")]
    [InlineData("/log {a} {b}", "45m", "", "/log 45m")]
    [InlineData("/log {a} {b}", "2026-11-20", "9:00-10:30", "/log 2026-11-20 9:00-10:30")]
    [InlineData("/log {a} {b}", "1.5h", "Hírlevél", "/log 1.5h Hírlevél")]
    [InlineData("/log {a} {b}", "say \"hi\"", "„idéz”", "/log \"say hi\" idéz")]
    [InlineData("/log {a} {b}", "one\r\ntwo", "-- sure=overlap", "/log \"one two\" \"-- sure=overlap\"")]
    [InlineData("/log {a} {b}", "{b}", "x", "/log \"{b}\" x")]
    [InlineData("/log {a} {c}", "\"\"", "x", "/log")]
    [InlineData("/log {a} \"{b}\"", "45m", "tomorrow", "/log 45m \"tomorrow\"")]
    [InlineData("/log {a} \"{b}\" -- x={c}", "45m", "", "/log 45m -- x=")]
    [InlineData("/task \"{a}\"[, due {b}], soon", "Samples", "2026-11-27", "/task \"Samples\", due 2026-11-27, soon")]
    [InlineData("/task \"{a}\"[, due {b}]", "Samples", " ", "/task \"Samples\"")]
    [InlineData("/task \"{a}\"[, due {b}]", "[x] {b}", "", "/task \"[x] {b}\"")]
    public void AnswersTakeTheirPlaces(string template, string a, string b, string line) =>
        FormCommand.Fill(template, new Dictionary<string, string> { ["a"] = a, ["b"] = b }).ShouldBe(line);
}
