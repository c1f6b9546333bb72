using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackPlaceTests
{
    [Theory]
    [InlineData("T0VABOT/C0ACME")]
    [InlineData("T0VABOT/D0ANNA")]
    [InlineData("T0VABOT/C0ACME/1763730000.000200")]
    [InlineData("T0VABOT/C0ACME@U0ANNA")]
    [InlineData("T0VABOT/C0ACME/1763730000.000200@U0ANNA")]
    [InlineData("T0VABOT/C0ACME@U0ANNA#https://hooks.slack.com/actions/T0VABOT/801/abc")]
    [InlineData("T0VABOT/C0ACME@U0ANNA#!https://hooks.slack.com/actions/T0VABOT/801/abc")]
    [InlineData("T0VABOT/C0ACME@U0ANNA#+https://hooks.slack.com/commands/T0VABOT/801/abc")]
    public void IsWrittenAsItWasRead(string place) => SlackPlace.Parse(place)!.ToString().ShouldBe(place);

    [Fact]
    public void DirectMessagesNobodyHasWrittenInAreNamedByTheAccount()
    {
        var place = SlackPlace.Parse(Address.DirectOf(new ChatUser("slack", "T0VABOT", "U0ANNA")).Place)!;
        (place.ToString(), place.IsPerson).ShouldBe(("T0VABOT/U0ANNA", true));
    }

    [Fact]
    public void SaysAllItMeans()
    {
        var place = SlackPlace.Parse("T0VABOT/C0ACME/17.02@U0ANNA#!https://hooks.slack.com/actions/1")!;

        place.ShouldBe(new SlackPlace("T0VABOT", "C0ACME", "17.02", "U0ANNA") { ResponseUrl = new Uri("https://hooks.slack.com/actions/1"), Use = ResponseUse.ReplaceOwn });
        place.IsDirect.ShouldBeFalse();
        SlackPlace.Parse("T0VABOT/D0ANNA")!.IsDirect.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("T0VABOT")]
    [InlineData("T0VABOT/")]
    [InlineData("/C0ACME")]
    [InlineData("t0vabot/C0ACME")]
    [InlineData("T0VABOT/C0ACME ")]
    [InlineData("T0VABOT/C0ACME\n")]
    [InlineData("T0VABOT/C0ACME#")]
    [InlineData("T0VABOT/C0ACME#ftp://hooks.slack.com/1")]
    [InlineData("T0VABOT/C0ACME#https://")]
    [InlineData("T0VABOT/C0ACME/../C0BLUE")]
    [InlineData("19:acme@thread.tacv2")]
    public void AnythingElseIsNoPlace(string place) => SlackPlace.Parse(place).ShouldBeNull();

    [Theory]
    [InlineData("https://hooks.slack.com/actions/1", true)]
    [InlineData("https://acme.slack.com/actions/1", true)]
    [InlineData("http://hooks.slack.com/actions/1", false)]
    [InlineData("https://hooks.slack.com:8443/actions/1", false)]
    [InlineData("https://hooks.slack.com@evil.example/1", false)]
    [InlineData("https://u:p@hooks.slack.com/1", false)]
    [InlineData("https://hooks.slack.com.evil.example/1", false)]
    [InlineData("https://evilslack.com/1", false)]
    [InlineData("https://slack.com/1", false)]
    [InlineData("http://127.0.0.1:9/hooks/1", false)]
    public void AnswersGoToSlackOnly(string url, bool trusted) => new SlackOptions().Trusts(new Uri(url)).ShouldBe(trusted);

    [Theory]
    [InlineData("http://127.0.0.1:9/hooks/1", true)]
    [InlineData("http://localhost:10/hooks/1", true)]
    [InlineData("http://192.0.2.7:9/hooks/1", false)]
    [InlineData("https://127.0.0.1:9/hooks/1", false)]
    [InlineData("https://hooks.slack.com/actions/1", true)]
    public void OrToTheStandInThatTheSettingsName(string url, bool trusted) =>
        new SlackOptions { ApiUrl = "http://127.0.0.1:9/api" }.Trusts(new Uri(url)).ShouldBe(trusted);

    [Theory]
    [InlineData("https://slack.com/api/", true)]
    [InlineData("http://localhost:5099/api", true)]
    [InlineData("http://slack.com/api/", false)]
    [InlineData("ftp://slack.com/", false)]
    [InlineData("slack", false)]
    [InlineData("", false)]
    public void TheTokenTravelsInTheClearToThisMachineOnly(string apiUrl, bool safe) => new SlackOptions { ApiUrl = apiUrl }.HasSafeApiUrl.ShouldBe(safe);
}
