using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackSignatureTests
{
    // The worked example of Slack's "Verifying requests from Slack".
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private const long Sent = 1531420618;

    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
        + "&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
        + "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    [Fact]
    public void SlacksOwnExampleIsAccepted() => Accepts(Sent, Signature).ShouldBeTrue();

    [Theory]
    [InlineData(0, true)]
    [InlineData(299, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(86_400, false)]
    public void OnlyFiveMinutesEitherWay(int secondsLater, bool accepted) => Accepts(Sent + secondsLater, Signature).ShouldBe(accepted);

    [Fact]
    public void TheRestOfASecondDoesNotCount() =>
        Accepts(Instant.FromUnixTimeSeconds(Sent + 300) + Duration.FromMilliseconds(999), Signature).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("V0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b50")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5033")]
    [InlineData(" v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5\u00e9\u00e9")]
    public void AnotherSignatureIsRefused(string signature) => Accepts(Sent, signature).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("1531420618.0")]
    [InlineData("+1531420618")]
    [InlineData("-1531420618")]
    [InlineData(" 1531420618")]
    [InlineData("1.531420618e9")]
    [InlineData("01531420618")]
    [InlineData("99999999999999999999")]
    [InlineData("１５３１４２０６１８")]
    public void AnotherTimestampIsRefused(string timestamp) => Check(Secret, timestamp, Signature, Body).ShouldBeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void AHeaderMissingOrTwiceIsRefused(int which)
    {
        foreach (var odd in (StringValues[])[StringValues.Empty, new([Timestamp, Timestamp]), new([Signature, Signature]), new([null])])
        {
            Check(Secret, which == 0 ? odd : Timestamp, which == 1 ? odd : Signature, Body).ShouldBeFalse();
        }
    }

    [Fact]
    public void ATouchedBodyIsRefused() => Check(Secret, Timestamp, Signature, Body + " ").ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void WithoutSecretNothingIsAccepted(string? secret) =>
        Check(secret, Timestamp, SlackSignature.Sign(secret ?? "", Sent, Encoding.UTF8.GetBytes(Body)), Body).ShouldBeFalse();

    [Fact]
    public void AnotherSecretIsRefused() => Check("8f742231b10e8888abcd99yyyzzz85a6", Timestamp, Signature, Body).ShouldBeFalse();

    [Fact]
    public void SigningIsWhatIsVerified() => SlackSignature.Sign(Secret, Sent, Encoding.UTF8.GetBytes(Body)).ShouldBe(Signature);

    [Fact]
    public void AnEmptyBodyCanBeSigned() => Check(Secret, Timestamp, SlackSignature.Sign(Secret, Sent, []), "").ShouldBeTrue();

    private static string Timestamp => Sent.ToString(CultureInfo.InvariantCulture);

    private static bool Accepts(long now, string signature) => Accepts(Instant.FromUnixTimeSeconds(now), signature);

    private static bool Accepts(Instant now, string signature) =>
        new SlackSignature(Secret, new FakeClock(now)).Accepts(Timestamp, signature, Encoding.UTF8.GetBytes(Body));

    private static bool Check(string? secret, StringValues timestamp, StringValues signature, string body) =>
        new SlackSignature(secret, new FakeClock(Instant.FromUnixTimeSeconds(Sent))).Accepts(timestamp, signature, Encoding.UTF8.GetBytes(body));
}
