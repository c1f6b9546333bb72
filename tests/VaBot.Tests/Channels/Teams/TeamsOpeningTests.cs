using Microsoft.EntityFrameworkCore;
using NodaTime;
using Shouldly;
using VaBot.Delivery;
using VaBot.Messages;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The bot writes first to people who never wrote to it.</summary>
public sealed class TeamsOpeningTests : IAsyncLifetime
{
    private TeamsBot bot = null!;

    private int messages;

    public async Task InitializeAsync()
    {
        bot = await TeamsBot.StartAsync();
        await bot.LookAsync(database => database.Set<Conversation>().Where(place => place.PersonId != null).ExecuteDeleteAsync());
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Somebody_who_never_wrote_is_written_to_in_direct_messages_opened_once()
    {
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "anna", "acme"));
        await TellAsync("Carl Becker", "One", "Two");
        await TellAsync("Carl Becker", "Three");

        bot.Teams.Messages.Select(message => (message.Conversation, message.Shown)).ShouldBe([("a:1-carl", "One"), ("a:1-carl", "Two"), ("a:1-carl", "Three")]);
        bot.Teams.Opened.ShouldBe(["6f1c2d4e-0000-4000-8000-0000000000c1"]);

        (await bot.SayAsync("carl", "dm", "/board")).ShouldNotBeNull().Shown.ShouldContain("Newsletter");
        (await bot.RowsAsync<Conversation>()).Count(place => place.Place == "a:1-carl").ShouldBe(1);
    }

    [Fact]
    public async Task Where_the_bot_is_not_known_yet_it_waits_until_it_is()
    {
        await TellAsync("Carl Becker", "One");
        bot.Teams.Calls.ShouldBe(0);

        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "anna", "acme"));
        bot.Clock.Now += Duration.FromMinutes(6);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldHaveSingleItem().Conversation.ShouldBe("a:1-carl");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(null)]
    public async Task Opening_that_came_to_nothing_or_may_have_is_tried_again(int? status)
    {
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "anna", "acme"));
        if (status is { } said)
        {
            bot.Teams.HideNext(said);
        }
        else
        {
            bot.Teams.Lost = 1;
        }

        await TellAsync("Carl Becker", "One");
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem().Conversation.ShouldBe("a:1-carl");
        bot.Teams.Opened.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_cannot_be_written_to_is_told_to_the_assistant_once_a_day()
    {
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-personal", "anna", "dm"));
        bot.Teams.Members.Remove("29:carl");

        await TellAsync("Carl Becker", "One");
        await TellAsync("Carl Becker", "Two");

        var told = bot.Teams.Messages.ShouldHaveSingleItem();
        (told.Conversation, told.Shown[..40]).ShouldBe(("a:1-anna", "⚠️ Már nem tudok írni neki: Carl Becker,"));
        (await bot.RowsAsync<OutboxMessage>()).Where(message => message.Key.StartsWith("test/", StringComparison.Ordinal)).ShouldAllBe(message => message.Reason == "ForbiddenOperationException");
    }

    private async Task TellAsync(string name, params string[] lines)
    {
        await bot.LookAsync(async database =>
        {
            var person = await database.Set<Person>().SingleAsync(one => one.Name == name);
            var place = (await Places.DirectAsync(database, person.Id, "teams", CancellationToken.None)).ShouldNotBeNull();
            foreach (var line in lines)
            {
                new Outbox(database, bot.Clock).Enqueue($"test/{++messages}", place, Reply.Of(new Line(line)), Duration.FromHours(5));
            }

            return await database.SaveChangesAsync();
        });
        await bot.DrainAsync();
    }
}
