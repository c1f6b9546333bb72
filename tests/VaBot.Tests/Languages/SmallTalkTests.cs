using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Languages;

/// <summary>What is told and not asked changes nothing.</summary>
public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("I have 2h for the blog today")]
    [InlineData("we have 3 hours for the newsletter")]
    [InlineData("I need 2h for the newsletter")]
    [InlineData("a hírlevélre 2 óra kell")]
    [InlineData("a hírlevélhez kellene 2 óra")]
    [InlineData("kéne 3 óra a hírlevélre")]
    [InlineData("kb 2 óra a hírlevél")]
    public void A_plan_is_no_work_done(string text) => Read.English(text).Intent.ShouldBe(Intent.Unknown);

    [Theory]
    [InlineData("it would take me 4h to do the newsletter")]
    [InlineData("the newsletter would take 4h")]
    public void A_guess_is_an_estimate_at_best(string text) => Read.English(text).Intent.ShouldBeOneOf(Intent.Unknown, Intent.TaskEstimate);

    [Theory]
    [InlineData("I have worked 2h on the newsletter")]
    [InlineData("2 órát dolgoztam a hírlevélen")]
    public void Work_done_is_logged(string text) => Read.English(text).Intent.ShouldBe(Intent.TimeLog);

    [Theory]
    [InlineData("please remove the typo from the newsletter")]
    [InlineData("could you delete the draft of the blog post")]
    [InlineData("delete the notes in the newsletter please")]
    [InlineData("vedd ki az elírást a hírlevélből")]
    [InlineData("töröld azt a részt a hírlevélből")]
    [InlineData("hagyd a hírlevelet")]
    [InlineData("2 óra múlva kész a hírlevél")]
    [InlineData("a hírlevél sürgős volt")]
    [InlineData("the newsletter was urgent")]
    [InlineData("the blog is down")]
    [InlineData("a hírlevél csúszik")]
    [InlineData("a hírlevélre várunk")]
    [InlineData("lehetne a hírlevél az első, vagy mégse")]
    [InlineData("could the newsletter be first, or maybe not")]
    public void Talk_about_a_task_leaves_its_card_alone(string text) => Read.English(text).Intent.ShouldBe(Intent.Unknown);

    [Theory]
    [InlineData("remove the newsletter from the list", Intent.TaskRemove)]
    [InlineData("please delete the newsletter", Intent.TaskRemove)]
    [InlineData("hagyd ki a hírlevelet", Intent.TaskRemove)]
    [InlineData("vedd le a hírlevelet a listáról", Intent.TaskRemove)]
    [InlineData("kész a hírlevél", Intent.TaskDone)]
    [InlineData("a hírlevél sürgős", Intent.TaskPrioritise)]
    public void A_wish_is_heard(string text, Intent intent) => Read.Hungarian(text).Intent.ShouldBe(intent);
}
