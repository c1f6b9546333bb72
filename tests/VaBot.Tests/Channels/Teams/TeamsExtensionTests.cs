using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Features.Tasks;
using VaBot.People;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The message extension: from the compose box and from a message's menu.</summary>
public sealed class TeamsExtensionTests : IAsyncLifetime
{
    private TeamsBot bot = null!;

    public async Task InitializeAsync() => bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_board_is_searched_from_the_compose_box()
    {
        (await FindAsync("carl", "acme", "newsletter")).ShouldBe(["Newsletter"]);
        (await FindAsync("carl", "acme", "")).ShouldContain("Invoice follow-ups");
        (await FindAsync("carl", "acme", "calendar")).ShouldBeEmpty();
        (await FindAsync("guest", "acme", "newsletter")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_in_a_chat_of_two_people_makes_it_nobodys_direct_messages()
    {
        await FindAsync("anna", "dm", "newsletter");
        (await bot.RowsAsync<Conversation>()).ShouldNotContain(place => place.Place == "a:1-anna");
        (await bot.RowsAsync<TeamsReference>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_becomes_a_task_by_a_form()
    {
        var open = TeamsPayload.Of("invoke-composeExtension_fetchTask", "carl", "acme");
        open["value"]!["commandId"] = "task";
        open["value"]!["messagePayload"] = new JsonObject
        {
            ["body"] = new JsonObject { ["content"] = "<p>Please order <b>samples</b> &amp; labels</p>" },
            ["linkToMessage"] = "https://teams.microsoft.com/l/message/19%3Aacme%40thread.tacv2/1795290242325",
        };
        var dialog = await AnswerAsync(open);
        var card = dialog.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");
        var title = TeamsCardReading.All(card).Single(input => input.TextAt("type") == "Input.Text" && input.TextAt("id")!.EndsWith(".title", StringComparison.Ordinal));
        title.TextAt("value").ShouldBe("Please order samples & labels");
        var submit = TeamsCardReading.Actions(card).ShouldHaveSingleItem();
        submit.TextAt("type").ShouldBe("Action.Submit");

        var done = TeamsPayload.Of("invoke-composeExtension_submitAction", "carl", "acme");
        var data = JsonNode.Parse(submit.GetProperty("data").GetRawText())!;
        data[title.TextAt("id")!] = "Order samples";
        done["value"]!["commandId"] = "task";
        done["value"]!["data"] = data;
        string.Join('\n', TeamsCardReading.Texts(await AnswerAsync(done))).ShouldContain("Order samples");
        await AnswerAsync(done);

        (await bot.RowsAsync<TaskItem>()).Count(task => task.Title == "Order samples").ShouldBe(1);
    }

    [Fact]
    public async Task Time_is_logged_by_a_form()
    {
        var open = TeamsPayload.Of("invoke-composeExtension_fetchTask", "anna", "acme");
        open["value"]!["commandId"] = "log";
        var card = await AnswerAsync(open);
        TeamsCardReading.All(card).Select(input => input.TextAt("id")).OfType<string>().ShouldContain(id => id.EndsWith(".time", StringComparison.Ordinal));
    }

    private async Task<List<string>> FindAsync(string who, string where, string words)
    {
        var search = TeamsPayload.Of("invoke-composeExtension_query", who, where);
        search["id"] = Guid.NewGuid().ToString();
        search["value"]!["commandId"] = "board";
        search["value"]!["parameters"] = new JsonArray(new JsonObject { ["name"] = words.Length == 0 ? "initialRun" : "words", ["value"] = words.Length == 0 ? "true" : words });
        return [.. (await AnswerAsync(search)).GetProperty("composeExtension").ListAt("attachments").Select(found => found.TextAt("preview", "content", "title")!)];
    }

    private async Task<JsonElement> AnswerAsync(JsonNode activity) => JsonElement.Parse(await (await bot.PostAsync(activity)).Content.ReadAsStringAsync());
}
