using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using VaBot.Features.TimeEntries;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Microsoft's emulator on this machine: no registration, no token, any ids.</summary>
public sealed class TeamsEmulatorTests
{
    [Fact]
    public async Task In_development_it_is_answered_without_a_token()
    {
        await using var bot = await TeamsBot.StartForEmulatorAsync();
        foreach (var name in new[] { "installationUpdate-add-personal", "conversationUpdate-membersAdded-personal", "installationUpdate-add-personal", "conversationUpdate-membersAdded-personal" })
        {
            (await PostAsync(bot, Of(bot, name))).ShouldBe(HttpStatusCode.OK);
        }

        (await PostAsync(bot, Of(bot, "message-personal"))).ShouldBe(HttpStatusCode.OK);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem().Shown.ShouldNotContain("Acme");
        bot.Teams.Refused.ShouldBeEmpty();
    }

    [Fact]
    public async Task People_of_the_demo_practice_are_known_by_their_object_ids_and_have_their_buttons_in_rooms()
    {
        await using var bot = await TeamsBot.StartForEmulatorAsync();
        var said = TeamsPayload.Message("anna", "acme", "/log 45m newsletter");
        said["serviceUrl"] = bot.Teams.Url + "/_connector";
        (await PostAsync(bot, said)).ShouldBe(HttpStatusCode.OK);
        await bot.DrainAsync();

        bot.Teams.Messages.ShouldHaveSingleItem().Buttons.ShouldContain("Visszavonás");
        (await bot.RowsAsync<TimeEntry>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Anywhere_else_nobody_is_believed_without_a_token()
    {
        await using var production = await TeamsBot.StartForEmulatorAsync("Production");
        (await PostAsync(production, Of(production, "message-personal"))).ShouldBe(HttpStatusCode.NotFound);
        production.Log.Text.ShouldContain("AllowUnauthenticated is for Development only");

        await using var development = await TeamsBot.StartForEmulatorAsync();
        using var passedOn = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Of(development, "message-personal").ToJsonString()) };
        passedOn.Headers.Add("X-Forwarded-For", "192.0.2.7");
        (await development.Http.SendAsync(passedOn)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var abroad = Of(development, "message-personal");
        abroad["serviceUrl"] = "http://192.0.2.7:3978/";
        (await PostAsync(development, abroad)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static JsonNode Of(TeamsBot bot, string name)
    {
        var activity = TeamsPayload.Recorded(name);
        activity["serviceUrl"] = bot.Teams.Url + "/_connector";
        return activity;
    }

    private static async Task<HttpStatusCode> PostAsync(TeamsBot bot, JsonNode activity) => (await bot.PostAsync(activity.ToJsonString(), null)).StatusCode;
}
