using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackCommandsTests
{
    [Fact]
    public void ACommandInAChannelIsAMessageOfTheHouse()
    {
        var message = Read("command-in-channel.form");

        message.Sender.ShouldBe(new ChatUser("slack", "T0VABOT", "U0ANNA"));
        message.Conversation.ShouldBe(new Address("slack", "T0VABOT/C0ACME"));
        message.IsDirect.ShouldBeFalse();
        message.Command.ShouldBe("log");
        message.Text.ShouldBe("45m newsletter");
        message.AnswerTo.ShouldBeNull();
        message.MoreTo.ShouldBe(new Address("slack", "T0VABOT/C0ACME@U0ANNA#+https://hooks.slack.com/commands/T0VABOT/8011223344/abcDEF123"));
    }

    [Fact]
    public void ACommandInADirectMessageIsPlainText()
    {
        var message = Read("command-in-direct-message.form");

        message.Conversation.ShouldBe(new Address("slack", "T0VABOT/D0ANNA"));
        message.IsDirect.ShouldBeTrue();
        message.Text.ShouldBe("1h #acme R&D <draft> plan for @carl");
    }

    [Fact]
    public void WhoIsNamedAndWhoTypesComeAlong()
    {
        var message = Read("command-in-direct-message.form");

        message.Mentions.ShouldBe([new Mentioned(new ChatUser("slack", "T0VABOT", "U0CARL"), "@carl", new Profile(Handle: "carl"))]);
        message.Profile.ShouldBe(new Profile(Handle: "anna"));
        Read("command-in-channel.form").Mentions.ShouldBeEmpty();
    }

    [Fact]
    public void ACommandInSomebodysDirectMessagesMayStandBetweenTwoPeople()
    {
        Read("command-in-direct-message.form").IsWithBot.ShouldBeFalse();
        Read("command-in-channel.form").IsWithBot.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<@U0CARL>", "U0CARL", "@U0CARL", null)]
    [InlineData("to <@U0CARL|Carl Becker>!", "U0CARL", "@Carl Becker", "Carl Becker")]
    [InlineData("<@U0CARL|r&amp;d> <@U0CARL|r&amp;d>", "U0CARL", "@r&d", "r&d")]
    [InlineData("<#C0ACME|acme> <!subteam^S1|@writers> @carl", null, null, null)]
    public void APersonNamedInSlacksWriting(string text, string? id, string? shown, string? handle) =>
        SlackText.People(text, "T0VABOT").ShouldBe(id is null ? [] : [new Mentioned(new ChatUser("slack", "T0VABOT", id), shown!, new Profile(Handle: handle))]);

    [Fact]
    public void TheSameKeystrokeIsTheSameDelivery() =>
        Read("command-in-channel.form").DeliveryKey.ShouldBe(Read("command-in-channel.form").DeliveryKey);

    [Theory]
    [InlineData("trigger_id=8011223344", "trigger_id=8011223399")]
    [InlineData("text=45m", "text=46m")]
    [InlineData("U0ANNA", "U0CARL")]
    [InlineData("C0ACME", "C0BLUE")]
    [InlineData("T0VABOT", "T1VABOT")]
    [InlineData("%2Flog", "%2Ftimer")]
    [InlineData("command=%2Flog&text=45m", "command=%2Flog4&text=5m")]
    public void AnythingElseIsAnother(string was, string becomes) =>
        Form(Payload.Text("command-in-channel.form").Replace(was, becomes))?.DeliveryKey.ShouldNotBe(Read("command-in-channel.form").DeliveryKey);

    [Theory]
    [InlineData("team_id=T0VABOT", "team_id=")]
    [InlineData("team_id=T0VABOT", "team_id=T0%2FC0")]
    [InlineData("user_id=U0ANNA", "user_id=anna")]
    [InlineData("user_id=U0ANNA", "user_id=U0ANNA&user_id=U0CARL")]
    [InlineData("channel_id=C0ACME", "channel=C0ACME")]
    [InlineData("command=%2Flog", "command=log")]
    [InlineData("command=%2Flog", "command=%2Flog+it")]
    [InlineData("command=%2Flog", "command=%2F")]
    [InlineData("command=%2Flog&", "")]
    public void AFormWithoutItsFieldsIsNone(string was, string becomes) =>
        Form(Payload.Text("command-in-channel.form").Replace(was, becomes)).ShouldBeNull();

    [Fact]
    public void AForeignResponseAddressIsNotKept() =>
        Form(Payload.Text("command-in-channel.form").Replace("hooks.slack.com", "hooks.example.com"))!.MoreTo.ShouldBeNull();

    [Theory]
    [InlineData("", "")]
    [InlineData("a &lt; b &amp;&amp; c &gt; d", "a < b && c > d")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("<@U0CARL>", "@U0CARL")]
    [InlineData("<!here> <!channel> <!subteam^S1|@writers>", "@here @channel @writers")]
    [InlineData("<!date^1392734382^{date}|Feb 18>", "Feb 18")]
    [InlineData("<https://example.com>", "https://example.com")]
    [InlineData("<https://example.com/?a=1&amp;b=2>", "https://example.com/?a=1&b=2")]
    [InlineData("<mailto:a@example.com|a@example.com>", "a@example.com")]
    [InlineData("<javascript:alert(1)|x>", "<javascript:alert(1)|x>")]
    [InlineData("5 < 6 > 4", "5 < 6 > 4")]
    [InlineData("<@U1|<@U2>>", "<@U1|@U2>")]
    public void SlacksWritingBecomesPlain(string typed, string plain) => SlackText.Plain(typed).ShouldBe(plain);

    [Theory]
    [InlineData("command-in-channel.form", Visibility.OnlyAsker, "ephemeral")]
    [InlineData("command-in-channel.form", Visibility.Conversation, "in_channel")]
    [InlineData("command-in-direct-message.form", Visibility.OnlyAsker, "ephemeral")]
    [InlineData("command-in-direct-message.form", Visibility.Conversation, "ephemeral")]
    public void AnAnswerIsSeenByThoseItIsFor(string payload, Visibility visibility, string type) =>
        SlackInbox.Answer(Read(payload), Reply.Of(new Line("Hello")) with { Visibility = visibility })!.ResponseType.ShouldBe(type);

    [Fact]
    public void AnAnswerTooLargeForTheBodySaysSoWhenTheRestHasNowhereToGo()
    {
        var reply = Reply.Of([.. Enumerable.Range(1, 60).Select(i => new Line($"{i}"))]);
        var message = Read("command-in-channel.form");

        SlackInbox.Answer(message, reply)!.Blocks[^1].ShouldBeOfType<SectionBlock>().Text!.Text.ShouldBe("50");
        SlackInbox.Answer(message with { MoreTo = null }, reply)!.Blocks[^1].ShouldBeOfType<ContextBlock>().Elements[0].Text.ShouldBe("…");
        SlackInbox.Answer(message, Reply.Of()).ShouldBeNull();
    }

    private static IncomingMessage Read(string payload) => SlackCommands.Read(Payload.Form(payload), Payload.Options)!;

    private static IncomingMessage? Form(string body) => SlackCommands.Read(SlackCommands.Form(body)!, Payload.Options);
}
