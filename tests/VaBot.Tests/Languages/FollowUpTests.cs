using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("no, 50m", Intent.TimeEdit)]
    [InlineData("no, it was 50 minutes", Intent.TimeEdit)]
    [InlineData("nem, 50 perc", Intent.TimeEdit)]
    [InlineData("yesterday", Intent.TimeMove)]
    [InlineData("tegnap", Intent.TimeMove)]
    [InlineData("no, for Bluebird", Intent.TimeMove)]
    [InlineData("mégis a blogra", Intent.TimeMove)]
    [InlineData("nem 45, hanem 50 perc", Intent.TimeEdit)]
    [InlineData("50 perc volt, nem 45", Intent.TimeEdit)]
    [InlineData("not 45, 50 minutes", Intent.TimeEdit)]
    [InlineData("not 45 but 50 minutes", Intent.TimeEdit)]
    [InlineData("javítsd 50 percre", Intent.TimeEdit)]
    [InlineData("inkább 50 perc", Intent.TimeEdit)]
    [InlineData("nem a blog, hanem a hírlevél", Intent.TimeMove)]
    [InlineData("not the blog but the newsletter", Intent.TimeMove)]
    public void A_few_words_repair_what_was_said_before(string text, Intent intent)
    {
        var understanding = Read.Hungarian(text);

        (understanding.Intent, understanding.Repair).ShouldBe((intent, true));
    }

    [Theory]
    [InlineData("nem 45, hanem 50 perc")]
    [InlineData("50 perc volt, nem 45 perc")]
    [InlineData("not 45 but 50 minutes")]
    [InlineData("javítsd 50 percre")]
    public void The_length_that_stands_is_taken(string text) => Read.Hungarian(text).Minutes.ShouldBe(50);

    [Theory]
    [InlineData("nem a blog, hanem a hírlevél", "Hírlevél")]
    [InlineData("not the blog but the newsletter", "Newsletter")]
    public void The_task_that_stands_is_taken(string text, string task) => Read.Hungarian(text).Task!.Text.ShouldBe(task);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("not the blog")]
    [InlineData("állítsd az órát 50 percre")]
    [InlineData("the blog")]
    [InlineData("no")]
    [InlineData("bluebird")]
    [InlineData("yesterday was awful")]
    public void Others_do_not(string text) => Read.English(text).Intent.ShouldBe(Intent.Unknown);

    [Fact]
    public void A_close_miss_is_offered_and_not_done()
    {
        var understanding = Read.English("lgo 45m newsletter");

        (understanding.Intent, understanding.DidYouMean).ShouldBe((Intent.Unknown, "/log 45m Newsletter"));
    }

    [Fact]
    public void Small_talk_is_offered_nothing() => Read.English("if the newsletter takes 45m I'll be happy").DidYouMean.ShouldBeNull();
}
