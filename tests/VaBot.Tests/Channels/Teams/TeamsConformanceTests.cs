using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using VaBot.Channels.Teams;
using VaBot.Languages;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Teams;

/// <summary>What Microsoft itself publishes, asked whether it agrees: its card renderer, its token check, its connector client, its app schema.</summary>
public sealed class TeamsConformanceTests
{
    private static readonly int[] Sizes = [1, 3, 60];

    [TeamsNodeFact]
    public async Task Every_kind_of_reply_in_every_language_and_size_is_shown_by_Microsofts_renderer_without_a_warning()
    {
        var asked = new List<string>();
        foreach (var (id, reply) in Replies())
        {
            foreach (var page in TeamsPages.Of(reply, id, "29:anna", [new Uri("https://bot.example.com/files/x")]))
            {
                page.Size().ShouldBeLessThan(TeamsPages.MessageLimit, id);
                var card = JsonSerializer.SerializeToElement(page.Card, TeamsWireJson.Default.AdaptiveCard);
                TeamsRules.CardRefusal(card).ShouldBeNull(id);
                asked.Add(JsonSerializer.Serialize(new { id, card }));
            }
        }

        asked.Count.ShouldBeGreaterThan(100);
        (await TeamsNode.RunAsync("cards.mjs", asked)).ShouldBe([$"done {asked.Count}"]);
    }

    [TeamsNodeFact]
    public async Task The_renderer_can_say_no()
    {
        string[] wrong =
        [
            """{"id":"1","card":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Carousel9"}]}}""",
            """{"id":"2","card":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.Text","isRequired":true}]}}""",
        ];
        (await TeamsNode.RunAsync("cards.mjs", wrong)).Count.ShouldBe(3);
    }

    [TeamsNodeFact]
    public async Task Microsofts_own_check_of_tokens_and_ours_agree_about_every_request()
    {
        var clock = new FakeClock(TestBot.Start);
        await using var teams = await FakeTeams.StartAsync(clock);
        using var known = new TeamsSigner();
        using var unendorsed = new TeamsSigner("key-2");
        using var forOthers = new TeamsSigner("key-3");
        using var stranger = new TeamsSigner("key-9");
        teams.Keys.AddRange([known.Public("msteams", "skype"), unendorsed.Public(), forOthers.Public("slack", "webchat")]);
        var requests = TeamsTokenCases.At(clock.Now, known, unendorsed, forOthers, stranger);

        var theirs = await TeamsNode.RunAsync(
            "tokens.mjs",
            requests.Select(request => JsonSerializer.Serialize(new { name = request.Name, authorization = request.Authorization, serviceUrl = request.ServiceUrl, channelId = request.ChannelId })),
            teams.Url + "/metadata",
            TeamsPayload.AppId,
            clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

        var options = Options.Create(new TeamsOptions { AppId = TeamsPayload.AppId, OpenIdMetadataUrl = teams.Url + "/metadata" });
        using var keys = new TeamsKeys(new HttpClient(), options, clock, new TeamsCondition(options, NullLogger<TeamsCondition>.Instance));
        var ours = new TeamsToken(keys, options, clock);
        var answers = new List<string>();
        foreach (var request in requests)
        {
            var proof = await ours.ProveAsync(request.Authorization is { } header ? new(header) : default, default);
            answers.Add($"{request.Name}: {(proof?.Covers(request.ServiceUrl, request.ChannelId) == true ? "true" : "false")}");
        }

        answers.ShouldBe(requests.Zip(theirs, (request, answer) => $"{request.Name}: {answer}"));
        theirs.Count(answer => answer == "true").ShouldBe(requests.Count(request => request.IsGood));
    }

    [TeamsNodeFact]
    public async Task Microsofts_own_client_is_at_home_in_the_connector_of_the_tests()
    {
        await using var teams = await FakeTeams.StartAsync(new FakeClock(TestBot.Start));
        teams.Errors["19:gone@thread.tacv2"] = (404, "ConversationNotFound");
        teams.Errors["19:blocked@thread.tacv2"] = (403, "MessageWritesBlocked");
        foreach (var who in new[] { "anna", "carl", "beth" })
        {
            teams.Members[$"29:{who}"] = TeamsPayload.Account(who);
        }

        var facts = JsonElement.Parse((await TeamsNode.RunAsync("connector.mjs", [], teams.Url, FakeTeams.Token)).ShouldHaveSingleItem());

        facts.TextAt("updated").ShouldBe(facts.TextAt("sent"));
        facts.TextAt("opened").ShouldBe("a:1-carl");
        (facts.GetProperty("members").GetInt32(), facts.GetProperty("firstPage").GetInt32(), facts.GetProperty("secondPage").GetInt32()).ShouldBe((3, 2, 1));
        facts.GetProperty("hasMore").GetBoolean().ShouldBeTrue();
        new[] { "gone", "blocked", "tooLarge", "unknown", "noToken" }.Select(name => facts.TextAt(name)!.Split(' ')[0]).ShouldBe(["404", "403", "413", "404", "401"]);
        teams.Messages.ShouldHaveSingleItem().Edits.ShouldBe(1);
    }

    [TeamsNodeFact]
    public async Task The_app_is_of_Microsofts_schema()
    {
        var folder = Directory.CreateTempSubdirectory("vabot-teams-").FullName;
        try
        {
            ZipFile.ExtractToDirectory(new MemoryStream(TeamsPackage.Build(Guid.Parse(TeamsPayload.AppId), "bot.example.com")), folder);
            (await TeamsNode.RunAsync("manifest.mjs", [], folder)).ShouldBe(["done"]);

            var manifest = Path.Combine(folder, "manifest.json");
            System.IO.File.WriteAllText(manifest, System.IO.File.ReadAllText(manifest).Replace("\"scopes\"", "\"scope\""));
            (await TeamsNode.RunAsync("manifest.mjs", [], folder)).Count.ShouldBe(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Id, Reply Reply)> Replies()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var size in Sizes)
            {
                var parts = Parts(Texts.In(language), size).ToList();
                foreach (var (kind, part) in parts)
                {
                    yield return ($"{kind} {language} {size}", Reply.Of(part));
                }

                yield return ($"all {language} {size}", Reply.Of([.. parts.Select(one => one.Part)]));
            }
        }
    }

