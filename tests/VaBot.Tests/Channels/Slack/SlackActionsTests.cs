using System.Text.Json;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackActionsTests
{
    [Fact]
    public void AClickIsTheCommandNobodyTyped()
    {
        var message = Read("button.json")!;

        message.Sender.ShouldBe(new ChatUser("slack", "T0VABOT", "U0ANNA"));
        message.Conversation.ShouldBe(new Address("slack", "T0VABOT/C0ACME"));
        message.Command.ShouldBe("undo");
        message.Text.ShouldBe("-- change=0192f0c1a2b37c4d8e9f001122334455");
        message.AnswerTo.ShouldBe(new Address("slack", "T0VABOT/C0ACME@U0ANNA#!https://hooks.slack.com/actions/T0VABOT/8011223350/abcDEF125"));
    }

    [Fact]
    public void AMessageAllCanSeeIsToldApart() =>
        Read("button-in-shared-message.json")!.AnswerTo!.Place.ShouldBe("T0VABOT/C0ACME@U0CARL#https://hooks.slack.com/actions/T0VABOT/8011223351/abcDEF126");

    [Theory]
    [InlineData("button.json", ",\"is_ephemeral\":true", "#!")]
    [InlineData("button-in-shared-message.json", ",\"is_ephemeral\":false", "#")]
    public void AlsoWhenSlackDoesNotSay(string payload, string flag, string use) =>
        Read(JsonElement.Parse(Payload.Text(payload).Replace(flag, "")))!.AnswerTo!.Place.ShouldContain(use + "https://");

    [Fact]
    public void AFormFillsItsCommandFromItsOwnFields()
    {
        var message = Read("form-submitted.json")!;

        message.Command.ShouldBe("log");
        message.Text.ShouldBe("45m \"Blog post: autumn sale & more\" 2026-11-20 acme");
        message.IsDirect.ShouldBeTrue();
    }

    [Fact]
    public void AMenuEntryIsACommandToo() => Read("menu.json").ShouldNotBeNull().Text.ShouldBe("8m newsletter");

    [Theory]
    [InlineData("\"action_ts\":\"1763730005.123456\"", "\"action_ts\":\"1763730005.999999\"")]
    [InlineData("\"message_ts\":\"1763730001.000100\"", "\"message_ts\":\"1763730001.999999\"")]
    [InlineData("\"U0ANNA\"", "\"U0CARL\"")]
    [InlineData("change=0192", "change=0193")]
    public void AnotherClickIsAnotherDelivery(string was, string becomes) =>
        Read(JsonElement.Parse(Payload.Text("button.json").Replace(was, becomes)))!.DeliveryKey.ShouldNotBe(Read("button.json")!.DeliveryKey);

    [Fact]
    public void TheSameClickIsTheSameDeliveryWhateverItsTrigger() =>
        Read(JsonElement.Parse(Payload.Text("button.json").Replace("8011223350.5566", "8011229999.5566")))!.DeliveryKey.ShouldBe(Read("button.json")!.DeliveryKey);

    [Theory]
    [InlineData("/log 8m \\\"newsletter\\\" -- day=2026-11-20", true)]
    [InlineData("/log 17h \\\"newsletter\\\" -- day=2026-11-20 sure=long", true)]
    [InlineData("/log 15m -- task=0192f0c1a2b37c4d8e9f001122334455", false)]
    public void AnAnswerPressedTwiceIsOneAndAnotherButtonIsTwo(string line, bool isOne)
    {
        var first = Payload.Text("button.json").Replace("/undo -- change=0192f0c1a2b37c4d8e9f001122334455", line);
        var second = first.Replace("\"action_ts\":\"1763730005.123456\"", "\"action_ts\":\"1763730005.999999\"");

        (Read(JsonElement.Parse(first))!.DeliveryKey == Read(JsonElement.Parse(second))!.DeliveryKey).ShouldBe(isOne);
    }

    [Theory]
    [InlineData("\"value\":\"/undo -- change=0192f0c1a2b37c4d8e9f001122334455\",", "")]
    [InlineData("\"value\":\"/undo", "\"value\":\"undo")]
    [InlineData("\"value\":\"/undo -- change=0192f0c1a2b37c4d8e9f001122334455\"", "\"value\":\"/\"")]
    [InlineData("\"value\":\"/undo -- change=0192f0c1a2b37c4d8e9f001122334455\"", "\"value\":null")]
    public void AClickWithoutCommandDoesNothing(string was, string becomes) =>
        Read(JsonElement.Parse(Payload.Text("button.json").Replace(was, becomes))).ShouldBeNull();

    [Theory]
    [InlineData("\"actions\":[", "\"deeds\":[")]
    [InlineData("\"U0ANNA\"", "17")]
    [InlineData("\"C0ACME\"", "\"c0/acme\"")]
    [InlineData("\"T0VABOT\"", "null")]
    public void AClickOutOfShapeIsNone(string was, string becomes) =>
        Should.Throw<FormatException>(() => Read(JsonElement.Parse(Payload.Text("button.json").Replace(was, becomes))));

    [Fact]
    public void WithoutATrustedResponseAddressTheConversationIsAnswered() =>
        Read(JsonElement.Parse(Payload.Text("button.json").Replace("hooks.slack.com", "hooks.example.com")))!.AnswerTo!.Place.ShouldBe("T0VABOT/C0ACME@U0ANNA");

    [Fact]
    public void WhatSlackEscapedInAValueIsUnescaped() =>
        Read(JsonElement.Parse(Payload.Text("button.json").Replace("/undo -- change=0192f0c1a2b37c4d8e9f001122334455", "/log 8m R&amp;D &lt;b&gt;")))!.Text.ShouldBe("8m R&D <b>");

    private static IncomingMessage? Read(string payload) => Read(Payload.Json(payload));

    private static IncomingMessage? Read(JsonElement payload) => SlackActions.Read(payload, Payload.Options);
}
