using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Data;
using VaBot.Delivery;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Teams;

/// <summary>Documents: with consent into one's own OneDrive, elsewhere by a link that ends.</summary>
public sealed class TeamsFileTests : IAsyncLifetime
{
    private static readonly File Report = new("Acme 2026-10.pdf", "application/pdf", [1, 2, 3]);

    private TeamsBot bot = null!;

    public async Task InitializeAsync()
    {
        bot = await TeamsBot.StartAsync();
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-personal", "carl", "dm"));
        await bot.TellAsync(TeamsPayload.Of("installationUpdate-add-channel", "carl", "acme"));
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task In_personal_chat_the_person_is_asked_and_then_has_it()
    {
        await SendAsync("a:1-carl");
        var asked = bot.Teams.Messages[^1];
        asked.Body.GetProperty("attachments")[0].TextAt("contentType").ShouldBe("application/vnd.microsoft.teams.card.file.consent");

        (await bot.PostAsync(Consent(asked, "https://contoso-my.sharepoint.com/upload/1"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(Consent(asked, "https://contoso-my.sharepoint.com/upload/1"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        bot.Teams.Uploads.ShouldHaveSingleItem().Value.ShouldBe(Report.Content);
        var shown = bot.Teams.Messages[^1];
        shown.Id.ShouldBe(asked.Id);
        shown.Body.GetProperty("attachments")[0].TextAt("contentType").ShouldBe("application/vnd.microsoft.teams.card.file.info");
    }

    [Theory]
    [InlineData("https://evil.example/upload/1")]
    [InlineData("http://contoso-my.sharepoint.com/upload/1")]
    [InlineData("https://contoso-my.sharepoint.com.evil.example/upload/1")]
    [InlineData("http://127.0.0.1:1/upload/1")]
    [InlineData("file:///etc/passwd")]
    public async Task A_document_goes_to_OneDrive_or_nowhere(string uploadUrl)
    {
        await SendAsync("a:1-carl");
        (await bot.PostAsync(Consent(bot.Teams.Messages[^1], uploadUrl))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        bot.Teams.Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_room_a_link_leads_to_it_until_it_ends()
    {
        var url = await LinkAsync();
        var answer = await bot.Http.GetAsync(url);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Report.Content);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();

        bot.Clock.Now += SharedFile.GoodFor;
        (await bot.Http.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_link_that_was_changed_by_one_letter_leads_nowhere()
    {
        var url = await LinkAsync();
        for (var i = url.LastIndexOf('/') + 1; i < url.Length; i++)
        {
            var other = url[..i] + (url[i] == 'A' ? 'B' : 'A') + url[(i + 1)..];
            (await bot.Http.GetAsync(other)).StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
        }
    }

    [Theory]
    [InlineData("/files/x")]
    [InlineData("/files/../appsettings.json")]
    public async Task Nothing_else_is_to_be_had_there(string path) => (await bot.Http.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_link_that_was_revoked_leads_nowhere()
    {
        var url = await LinkAsync();
        var id = (await bot.RowsAsync<SharedFile>()).ShouldHaveSingleItem().Id;
        await using (var scope = bot.Services.CreateAsyncScope())
        {
            (await scope.ServiceProvider.GetRequiredService<SharedFileLinks>().RevokeAsync(id, default)).ShouldBeTrue();
        }

        (await bot.Http.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> LinkAsync()
    {
        await SendAsync("19:acme@thread.tacv2");
        var action = TeamsCardReading.Actions(bot.Teams.Messages[^1].Card).Single(one => one.TextAt("type") == "Action.OpenUrl");
        action.TextAt("title").ShouldBe("📎 Acme 2026-10.pdf");
        action.TextAt("url")!.ShouldStartWith("https://bot.example.com/files/");
        return new Uri(action.TextAt("url")!).PathAndQuery;
    }

    private async Task SendAsync(string place)
    {
        await using (var scope = bot.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Outbox>().Enqueue("report/acme/2026-10", new Address("teams", place), Reply.Of(new Line("October"), Report).ForAll(), Duration.FromHours(5));
            await scope.ServiceProvider.GetRequiredService<Database>().SaveChangesAsync();
        }

        await bot.DrainAsync();
    }

    private static JsonNode Consent(FakeTeamsMessage asked, string uploadUrl)
    {
        var consent = TeamsPayload.Of("invoke-fileConsent-custom", "carl", "dm");
        consent["replyToId"] = asked.Id;
        consent["value"]!["context"] = JsonNode.Parse(asked.Body.GetProperty("attachments")[0].GetProperty("content").GetProperty("acceptContext").GetRawText());
        consent["value"]!["uploadInfo"]!["uploadUrl"] = uploadUrl;
        return consent;
    }
}
