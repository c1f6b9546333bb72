using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>A message does one thing; the rest of it is never dropped in silence.</summary>
public sealed class OtherWishesTests
{
    [Theory]
    [InlineData("log 45m newsletter and mark it done", Intent.TimeLog, "mark it done", "/task done Newsletter")]
    [InlineData("the newsletter is done. start the timer for inbox triage", Intent.TimeStart, "the newsletter is done.", "/va the newsletter is done.")]
    [InlineData("close the newsletter and the inbox triage", Intent.TaskDone, "inbox triage", "/task done Inbox triage")]
    [InlineData("kész a hírlevél, az inbox triage pedig mehet legelőre", Intent.TaskDone, "az inbox triage pedig mehet legelőre", "/va az inbox triage pedig mehet legelőre")]
    [InlineData("move the newsletter to the top\nnew task: call the printer", Intent.TaskAdd, "move the newsletter to the top", "/va move the newsletter to the top")]
    public void What_is_not_done_is_named(string text, Intent intent, string left, string command)
    {
        var understanding = Read.English(text);

        understanding.Intent.ShouldBe(intent);
        var wish = understanding.Left.ShouldHaveSingleItem();
        (wish.Text.Trim(), wish.Command).ShouldBe((left, command));
    }

    [Theory]
    [InlineData("log 45m newsletter and 20m inbox triage")]
    [InlineData("the newsletter is waiting for the blog post")]
    [InlineData("first the newsletter, then the blog")]
    [InlineData("the newsletter comes before the blog post, thanks")]
    [InlineData("new task: call Bob, then move the newsletter to the top")]
    [InlineData("please mark the newsletter as done, the client is happy")]
    [InlineData("stop the timer, I need a break")]
    public void One_wish_leaves_nothing(string text) => Read.English(text).Left.ShouldBeEmpty();

    [Fact]
    public async Task The_answer_offers_what_is_left()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = await bot.SayAsync("anna", "acme", "log 45m newsletter and mark it done");

        reply.Text().ShouldContain("mark it done");
        var button = reply.AllButtons().Single(button => button.Label == "mark it done");
        (await bot.SayAsync("anna", "acme", button.Command)).Text().ShouldContain("Newsletter");
    }
}
