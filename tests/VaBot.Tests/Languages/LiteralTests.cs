using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>What is typed in quotation marks, and the characters of a name.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("45m \"Newsletter review\"", 45, "Newsletter review", null)]
    [InlineData("45m \"newsletter\"", 45, "Newsletter", 0)]
    [InlineData("45m \"hirlevel\"", 45, "Hírlevél", 6)]
    [InlineData("45m \"blog post: autumn sale\"", 45, "Blog post: autumn sale", 1)]
    [InlineData("45m \"blog post\"", 45, "blog post", null)]
    [InlineData("8m \"yesterday\"", 8, "yesterday", null)]
    [InlineData("20m \"10m break\"", 20, "10m break", null)]
    [InlineData("20m „Ki vagy?”", 20, "Ki vagy?", null)]
    public void A_quoted_name_is_literal(string text, int minutes, string task, int? index)
    {
        var entry = Read.English(text, "log").Entries.ShouldHaveSingleItem();

        (entry.Minutes, entry.Task!.Text, entry.Task.Index, entry.Date.Said).ShouldBe((minutes, task, index, false));
    }

    [Theory]
    [InlineData("log", "move \"Newsletter review\"", Intent.TimeMove, "Newsletter review")]
    [InlineData("log", "split 10m \"Newsletter review\"", Intent.TimeSplit, "Newsletter review")]
    [InlineData("timer", "start \"Newsletter review\"", Intent.TimeStart, "Newsletter review")]
    [InlineData("timer", "\"stop\"", Intent.TimeStart, "stop")]
    [InlineData("timer", "start \"newsletter\"", Intent.TimeStart, "Newsletter")]
    [InlineData("task", "add \"Newsletter review\"", Intent.TaskAdd, "Newsletter review")]
    [InlineData("task", "\"call Bob tomorrow\"", Intent.TaskAdd, "call Bob tomorrow")]
    [InlineData("task", "done \"newsletter\"", Intent.TaskDone, "Newsletter")]
    public void Every_command_takes_it_so(string command, string text, Intent intent, string task)
    {
        var understanding = Read.English(text, command);

        (understanding.Intent, understanding.Task?.Text).ShouldBe((intent, task));
    }

    [Theory]
    [InlineData("10m <!channel> & \"quoted\" x", "<!channel> & \"quoted\" x")]
    [InlineData("10m foo 😀 a=b -- c", "foo 😀 a=b -- c")]
    [InlineData("10m 😀 karneval", "😀 karneval")]
    public void An_unlisted_name_keeps_its_characters(string text, string task) => Read.English(text, "log").Entries.ShouldHaveSingleItem().Task!.Text.ShouldBe(task);

    [Fact]
    public void A_new_task_keeps_its_emoji() => Read.English("add 😀 party", "task").Task!.Text.ShouldBe("😀 party");
}
