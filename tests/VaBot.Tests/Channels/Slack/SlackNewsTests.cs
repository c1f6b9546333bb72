using Shouldly;
using VaBot.People;
using VaBot.Turns;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Events that are no messages: once each, in any order, whatever else is in them.</summary>
public sealed class SlackNewsTests : IAsyncLifetime
{
    private SlackBot bot = null!;

    public async Task InitializeAsync() => bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task AnOlderProfileThatArrivesLateChangesNothing()
    {
        await bot.TellAsync(Payload.Text("user-change.json").Replace("\"updated\":1763730300", "\"updated\":1763730400").Replace("Europe/Lisbon", "Europe/Madrid"));
        await bot.TellAsync(Payload.Text("user-change.json").Replace("Ev0CHANGE1", "Ev0CHANGE2"));

        (await Named("Carl")).Zone.ShouldBe("Europe/Madrid");
    }

    [Fact]
    public async Task WhoMovesIsFollowed()
    {
        await bot.TellAsync(Payload.Text("user-change.json"));

        (await Named("Carl")).Zone.ShouldBe("Europe/Lisbon");
    }

    [Fact]
    public async Task AProfileSentAgainLaterChangesNothing()
    {
        await bot.TellAsync(Payload.Text("user-change.json"));
        await bot.TellAsync(Payload.Text("user-change.json").Replace("Ev0CHANGE1", "Ev0CHANGE2").Replace("Europe/Lisbon", "Europe/Madrid"));
        await bot.TellAsync(Payload.Text("user-change.json"));

        (await Named("Carl")).Zone.ShouldBe("Europe/Madrid");
        (await bot.RowsAsync<HandledMessage>()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("\"tz\":\"Europe/Lisbon\",", "\"tz\":\"Mars/Olympus\",")]
    [InlineData("\"tz\":\"Europe/Lisbon\",", "\"tz\":null,")]
    [InlineData("\"team_id\":\"T0VABOT\",\"name\"", "\"team_id\":\"T0ELSEWHERE\",\"name\"")]
    [InlineData("\"id\":\"U0CARL\"", "\"id\":17")]
    [InlineData("\"user\":{", "\"somebody\":{")]
    public async Task WhatSaysNothingOfCarlLeavesHimAlone(string was, string becomes)
    {
        await bot.TellAsync(Payload.Text("user-change.json").Replace(was, becomes));

        (await Named("Carl")).Zone.ShouldBe("Europe/Berlin");
    }

    [Fact]
    public async Task InvitedIntoARoomItAsksWhoseItIs()
    {
        await bot.TellAsync(Payload.Text("member-joined-channel.json"));

        var asked = bot.Slack.Received.ShouldHaveSingleItem();
        (asked.Channel, asked.For, asked.IsEphemeral).ShouldBe(("C0NEW", "U0ANNA", true));
        asked.Shown.ShouldContain("/client");
    }

    [Theory]
    [InlineData("\"user\":\"U0BOT\",\"channel\"", "\"user\":\"U0CARL\",\"channel\"")]
    [InlineData("\"inviter\":\"U0ANNA\"", "\"inviter\":\"U0STRANGER\"")]
    [InlineData("\"inviter\":\"U0ANNA\",", "")]
    public async Task WhoElseComesIsNoBusinessOfIts(string was, string becomes)
    {
        await bot.TellAsync(Payload.Text("member-joined-channel.json").Replace(was, becomes));

        bot.Slack.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task ACommandInAThreadNeedsNoMention()
    {
        await bot.TellAsync(Payload.Text("message-in-thread.json"));

        var answer = bot.Slack.Received.ShouldHaveSingleItem();
        (answer.Thread, answer.For).ShouldBe(("1763730000.000200", "U0ANNA"));
    }

    [Theory]
    [InlineData("!log 20m newsletter", "log 20m newsletter")]
    [InlineData("!log 20m newsletter", "!important: read this")]
    [InlineData("!log 20m newsletter", "/log 20m newsletter")]
    [InlineData("!log 20m newsletter", "<@U0BOT> !log 20m newsletter")]
    [InlineData("\"channel_type\":\"channel\"", "\"channel_type\":\"mpim\"")]
    public async Task WhatElseIsSaidInTheRoomIsNotListenedTo(string was, string becomes)
    {
        await bot.TellAsync(Payload.Text("message-in-thread.json").Replace(was, becomes));

        bot.Slack.Received.ShouldBeEmpty();
        (await bot.RowsAsync<HandledMessage>()).ShouldBeEmpty();
    }

    private async Task<Person> Named(string name) => (await bot.RowsAsync<Person>()).Single(person => person.Name.StartsWith(name, StringComparison.Ordinal));
}
