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
    public void A_few_words_repair_what_was_said_before(string text, Intent intent)
    {
        var understanding = Read.Hungarian(text);

        (understanding.Intent, understanding.Repair).ShouldBe((intent, true));
    }

    [Theory]
    [InlineData("tomorrow")]
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
