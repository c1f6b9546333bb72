using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Channels.Playground;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Playground;

public sealed class PlaygroundChannelTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 14, 0);

    private static readonly Reply Private = Reply.Of(new Line("Logged."));

    private readonly PlaygroundChannel channel = new(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(), new StoppedClock());

    [Fact]
    public void ASlashCommandAndItsPrivateAnswerAreTheAskersAlone()
    {
        var rows = Records(Message("45m newsletter", command: "log"), Private);
        rows.Select(row => (row.Author, row.OnlyFor, row.Text)).ShouldBe([("anna", "anna", "/log 45m newsletter"), ("bot", "anna", null)]);
        rows.ShouldAllBe(row => row.Place == "acme" && row.At == Now);
    }

    [Fact]
    public void WhatIsSaidInARoomIsForAllAndTheAnswerAsItSays()
    {
        Records(Message("hello"), Private).Select(row => row.OnlyFor).ShouldBe([null, "anna"]);
        Records(Message("hello"), Private.ForAll()).Select(row => row.OnlyFor).ShouldBe([null, null]);
    }

    [Fact]
    public void DirectMessagesNeedNoHiding() =>
        Records(Message("45m newsletter", command: "log", place: "dm/anna"), Private).ShouldAllBe(row => row.OnlyFor == null && row.Place == "dm/anna");

    [Fact]
    public void SilenceLeavesNoRow() => Records(Message("hello"), Reply.Of()).Single().Author.ShouldBe("anna");

    [Fact]
    public void MessagesOfOtherChannelsAreNotItsBusiness() =>
        channel.Records(Message("hello") with { Conversation = new Address("slack", "C0ACME") }, Private).ShouldBeEmpty();

    [Fact]
    public void AMentionIsShownAsItWasTyped() =>
        Records(Message("help") with { IsAddressed = true }, Private)[0].Text.ShouldBe("@VaBot help");

    [Fact]
    public void EveryRowHasAKeyMadeFromTheDelivery() =>
        Records(Message("hello"), Private).Select(row => row.Key).ShouldBe(["playground/1", "playground/1/answer"]);

    [Fact]
    public void AnAnswerToAClickTakesTheMessagesPlaceAndNobodySaidAnything()
    {
        var message = Message("", command: "undo");
        using (channel.Expect(message.DeliveryKey, new PlaygroundClick(7, "seven", IsPublic: false)))
        {
            Records(message, Private).Single().Replaces.ShouldBe(7);
        }

        Records(message, Private).Count.ShouldBe(2);
    }

    [Fact]
    public void APrivateAnswerDoesNotTakeAwayWhatEverybodySees()
    {
        var message = Message("up 1", command: "task");
        using (channel.Expect(message.DeliveryKey, new PlaygroundClick(7, "seven", IsPublic: true)))
        {
            Records(message, Private).Single().Replaces.ShouldBeNull();
            Records(message, Private.ForAll()).Single().Replaces.ShouldBe(7);
        }
    }

    [Fact]
    public async Task DirectMessagesNobodyHasWrittenInAreThoseOfTheAccount()
    {
        var result = await channel.SendAsync(new OutgoingMessage("plan/1", Address.DirectOf(new ChatUser("playground", "demo", "guest")), Private, MayHaveBeenSent: false), default);
        result.Records!.Cast<PlaygroundMessage>().ShouldHaveSingleItem().Place.ShouldBe("dm/guest");
    }

    [Fact]
    public async Task WhatTheOutboxSendsIsForEverybodyInThePlace()
    {
        var result = await channel.SendAsync(new OutgoingMessage("plan/1", new Address("playground", "acme"), Private, MayHaveBeenSent: false), default);
        result.Outcome.ShouldBe(SendOutcome.Sent);
        var row = result.Records!.Single().ShouldBeOfType<PlaygroundMessage>();
        (row.Place, row.OnlyFor, row.Key, row.Author).ShouldBe(("acme", null, "outbox/plan/1", "bot"));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("dm/")]
    [InlineData("dm/mallory")]
    public async Task AnUnknownPlaceIsRefused(string place) =>
        (await channel.SendAsync(new OutgoingMessage("1", new Address("playground", place), Private, false), default)).Outcome.ShouldBe(SendOutcome.Refused);

    private List<PlaygroundMessage> Records(IncomingMessage message, Reply reply) => [.. channel.Records(message, reply).Cast<PlaygroundMessage>()];

    private static IncomingMessage Message(string text, string? command = null, string place = "acme") => new()
    {
        DeliveryKey = "playground/1",
        Sender = new ChatUser("playground", "demo", "anna"),
        Conversation = new Address("playground", place),
        IsDirect = place.StartsWith("dm/", StringComparison.Ordinal),
        IsAddressed = command is not null || place.StartsWith("dm/", StringComparison.Ordinal),
        Text = text,
        Command = command,
    };

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
