using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The bot speaks first, and what becomes of it when Teams is slow, full, angry or gone.</summary>
public sealed class TeamsChannelTests : IAsyncLifetime
{
    private TeamsBot bot = null!;

    private int messages;

    public async Task InitializeAsync()
    {
        bot = await TeamsBot.StartAsync();
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-personal", "anna", "dm"));
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "anna", "acme"));
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("a:1-anna")]
    [InlineData("19:acme@thread.tacv2")]
    public async Task A_message_reaches_a_person_and_a_channel(string place)
    {
        await SayAsync(place, Reply.Of(new Line("Next week?")));
        var told = bot.Teams.Messages.ShouldHaveSingleItem();
        (told.Conversation, told.Shown, told.ReplyTo).ShouldBe((place, "Next week?", null));
        bot.Teams.TokenRequests.ShouldHaveSingleItem().ShouldContain("api.botframework.com%2F.default");
    }

    [Fact]
    public async Task A_place_never_seen_waits_until_the_bot_is_met_there()
    {
        await SayAsync("19:blue@thread.tacv2", Reply.Of(new Line("Hello")));
        bot.Teams.Messages.ShouldBeEmpty();

        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "beth", "blue"));
        bot.Clock.Now += Duration.FromMinutes(6);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldHaveSingleItem().Conversation.ShouldBe("19:blue@thread.tacv2");
    }

    [Theory]
    [InlineData(429, 30)]
    [InlineData(412, null)]
    public async Task Told_to_wait_it_waits(int status, int? seconds)
    {
        bot.Teams.LimitNext(seconds, status);
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        bot.Teams.Messages.ShouldBeEmpty();
        bot.Clock.Now += Duration.FromSeconds(seconds - 1 ?? 1);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldBeEmpty();

        bot.Clock.Now += Duration.FromSeconds(2);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    [InlineData(408)]
    public async Task What_may_have_arrived_is_not_sent_again(int status)
    {
        bot.Teams.HideNext(status);
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem();
        (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem().Reason.ShouldBe("may_have_arrived");
    }

    [Fact]
    public async Task Putting_a_card_in_the_place_of_another_is_repeated_for_it_does_no_harm()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;
        bot.Teams.HideNext(500);
        await bot.PressAsync("anna", logged, "/undo");
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(2);
        (await bot.RowsAsync<OutboxMessage>()).ShouldAllBe(message => message.State == OutboxState.Sent);
    }

    [Fact]
    public async Task A_deleted_cards_answer_that_may_stand_on_its_own_is_not_put_beside_it()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;
        bot.Teams.Forget(logged);
        bot.Teams.Next((_, done) => done());
        bot.Teams.HideNext(500);
        await bot.PressAsync("anna", logged, "/undo");
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task What_may_not_have_reached_a_client_the_assistant_is_asked_to_look_for()
    {
        bot.Teams.HideNext(502);
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("October is ready.")));
        for (var minute = 0; minute < 3; minute++)
        {
            bot.Clock.Now += Duration.FromMinutes(1);
            await bot.DrainAsync();
        }

        bot.Teams.Messages.Select(message => message.Conversation).ShouldBe(["19:acme@thread.tacv2", "a:1-anna"]);
        bot.Teams.Messages[1].Shown.ShouldBe("⚠️ Nem biztos, hogy ez az üzenet megérkezett ide: Acme. Így kezdődött: „October is ready.” Küldéskor nem kaptam választ, kétszer pedig magamtól semmit sem küldök. Kérlek, nézd meg ott.");
    }

    [Fact]
    public async Task An_answer_slower_than_our_patience_is_no_reason_to_send_twice()
    {
        bot.Teams.Lost = 1;
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem();
        (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem().Reason.ShouldBe(SendResult.MayHaveArrived);
    }

    [Fact]
    public async Task A_card_whose_replacing_was_answered_too_slowly_is_replaced_again()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;
        bot.Teams.Lost = 2;
        await bot.PressAsync("anna", logged, "/undo");
        for (var minute = 0; minute < 3; minute++)
        {
            bot.Clock.Now += Duration.FromMinutes(1);
            await bot.DrainAsync();
        }

        bot.Teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(3);
        (await bot.RowsAsync<OutboxMessage>()).ShouldAllBe(message => message.State == OutboxState.Sent);
    }

    [Fact]
    public async Task A_deleted_cards_answer_stands_on_its_own()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;
        bot.Teams.Forget(logged);
        await bot.PressAsync("anna", logged, "/undo");
        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldContain("Newsletter");
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(404, "ConversationNotFound")]
    public async Task Thrown_out_it_stops_remembers_it_and_comes_back_when_it_is_let_in(int status, string code)
    {
        bot.Teams.Errors["19:acme@thread.tacv2"] = (status, code);
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("One")));
        var calls = bot.Teams.Calls;
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("Two")));

        bot.Teams.Calls.ShouldBe(calls);
        (await bot.RowsAsync<TeamsReference>()).Single(reference => !reference.IsDirect).GoneAt.ShouldNotBeNull();
        (await bot.RowsAsync<OutboxMessage>()).Where(message => message.Place == "19:acme@thread.tacv2").Select(message => message.Reason).ShouldBe([code, "conversation_gone"], ignoreOrder: true);

        bot.Teams.Messages.ShouldHaveSingleItem().Conversation.ShouldBe("a:1-anna", "the assistant is told, once");

        bot.Teams.Errors.Clear();
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "anna", "acme"));
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("Three")));
        bot.Teams.Messages.ShouldContain(message => message.Shown == "Three");
    }

    [Fact]
    public async Task Taken_out_of_a_chat_it_writes_there_no_more()
    {
        await bot.TellAsync(TeamsPayload.Of("mock-installationUpdate-remove-personal", "anna", "dm"));
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        bot.Teams.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Taken_out_of_a_clients_channel_it_tells_the_assistant_what_did_not_arrive()
    {
        var removed = TeamsPayload.Of("mock-conversationUpdate-membersRemoved-groupChat-bot", "anna", "acme");
        removed["membersRemoved"]![0]!["id"] = TeamsPayload.Bot;
        await bot.TellAsync(removed);

        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("October is ready.")));
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("And so are you.")));

        var told = bot.Teams.Messages.ShouldHaveSingleItem();
        (told.Conversation, told.Shown[..27]).ShouldBe(("a:1-anna", "⚠️ Már nem tudok írni ide: "));
    }

    [Fact]
    public async Task An_update_of_the_app_is_no_farewell_whichever_half_comes_last()
    {
        foreach (var half in new[] { "add-upgrade", "remove-upgrade" })
        {
            var activity = TeamsPayload.Of("installationUpdate-add-personal", "anna", "dm");
            activity["action"] = half;
            await bot.TellAsync(activity);
        }

        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        bot.Teams.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_burst_stays_below_what_a_conversation_takes_and_all_of_it_arrives_in_order()
    {
        for (var i = 0; i < 100; i++)
        {
            await EnqueueAsync("a:1-anna", Reply.Of(new Line($"Message {i}")));
        }

        for (var second = 0; second < 90; second++)
        {
            await bot.DrainAsync();
            bot.Clock.Now += Duration.FromSeconds(1);
        }

        bot.Teams.Refused.ShouldBeEmpty();
        bot.Teams.Messages.Select(message => message.Shown).ShouldBe(Enumerable.Range(0, 100).Select(i => $"Message {i}"));
    }

    [Fact]
    public async Task A_long_reply_that_had_to_stop_goes_on_where_it_stopped()
    {
        var reply = Reply.Of([.. Enumerable.Range(0, 60).Select(i => new Line($"{i} " + new string('x', 1500)))]);
        bot.Teams.Next((_, done) => done());
        bot.Teams.LimitNext(20);
        await SayAsync("a:1-anna", reply);
        bot.Teams.Messages.Count.ShouldBe(1);

        bot.Clock.Now += Duration.FromSeconds(21);
        await bot.DrainAsync();
        var lines = bot.Teams.Messages.SelectMany(message => message.Shown.Split('\n')).Select(line => line.Split(' ')[0]);
        lines.ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i}"));
    }

    [Fact]
    public async Task A_conversation_is_answered_by_the_registration_that_was_spoken_to_there()
    {
        const string other = "0b0b0b0b-1111-4222-8333-555555555555";
        await using var two = await TeamsBot.StartAsync(teams => new(TeamsBot.Settings(teams)) { ["VaBot:Teams:Apps:0:AppId"] = other, ["VaBot:Teams:Apps:0:AppPassword"] = "another secret" });
        (await two.PostAsync(TeamsPayload.Message("anna", "dm", "/board").ToJsonString(), "Bearer " + two.Sign(claims => claims["aud"] = other))).EnsureSuccessStatusCode();
        await two.DrainAsync();

        two.Teams.Messages.ShouldHaveSingleItem();
        two.Teams.TokenRequests.ShouldHaveSingleItem().ShouldContain($"client_id={other}");
        two.Teams.TokenRequests[0].ShouldContain("client_secret=another+secret");
    }

    [Fact]
    public async Task A_token_that_ended_before_its_time_is_renewed_and_the_message_goes_at_once()
    {
        await SayAsync("a:1-anna", Reply.Of(new Line("One")));
        bot.Teams.RevokeTokens();
        await SayAsync("a:1-anna", Reply.Of(new Line("Two")));
        await SayAsync("a:1-anna", Reply.Of(new Line("Three")));

        bot.Teams.Messages.Select(message => message.Shown).ShouldBe(["One", "Two", "Three"]);
        bot.Teams.Refused.ShouldBe(["Unauthorized"]);
        bot.Teams.TokenRequests.Count.ShouldBe(2);
        (await bot.Http.GetStringAsync("/health/ready")).ShouldNotContain("Teams:");
    }

    [Fact]
    public async Task A_token_that_is_not_taken_makes_the_message_wait_and_the_health_page_say_so()
    {
        bot.Teams.FailNext(401, "Unauthorized");
        bot.Teams.FailNext(401, "Unauthorized");
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));
        (bot.Teams.Calls, bot.Teams.TokenRequests.Count).ShouldBe((2, 2), "a new token once, and no more");
        (await bot.Http.GetStringAsync("/health/ready")).ShouldContain($"Teams: registration {TeamsPayload.AppId} cannot speak (unauthorized).");

        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldHaveSingleItem();
        (await bot.Http.GetStringAsync("/health/ready")).ShouldNotContain("Teams:");
    }

    [Fact]
    public async Task Somebody_elses_service_is_told_nothing()
    {
        await bot.LookAsync(async database =>
        {
            (await database.Set<TeamsReference>().SingleAsync(reference => reference.IsDirect)).ServiceUrl = "https://evil.example/";
            return await database.SaveChangesAsync();
        });
        await SayAsync("a:1-anna", Reply.Of(new Line("Hello")));

        bot.Teams.TokenRequests.ShouldBeEmpty();
        (await bot.RowsAsync<OutboxMessage>()).ShouldHaveSingleItem().Reason.ShouldBe("foreign_service_url");
    }

    [Fact]
    public async Task What_somebody_deleted_is_left_deleted_and_what_stands_is_put_again_however_often()
    {
        await SayAsync("19:acme@thread.tacv2", Reply.Of(new Line("Agree?")));
        await ReplaceAsync("test/1", "1", "Agreed.");
        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldBe("Agreed.");

        bot.Teams.HideNext(500);
        await ReplaceAsync("test/1", "2", "Declined.");
        bot.Clock.Now += Duration.FromMinutes(1);
        await bot.DrainAsync();
        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldBe("Declined.");

        bot.Teams.Forget(bot.Teams.Messages[0].Id);
        await ReplaceAsync("test/1", "3", "Agreed.");
        bot.Teams.Messages.ShouldBeEmpty();
        (await bot.RowsAsync<OutboxMessage>()).ShouldAllBe(message => message.State == OutboxState.Sent);
    }

    private async Task ReplaceAsync(string key, string change, string text)
    {
        await using (var scope = bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Outbox>().ReplaceAsync(key, change, _ => Reply.Of(new Line(Phrase.Of($"{text}"))), null, Duration.Zero, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync();
        }

        await bot.DrainAsync();
    }

    private async Task SayAsync(string place, Reply reply)
    {
        await EnqueueAsync(place, reply);
        await bot.DrainAsync();
    }

    private async Task EnqueueAsync(string place, Reply reply)
    {
        await using var scope = bot.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Enqueue($"test/{++messages}", new Address("teams", place), reply.ForAll(), Duration.FromHours(5));
        await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync();
    }
}
