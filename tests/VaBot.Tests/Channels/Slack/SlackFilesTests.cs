using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Documents: by three steps into the right conversation and thread, once.</summary>
public sealed class SlackFilesTests : IAsyncLifetime
{
    private static readonly File Pdf = new("Acme-2026-10.pdf", "application/pdf", [1, 2, 3]);

    private static readonly File Csv = new("Acme-2026-10.csv", "text/csv", [4, 5]);

    private static readonly Reply Report = Reply.Of(new Line("October"), Pdf, Csv);

    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 20, 14, 0));

    private FakeSlack slack = null!;

    private SlackOptions options = null!;

    /// <summary>When the bot wrote what it sends.</summary>
    private Instant written;

    public async Task InitializeAsync()
    {
        written = clock.Now;
        slack = await FakeSlack.StartAsync(clock);
        options = new SlackOptions { SigningSecret = "secret", BotToken = FakeSlack.Token, ApiUrl = slack.ApiUrl };
    }

    public async Task DisposeAsync() => await slack.DisposeAsync();

    [Fact]
    public async Task FollowTheWordsIntoTheThread()
    {
        (await SendAsync("T0VABOT/C0ACME/1763730000.000200", Report.ForAll())).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count.ShouldBe(2);
        slack.Received[0].Shown.ShouldBe("October");
        slack.Received[1].Files.Select(file => file.Name).ShouldBe(["Acme-2026-10.pdf", "Acme-2026-10.csv"]);
        slack.Received[1].Files[0].Content.ShouldBe(Pdf.Content);
        slack.Received.ShouldAllBe(message => message.Channel == "C0ACME" && message.Thread == "1763730000.000200");
        slack.UploadsWithToken.ShouldBe(0);
    }

    [Fact]
    public async Task ForHerAloneTheyGoIntoHerDirectMessages()
    {
        (await SendAsync("T0VABOT/C0ACME@U0ANNA", Report)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received[0].For.ShouldBe("U0ANNA");
        slack.Received[1].Channel.ShouldBe("D0ANNA");
        slack.Received[1].Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ThatArrivedUnheardAreNotSentAgain()
    {
        slack.DropNextAfterAccepting("files.completeUploadExternal");

        (await SendAsync("T0VABOT/C0ACME", Report.ForAll())).ShouldBe(SendResult.Unknown("no_answer"));
        (await SendAsync("T0VABOT/C0ACME", Report.ForAll(), mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AskedForAgainTheyAreSentThoughTheSameStandThereAlready(bool withWords)
    {
        await SendAsync("T0VABOT/C0ACME", Report.ForAll());
        clock.Advance(Duration.FromHours(1));
        written = clock.Now;
        var again = withWords ? Report.ForAll() : Reply.Of(Pdf, Csv).ForAll();
        slack.Next(_ => Task.CompletedTask, "files.getUploadURLExternal");

        (await SendAsync("T0VABOT/C0ACME", again, key: "key/2")).Outcome.ShouldBe(SendOutcome.Unknown);
        (await SendAsync("T0VABOT/C0ACME", again, key: "key/2", mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count(message => message.Files.Count == 2).ShouldBe(2);
    }

    [Fact]
    public async Task WithoutWordsTheyAreNotSentAgainEither()
    {
        slack.DropNextAfterAccepting("files.completeUploadExternal");

        (await SendAsync("T0VABOT/C0ACME", Reply.Of(Pdf, Csv).ForAll())).ShouldBe(SendResult.Unknown("no_answer"));
        clock.Advance(Duration.FromMinutes(1));
        (await SendAsync("T0VABOT/C0ACME", Reply.Of(Pdf, Csv).ForAll(), mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ThatDidNotArriveAreAndTheWordsAreNot()
    {
        slack.Next(_ => Task.CompletedTask, "files.getUploadURLExternal");

        (await SendAsync("T0VABOT/C0ACME", Report.ForAll())).Outcome.ShouldBe(SendOutcome.Unknown);
        (await SendAsync("T0VABOT/C0ACME", Report.ForAll(), mayHaveBeenSent: true)).Outcome.ShouldBe(SendOutcome.Sent);

        slack.Received.Count.ShouldBe(2);
    }

    [Fact]
    public void OfACommandsAnswerFollowItThroughTheOutbox()
    {
        var message = SlackCommands.Read(Payload.Form("command-in-channel.form"), Payload.Options)!;

        Row(message, Report.ForAll()).Place.ShouldBe("T0VABOT/C0ACME@U0ANNA");
        Row(message, Report).Place.ShouldBe("T0VABOT/U0ANNA@U0ANNA");
        ReplyJson.Read(Row(message, Report).Reply).Parts.Count.ShouldBe(2);
        SlackParts.Channel(options, clock).Records(message with { AnswerTo = message.Conversation }, Report).ShouldBeEmpty();

        OutboxMessage Row(IncomingMessage asked, Reply reply) => SlackParts.Channel(options, clock).Records(asked, reply).ShouldHaveSingleItem().ShouldBeOfType<OutboxMessage>();
    }

    private Task<SendResult> SendAsync(string place, Reply reply, bool mayHaveBeenSent = false, string key = "key/1") =>
        SlackParts.Channel(options, clock).SendAsync(new OutgoingMessage(key, new Address("slack", place), reply, mayHaveBeenSent) { WrittenAt = written }, CancellationToken.None);
}
