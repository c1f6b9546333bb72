using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackChannelTests : IAsyncLifetime
{
    private static readonly Reply Hello = Reply.Of(new Line("Hello"));

    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 20, 14, 0));

    private FakeSlack slack = null!;

    private SlackOptions options = null!;

    public async Task InitializeAsync()
    {
        slack = await FakeSlack.StartAsync(clock);
        options = new SlackOptions { SigningSecret = "secret", BotToken = FakeSlack.Token, ApiUrl = slack.ApiUrl };
    }

    public async Task DisposeAsync() => await slack.DisposeAsync();

    [Fact]
    public async Task PostsIntoAConversation()
    {
        (await SendAsync("T0VABOT/C0ACME", Hello.ForAll())).Outcome.ShouldBe(SendOutcome.Sent);

        var message = slack.Received.ShouldHaveSingleItem();
        message.Channel.ShouldBe("C0ACME");
        message.IsEphemeral.ShouldBeFalse();
        message.Shown.ShouldBe("Hello");
    }

    [Fact]
    public async Task PostsIntoAThread()
    {
        await SendAsync("T0VABOT/C0ACME/1763730000.000200@U0ANNA", Hello.ForAll());

        slack.Received.ShouldHaveSingleItem().Thread.ShouldBe("1763730000.000200");
    }

    [Fact]
    public async Task WhatIsForTheAskerAloneOnlySheSees()
    {
        await SendAsync("T0VABOT/C0ACME@U0ANNA", Hello);

        var message = slack.Received.ShouldHaveSingleItem();
        message.IsEphemeral.ShouldBeTrue();
        message.For.ShouldBe("U0ANNA");
    }

    [Fact]
    public async Task WhatIsForOneIsNeverPostedToAll()
    {
        (await SendAsync("T0VABOT/C0ACME", Hello)).ShouldBe(SendResult.Refused("private_without_asker"));

        slack.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task ADirectMessageIsPrivateByItself()
    {
        (await SendAsync("T0VABOT/D0ANNA", Hello)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.ShouldHaveSingleItem().IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task AnAnswerOnlySheSeesReplacesTheMessageOnlySheSees()
    {
        var question = await PostedAsync("T0VABOT/C0ACME@U0ANNA", Hello);

        (await SendAsync($"T0VABOT/C0ACME@U0ANNA#!{slack.OpenResponseUrl("C0ACME", "U0ANNA", question)}", Hello)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received[^1].Replaces.ShouldBeSameAs(question);
        slack.Received[^1].IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public async Task AnAnswerForAllReplacesTheMessageOfAll()
    {
        var plan = await PostedAsync("T0VABOT/C0ACME", Hello.ForAll());

        await SendAsync($"T0VABOT/C0ACME@U0CARL#{slack.OpenResponseUrl("C0ACME", "U0CARL", plan)}", Hello.ForAll());

        slack.Received[^1].Replaces.ShouldBeSameAs(plan);
        slack.Received[^1].IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task AnAnswerForOneLeavesTheMessageOfAllAlone()
    {
        var plan = await PostedAsync("T0VABOT/C0ACME", Hello.ForAll());

        await SendAsync($"T0VABOT/C0ACME@U0CARL#{slack.OpenResponseUrl("C0ACME", "U0CARL", plan)}", Hello);

        slack.Received[^1].Replaces.ShouldBeNull();
        slack.Received[^1].IsEphemeral.ShouldBeTrue();
    }

    [Theory]
    [InlineData("#!")]
    [InlineData("#+")]
    public async Task InADirectMessageOfTwoPeopleNothingIsForAll(string use)
    {
        await SendAsync($"T0VABOT/D0ANNA@U0ANNA{use}{slack.OpenResponseUrl("D0ANNA", "U0ANNA")}", Reply.Of([.. Enumerable.Range(1, 60).Select(i => new Line($"{i}"))]).ForAll());

        slack.Received.ShouldAllBe(message => message.IsEphemeral);
        slack.Received.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task ALongReplyIsSeveralMessagesInOrder()
    {
        await SendAsync("T0VABOT/D0ANNA", Lines(120));

        string.Join('\n', slack.Received.Select(message => message.Shown)).ShouldBe(string.Join('\n', Enumerable.Range(1, 120)));
    }

    [Fact]
    public async Task WhatIsReplacedStandsWhereItStoodPageByPage()
    {
        var sent = await SendAsync("T0VABOT/U0ANNA", Lines(120));
        var posted = slack.Received.ToList();
        sent.Ids!.ShouldBe(posted.Select(message => $"D0ANNA/{message.Ts}"));

        (await ReplaceAsync("T0VABOT/U0ANNA", Lines(60), sent.Ids!)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Refused.ShouldBeEmpty();
        var changes = slack.Received.Skip(posted.Count).ToList();
        changes.Select(change => change.Replaces).ShouldBe(posted);
        changes.Select(change => change.IsDeleted).ShouldBe([false, false, true]);
        string.Join('\n', changes.Where(change => !change.IsDeleted).Select(change => change.Shown)).ShouldBe(string.Join('\n', Enumerable.Range(1, 60)));
    }

    [Fact]
    public async Task WhatSomebodyDeletedIsLeftDeleted()
    {
        var sent = await SendAsync("T0VABOT/C0ACME", Hello.ForAll());
        await ReplaceAsync("T0VABOT/C0ACME", Reply.Of(), sent.Ids!);

        (await ReplaceAsync("T0VABOT/C0ACME", Hello.ForAll(), sent.Ids!)).Outcome.ShouldBe(SendOutcome.Sent);
        slack.Refused.ShouldBe(["message_not_found"]);
    }

    [Fact]
    public async Task AChangeWhoseEndNobodyHeardIsSimplyMadeAgain()
    {
        var sent = await SendAsync("T0VABOT/C0ACME", Hello.ForAll());
        slack.DropNextAfterAccepting("chat.update");

        (await ReplaceAsync("T0VABOT/C0ACME", Hello.ForAll(), sent.Ids!)).Outcome.ShouldBe(SendOutcome.TryAgain);
        (await ReplaceAsync("T0VABOT/C0ACME", Hello.ForAll(), sent.Ids!)).Outcome.ShouldBe(SendOutcome.Sent);
    }

    [Fact]
    public async Task TheRestOfACommandsAnswerIsSavedWithTheTurnAndFollows()
    {
        var reply = Lines(120);
        var message = SlackCommands.Read(Payload.Form("command-in-channel.form"), Payload.Options)! with
        {
            MoreTo = new Address("slack", $"T0VABOT/C0ACME@U0ANNA#+{slack.OpenResponseUrl("C0ACME", "U0ANNA")}"),
        };

        var more = Channel().Records(message, reply).ShouldHaveSingleItem().ShouldBeOfType<OutboxMessage>();
        await Channel().SendAsync(new OutgoingMessage(more.Key, new Address(more.Channel, more.Place), ReplyJson.Read(more.Reply), false), CancellationToken.None);

        more.DueAt.ShouldBeGreaterThan(clock.Now);
        string.Join('\n', slack.Received.Select(page => page.Shown)).ShouldBe(string.Join('\n', Enumerable.Range(51, 70)));
        slack.Received.ShouldAllBe(page => page.Replaces == null && page.IsEphemeral);
        Channel().Records(message, Lines(50)).ShouldBeEmpty();
        Channel().Records(message with { AnswerTo = message.Conversation }, reply).ShouldBeEmpty();
    }

    [Fact]
    public async Task AResponseAddressTakesFiveMessagesAndTheLastSaysThereIsMore()
    {
        (await SendAsync($"T0VABOT/C0ACME@U0ANNA#!{slack.OpenResponseUrl("C0ACME", "U0ANNA")}", Lines(400))).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count.ShouldBe(5);
        slack.Received[^1].Shown.ShouldEndWith("…");
    }

    [Fact]
    public async Task AReplyOfNothingIsSentByNotSending()
    {
        (await SendAsync("T0VABOT/C0ACME@U0ANNA", Reply.Of())).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Calls.ShouldBe(0);
    }

    private static Reply Lines(int count) => Reply.Of([.. Enumerable.Range(1, count).Select(i => new Line($"{i}"))]);

    private SlackChannel Channel() => SlackParts.Channel(options, clock);

    private Task<SendResult> SendAsync(string place, Reply reply) =>
        Channel().SendAsync(new OutgoingMessage("key/1", new Address("slack", place), reply, MayHaveBeenSent: false), CancellationToken.None);

    private Task<SendResult> ReplaceAsync(string place, Reply reply, IReadOnlyList<string> old) =>
        Channel().SendAsync(new OutgoingMessage("key/1/now/2", new Address("slack", place), reply, MayHaveBeenSent: false) { Replaces = old }, CancellationToken.None);

    private async Task<FakeSlackMessage> PostedAsync(string place, Reply reply)
    {
        await SendAsync(place, reply);
        return slack.Received[^1];
    }
}