    private static IEnumerable<(string Kind, ReplyPart Part)> Parts(Texts texts, int size)
    {
        var words = string.Join(' ', Enumerable.Repeat($"{texts.Undo} <at>all</at> <img src=x onerror=alert(1)> **b** [x](javascript:alert(1)) *_~`\"🙂 {{{{DATE()}}}}\n", Math.Min(size, 20)));
        var title = words.Length > 60 ? words[..60] : words;
        Button[] buttons = [.. Enumerable.Range(1, Math.Min(size, 60)).Select(i => new Button($"{texts.Undo} {i}", $"/undo -- change={i}", (Weight)(i % 3)))];
        foreach (var tone in Enum.GetValues<Tone>())
        {
            yield return ($"line {tone}", new Line(Phrase.Of($"{words:b} {texts.Minutes(95)}"), tone));
        }

        yield return ("facts", new Facts([.. Enumerable.Range(1, Math.Min(size, 12)).Select(i => new Fact(title, Phrase.Of($"{words:b}")))]));
        yield return ("table", new Table(title, [new Column(texts.ColumnTask), new Column(texts.ColumnTime, IsNumber: true)], [.. Enumerable.Range(1, size).Select(i => (IReadOnlyList<Phrase>)[title, texts.Minutes(i)])], [texts.Total, texts.Minutes(size)]));
        yield return ("wide table", new Table(title, [.. Enumerable.Range(1, 5).Select(i => new Column($"{texts.ColumnTask} {i}", i > 3))], [.. Enumerable.Range(1, size).Select(i => (IReadOnlyList<Phrase>)[title, "a", "", "1", words])], ["", "", "", "3", "4"]));
        yield return ("board", new Board(title, [new BoardColumn(texts.ColumnToDo, size + 5, [.. Enumerable.Range(1, size).Select(i => new Card($"{title} {i}", Phrase.Of($"{texts.Minutes(i):b}"), buttons.Length > 4 ? buttons[..4] : buttons))])]));
        yield return ("buttons", new Buttons(buttons));
        yield return ("form", new Form(title, "/log {time} {task}", texts.Undo, [
            new Field("time", texts.ColumnTime, FieldKind.Text, Required: true, Hint: "45m", Value: words.Length > 2000 ? words[..2000] : words),
            new Field("note", texts.ColumnTask, FieldKind.LongText),
            new Field("day", texts.ColumnTime, FieldKind.Date, Value: "2026-11-20"),
            new Field("task", texts.ColumnTask, FieldKind.Choice, Required: true, Choices: [.. Enumerable.Range(1, size).Select(i => new Choice($"{title} {i}", $"{i}"))]),
        ]));
        yield return ("file", new File("report.pdf", "application/pdf", [1]));
    }
}
