using System.Text.Json;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackEventsTests
{
    [Fact]
    public void AMentionIsHeardWithoutTheBotsName()
    {
        var message = Read("app-mention.json")!;

        message.Sender.ShouldBe(new ChatUser("slack", "T0VABOT", "U0CARL"));
        message.Conversation.ShouldBe(new Address("slack", "T0VABOT/C0ACME"));
        message.IsDirect.ShouldBeFalse();
        message.Command.ShouldBeNull();
        message.Text.ShouldBe("the newsletter is more urgent than the blog post");
        message.AnswerTo.ShouldBe(new Address("slack", "T0VABOT/C0ACME@U0CARL"));
    }

    [Fact]
    public void InAThreadTheThreadIsAnswered()
    {
        var message = Read("app-mention-in-thread.json")!;

        message.Conversation.Place.ShouldBe("T0VABOT/C0ACME");
        message.AnswerTo!.Place.ShouldBe("T0VABOT/C0ACME/1763730000.000200@U0ANNA");
        message.Command.ShouldBe("log");
        message.Text.ShouldBe("20m newsletter");
    }

    [Fact]
    public void ADirectMessageIsHeard()
    {
        var message = Read("message-im.json")!;

        message.IsDirect.ShouldBeTrue();
        message.Conversation.Place.ShouldBe("T0VABOT/D0ANNA");
        message.Text.ShouldBe("45m newsletter for Acme & R&D");
    }

    [Fact]
    public void SomebodyOfAnotherCompanyIsWhoTheyAreThere() =>
        Read("app-mention-by-stranger.json")!.Sender.ShouldBe(new ChatUser("slack", "T0ELSEWHERE", "U0ELSE"));

    [Fact]
    public void AndWhoseWorkspaceTheAuthorsIsNotTheMessages() =>
        Read(Changed("app-mention-by-stranger.json", "\"team\":\"T0ELSEWHERE\",\"channel\"", "\"team\":\"T0VABOT\",\"channel\""))!.Sender.Workspace.ShouldBe("T0ELSEWHERE");

    [Theory]
    [InlineData("message-im-from-bot.json")]
    [InlineData("message-im-edited.json")]
    [InlineData("unknown-event.json")]
    public void BotsEditsAndTheUnknownAreNot(string payload) => Read(payload).ShouldBeNull();

    [Theory]
    [InlineData("\"type\":\"message\",", "\"type\":\"message\",\"subtype\":\"channel_join\",")]
    [InlineData("\"type\":\"message\",", "\"type\":\"message\",\"bot_id\":\"B0\",")]
    [InlineData("\"type\":\"message\",", "\"type\":\"message\",\"edited\":{\"ts\":\"1\"},")]
    [InlineData("\"channel_type\":\"im\"", "\"channel_type\":\"channel\"")]
    [InlineData("\"user\":\"U0ANNA\"", "\"user\":\"U0BOT\"")]
    public void NorIsWhatNobodySaidToTheBot(string was, string becomes) => Read(Changed("message-im.json", was, becomes)).ShouldBeNull();

    [Fact]
    public void AMessageWithAFileIsStillSaid() =>
        Read(Changed("message-im.json", "\"type\":\"message\",", "\"type\":\"message\",\"subtype\":\"file_share\",")).ShouldNotBeNull();

    [Fact]
    public void TheEventsIdIsTheDelivery()
    {
        var key = Read("message-im.json")!.DeliveryKey;

        Read(Changed("message-im.json", "\"event_time\":1763730180", "\"event_time\":1763730999")).ShouldNotBeNull().DeliveryKey.ShouldBe(key);
        Read(Changed("message-im.json", "Ev0DIRECT1", "Ev0DIRECT9")).ShouldNotBeNull().DeliveryKey.ShouldNotBe(key);
    }

    [Theory]
    [InlineData("\"channel\":\"D0ANNA\",", "")]
    [InlineData("\"event_id\":\"Ev0DIRECT1\",", "")]
    [InlineData("\"user\":\"U0ANNA\"", "\"user\":\"anna/../carl\"")]
    public void AnEventOutOfShapeIsNone(string was, string becomes) =>
        Should.Throw<FormatException>(() => Read(Changed("message-im.json", was, becomes)));

    private static JsonElement Changed(string payload, string was, string becomes) => JsonElement.Parse(Payload.Text(payload).Replace(was, becomes));

    private static IncomingMessage? Read(string payload) => Read(Payload.Json(payload));

    private static IncomingMessage? Read(JsonElement payload) => SlackEvents.Read(payload);
}
