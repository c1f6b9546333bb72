using System.Text.Json.Nodes;
using NodaTime;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Features.TimeEntries;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The main job as it happens in Teams, from the proven request to what people see.</summary>
public sealed class TeamsConversationTests : IAsyncLifetime
{
    private TeamsBot bot = null!;

    public async Task InitializeAsync() => bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Theory]
    [InlineData("/log 45m newsletter")]
    [InlineData("!log 45m newsletter")]
    [InlineData("45 perc newsletter az Acme-nek")]
    public async Task An_assistant_logs_in_one_line_in_personal_chat(string text)
    {
        var answer = await bot.SayAsync("anna", "dm", text);

        answer.ShouldNotBeNull().Conversation.ShouldBe("a:1-anna");
        answer.Shown.ShouldStartWith("Rögzítve: 45 perc");
        answer.Buttons.ShouldContain("Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task In_a_channel_the_mention_goes_and_the_thread_stays()
    {
        var answer = await bot.SayAsync("anna", "acme", "/log 45m newsletter");

        answer.ShouldNotBeNull().Conversation.ShouldBe("19:acme@thread.tacv2;messageid=1795290242325");
        answer.Shown.ShouldStartWith("Rögzítve: 45 perc, Newsletter (Acme, ma).");
        answer.Summary.ShouldNotBeNull().ShouldStartWith("Rögzítve: 45 perc, Newsletter (Acme, ma).");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task In_a_group_chat_that_is_nobodys_an_assistant_is_asked_whose_it_is_and_a_guest_nothing()
    {
        var chat = TeamsPayload.Of("message-mention-groupChat", "guest", "group");
        chat["conversation"]!["id"] = "19:group@unq.gbl.spaces";
        chat["text"] = "<at>Test Bot</at> /board";
        await bot.TellAsync(chat);

        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldNotContain("Newsletter");
    }

    [Fact]
    public async Task A_room_that_everybody_reads_hears_of_its_own_client_only()
    {
        await bot.SayAsync("anna", "dm", "/log 3h social media calendar");

        (await bot.SayAsync("anna", "acme", "/log 45m newsletter"))!.Shown.ShouldContain("A héten eddig 45 perc");
        (await bot.SayAsync("anna", "dm", "/log 15m newsletter"))!.Shown.ShouldContain("A héten eddig 4 óra");
    }

    [Theory]
    [InlineData("/client contract")]
    [InlineData("/client rate Copywriting 45")]
    [InlineData("/client set")]
    public async Task Of_money_nothing_is_said_where_everybody_would_read_it(string line)
    {
        (await bot.SayAsync("anna", "acme", line))!.Shown.ShouldStartWith("⚠️ Ez pénzről szól");
        (await bot.SayAsync("anna", "dm", $"{line} Acme"))!.Shown.ShouldNotContain("mindenki látná");
    }

    [Fact]
    public async Task A_plan_confirmed_in_words_says_so_where_it_stands()
    {
        await bot.SayAsync("carl", "acme", "/board");
        await bot.TellAsync(TeamsPayload.Message("anna", "dm", "/plan send acme"));
        var plan = bot.Teams.Messages.Last(message => message.Conversation.StartsWith("19:acme", StringComparison.Ordinal) && message.Buttons.Contains("Confirm"));

        await bot.SayAsync("carl", "acme", "/plan confirm");

        var stands = bot.Teams.Messages.Single(message => message.Id == plan.Id);
        (stands.Edits, stands.Buttons.Count).ShouldBe((1, 0));
        stands.Shown.ShouldEndWith("Confirmed by Carl Becker.");
    }

    [Theory]
    [InlineData("/plan send")]
    [InlineData("/plan skip")]
    public async Task What_is_for_several_clients_stays_when_one_is_done(string click)
    {
        var several = (await bot.SayAsync("anna", "dm", "/plan"))!;
        var before = bot.Teams.Messages.Count;

        await bot.PressAsync("anna", several, click);

        bot.Teams.Messages.Single(message => message.Id == several.Id).Shown.ShouldBe(several.Shown);
        bot.Teams.Messages.Skip(before).ShouldContain(message => message.Conversation == several.Conversation);
    }

    [Fact]
    public async Task The_same_activity_is_done_once_and_answered_once()
    {
        var said = TeamsPayload.Message("anna", "acme", "/log 45m newsletter");
        await bot.TellAsync(said);
        bot.Clock.Now += Duration.FromSeconds(15);
        await bot.TellAsync(said);

        bot.Teams.Messages.Count.ShouldBe(1);
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Undo_takes_the_cards_place_and_redo_brings_it_back()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;

        var undone = await bot.PressAsync("anna", logged, "/undo");
        string.Join('\n', TeamsCardReading.Texts(undone)).ShouldContain("Newsletter");
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        var there = bot.Teams.Messages.ShouldHaveSingleItem();
        (there.Id, there.Edits).ShouldBe((logged.Id, 1));
        there.Card.ToString().ShouldBe(undone.ToString());

        await bot.PressAsync("anna", there, "/redo");
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(45);
    }

    [Fact]
    public async Task A_click_that_comes_twice_even_under_another_id_acts_once()
    {
        var board = (await bot.SayAsync("anna", "acme", "/board"))!;
        var hers = (await bot.ViewAsync("anna", board)).GetProperty("value");
        var click = TeamsBot.Click("anna", board, TeamsCardReading.Action(hers, "/log 15m"));
        var again = JsonNode.Parse(click.ToJsonString())!;
        again["id"] = Guid.NewGuid().ToString();

        var first = await (await bot.PostAsync(click)).Content.ReadAsStringAsync();
        bot.Clock.Now += Duration.FromSeconds(15);
        var second = await (await bot.PostAsync(again)).Content.ReadAsStringAsync();

        second.ShouldBe(first);
        (await bot.RowsAsync<TimeEntry>()).ShouldHaveSingleItem().Minutes.ShouldBe(15);
    }

    [Fact]
    public async Task An_old_clients_submit_does_the_same_as_execute()
    {
        var logged = (await bot.SayAsync("anna", "dm", "/log 45m newsletter"))!;
        var submit = TeamsPayload.Of("message-submit-personal", "anna", "dm");
        submit["replyToId"] = logged.Id;
        submit["value"] = JsonNode.Parse(TeamsCardReading.Action(logged.Card, "/undo").GetProperty("fallback").GetProperty("data").GetRawText());

        await bot.TellAsync(submit);

        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        bot.Teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_room_only_she_who_asked_is_shown_her_buttons()
    {
        var logged = (await bot.SayAsync("anna", "acme", "/log 45m newsletter"))!;
        logged.Buttons.ShouldBeEmpty();
        logged.Card.ListAt("refresh", "userIds").Select(id => id.GetString()).ShouldBe(["29:anna"]);

        var hers = await bot.ViewAsync("anna", logged);
        TeamsCardReading.Actions(hers.GetProperty("value")).Select(action => action.TextAt("title")).ShouldContain("Visszavonás");
        (await bot.ViewAsync("carl", logged)).GetProperty("statusCode").GetInt32().ShouldBe(400);

        await bot.PressAsync("anna", logged, "/undo", hers.GetProperty("value"));
        (await bot.RowsAsync<TimeEntry>()).ShouldBeEmpty();
        bot.Teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(1);
    }

    [Fact]
    public async Task What_concerns_both_sides_both_see_and_a_strangers_click_takes_nothing_from_them()
    {
        var moved = (await bot.SayAsync("carl", "acme", "the blog post is more urgent than the newsletter"))!;
        moved.Buttons.ShouldContain("Undo");

        var told = await bot.PressAsync("guest", moved, "/undo");

        string.Join('\n', TeamsCardReading.Texts(told)).ShouldContain("We haven't met yet");
        bot.Teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(0);
    }

    [Fact]
    public async Task A_contact_invited_by_mention_is_found_in_the_list_of_members()
    {
        var invited = TeamsPayload.Message("anna", "acme", "/client invite <at>Guest Person</at>");
        invited["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["text"] = "<at>Guest Person</at>", ["mentioned"] = new JsonObject { ["id"] = "29:guest", ["name"] = "Guest Person" } });
        await bot.TellAsync(invited);

        bot.Teams.Messages.ShouldContain(message => message.Shown.StartsWith("Új kapcsolattartó (Acme): guest.", StringComparison.Ordinal));
        (await bot.RowsAsync<ChatIdentity>()).ShouldContain(identity => identity.Channel == "teams" && identity.UserId == "6f1c2d4e-0000-4000-8000-0000000000e1");
        (await bot.SayAsync("guest", "acme", "/board"))!.Shown.ShouldContain("Newsletter");
    }

    [Fact]
    public async Task Installing_writes_down_the_way_back_in_any_order_and_any_number()
    {
        var installed = TeamsPayload.Of("installationUpdate-add-personal", "carl", "dm");
        var updated = TeamsPayload.Of("conversationUpdate-membersAdded-personal", "carl", "dm");
        foreach (var activity in new[] { updated, installed, installed, updated })
        {
            await bot.TellAsync(activity);
        }

        (await bot.RowsAsync<TeamsReference>()).ShouldHaveSingleItem().Place.ShouldBe("a:1-carl");
        (await bot.RowsAsync<Conversation>()).Single(place => place.Place == "a:1-carl").UserId.ShouldBe("6f1c2d4e-0000-4000-8000-0000000000c1");
        bot.Teams.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_wants_the_answer_in_the_response_gets_it_there()
    {
        var asked = TeamsPayload.Message("anna", "dm", "/log 45m newsletter");
        asked["deliveryMode"] = "expectReplies";

        var answer = await (await bot.PostAsync(asked)).Content.ReadAsStringAsync();
        await bot.DrainAsync();

        answer.ShouldContain("Rögzítve: ");
        bot.Teams.Messages.ShouldBeEmpty();
    }
}
