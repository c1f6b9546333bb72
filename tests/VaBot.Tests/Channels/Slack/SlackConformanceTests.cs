using System.Text;
using System.Text.Json;
using NodaTime;
using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Windows;
using VaBot.Languages;
using VaBot.Messages;
using Xunit;
using File = VaBot.Messages.File;

namespace VaBot.Tests.Channels.Slack;

/// <summary>What Slack itself publishes, asked whether it agrees: its types (<c>@slack/types</c>), its verifier (<c>@slack/bolt</c>), its client (<c>@slack/web-api</c>).</summary>
public sealed class SlackConformanceTests
{
    private static readonly int[] Sizes = [0, 1, 3, 40, 400];

    [NodeFact]
    public async Task EveryKindOfReplyInEveryLanguageAndSizeIsOfSlacksTypes()
    {
        var asked = new List<string>();
        foreach (var (id, reply) in Replies())
        {
            foreach (var page in SlackRenderer.Messages(reply))
            {
                asked.Add(Line("message", id, JsonSerializer.SerializeToElement(page.Blocks, SlackWireJson.Default.IReadOnlyListSlackBlock)));
            }

            foreach (var view in Views(reply))
            {
                var sent = JsonSerializer.SerializeToElement(view, SlackWireJson.Default.SlackView);
                SlackViewRules.Refusal(sent, view.Type).ShouldBeNull(id);
                asked.Add(Line("view", $"{view.Type} {id}", sent));
            }
        }

        asked.Count.ShouldBeGreaterThan(200);
        (await Conformance.RunAsync("blocks.mjs", asked)).ShouldBe([$"done {asked.Count}"]);
    }

    /// <summary>The validator can say no.</summary>
    [NodeFact]
    public async Task WhatIsNotOfSlacksTypesIsFound()
    {
        string[] wrong =
        [
            """{"what":"message","id":"1","value":[{"type":"carousel"}]}""",
            """{"what":"message","id":"2","value":[{"type":"section","text":{"type":"mrkdwn","text":"x","colour":"red"}}]}""",
            """{"what":"view","id":"3","value":{"type":"modal","blocks":[]}}""",
        ];

        (await Conformance.RunAsync("blocks.mjs", wrong)).Count.ShouldBe(4);
    }

    [NodeFact]
    public async Task TheManifestIsOfSlacksType()
    {
        var folder = Directory.CreateTempSubdirectory("vabot-manifest-").FullName;
        try
        {
            var files = new[] { ("template", SlackManifest.Template()), ("host", SlackManifest.ForHost(SlackManifest.Template(), "bot.example.com")), ("socket", SlackManifest.ForSocket(SlackManifest.Template())) }
                .Select(one =>
                {
                    var file = Path.Combine(folder, one.Item1 + ".yaml");
                    System.IO.File.WriteAllText(file, one.Item2);
                    return file;
                }).ToArray();

            (await Conformance.RunAsync("manifest.mjs", [], files)).ShouldBe(["done 3"]);

            System.IO.File.WriteAllText(files[0], SlackManifest.Template().Replace("- message.im\n", "- message.telepathy\n"));
            (await Conformance.RunAsync("manifest.mjs", [], files)).Count.ShouldBe(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Bolt lets a request through that is dated in the future; ours takes five minutes either way, as Slack's guide says "five minutes from local
    /// time". Bolt also takes a signature in a list of several. Everything else they judge alike.</summary>
    [NodeFact]
    public async Task BoltsVerifierAndOursAgree()
    {
        const string secret = "8f742231b10e8888abcd99yyyzzz85a5";
        const long now = 1763730000;
        var body = "token=x&text=Árvíztűrő <b>&command=%2Flog";
        var rows = new List<(long At, string Signature, string Body)>();
        foreach (var at in new[] { now, now - 299, now - 300, now - 301, now - 86400, now + 60, now + 299 })
        {
            rows.Add((at, Sign(at, body), body));
        }

        var good = Sign(now, body);
        rows.AddRange([
            (now, good.ToUpperInvariant(), body), (now, good[..^1] + (good[^1] == '0' ? '1' : '0'), body), (now, good[..^1], body), (now, good + "0", body), (now, "v1" + good[2..], body),
            (now, good[3..], body), (now, "", body), (now, "v0=", body), (now, good, body + " "), (now, good, ""), (now, Sign(now - 1, body), body), (now, Sign(now, body, "other"), body), (now, Sign(now, ""), ""),
        ]);

        var theirs = await Conformance.RunAsync("signatures.mjs", rows.Select(row => JsonSerializer.Serialize(new { secret, timestamp = row.At, signature = row.Signature, body = row.Body, now })));

        var ours = new SlackSignature(secret, new FakeClock(Instant.FromUnixTimeSeconds(now)));
        rows.Select(row => ours.Accepts($"{row.At}", row.Signature, Encoding.UTF8.GetBytes(row.Body)) ? "true" : "false").ShouldBe(theirs);
        theirs.Count(answer => answer == "true").ShouldBeInRange(4, 8);

        static string Sign(long at, string text, string key = secret) => SlackSignature.Sign(key, at, Encoding.UTF8.GetBytes(text));
    }

    [NodeFact]
    public async Task SlacksOwnClientIsAtHomeInTheSlackOfTheTests()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeClock(TestBot.Start));

        var answer = JsonElement.Parse((await Conformance.RunAsync("web-api.mjs", [], slack.ApiUrl, FakeSlack.Token, slack.Trigger())).ShouldHaveSingleItem());

        answer.EnumerateObject().Where(fact => fact.Value.ValueKind == JsonValueKind.False).Select(fact => fact.Name).ShouldBeEmpty();
        answer.At("history")!.Value.GetInt32().ShouldBe(1);
        answer.TextAt("direct").ShouldBe("D0ANNA");
        string[] refusals = ["noChannel", "noBlocks", "unknownBlock", "deadTrigger", "unknownView", "unknownMessage", "wrongToken"];
        refusals.Select(name => answer.TextAt(name)!.Split(':')[0]).ShouldBe(["channel_not_found", "invalid_blocks", "invalid_blocks", "expired_trigger_id", "not_found", "message_not_found", "invalid_auth"]);
    }

    private static IEnumerable<(string Id, Reply Reply)> Replies()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var texts = Texts.In(language);
            foreach (var size in Sizes)
            {
                foreach (var (kind, part) in Parts(texts, size))
                {
                    yield return ($"{kind} {language} {size}", Reply.Of(part));
                }

                yield return ($"all {language} {size}", Reply.Of([.. Parts(texts, size).Select(one => one.Part)]));
            }
        }
    }

    private static IEnumerable<(string Kind, ReplyPart Part)> Parts(Texts texts, int size)
    {
        var words = string.Join(' ', Enumerable.Repeat($"{texts.FormLogTitle} <&> *_~`\"🙂", size));
        Button[] buttons = [.. Enumerable.Range(1, Math.Min(size, 60)).Select(i => new Button($"{texts.Undo} {i}", $"/undo -- change={i}", (Weight)(i % 3), OpensForm: i % 4 == 0))];
        foreach (var tone in Enum.GetValues<Tone>())
        {
            yield return ($"line {tone}", new Line(Phrase.Of($"{words:b} {texts.Minutes(95)}"), tone));
        }

        yield return ("facts", new Facts([.. Enumerable.Range(1, Math.Min(size, 12)).Select(i => new Fact($"{texts.ColumnTime} {i}", Phrase.Of($"{words:b}")))]));
        yield return ("table", new Table(words, [new Column(texts.ColumnTask), new Column(texts.ColumnTime, IsNumber: true)], [.. Enumerable.Range(1, size).Select(i => (IReadOnlyList<Phrase>)[words.Length > 60 ? words[..60] : words, texts.Minutes(i)])], [texts.Total, texts.Minutes(size)]));
        yield return ("board", new Board(words, [new BoardColumn(texts.ColumnToDo, size + 5, [.. Enumerable.Range(1, size).Select(i => new Card($"{texts.ColumnTask} {i}", Phrase.Of($"{texts.Minutes(i):b}"), buttons.Length > 6 ? buttons[..6] : buttons))])]));
        yield return ("buttons", new Buttons(buttons));
        yield return ("form", new Form(texts.FormLogTitle, "/log {time} {task}", texts.Save, [
            new Field("time", texts.FormHowLong, FieldKind.Text, Required: true, Hint: texts.FormHowLongHint, Value: words.Length > 2000 ? words[..2000] : words),
            new Field("note", texts.FormWords, FieldKind.LongText),
            new Field("day", texts.FormDay, FieldKind.Date, Value: "2026-11-20"),
            new Field("task", texts.ColumnTask, FieldKind.Choice, Choices: [.. Enumerable.Range(1, Math.Max(1, size)).Select(i => new Choice($"{texts.ColumnTask} {i}", $"{i}"))]),
        ]));
        yield return ("file", new File("report.pdf", "application/pdf", [1]));
    }

    private static IEnumerable<SlackView> Views(Reply reply)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            yield return SlackWindow.Loading(Texts.In(language), new SlackPlace("T0VABOT", "C0ACME", Asker: "U0ANNA"));
            yield return SlackWindow.Of(reply, Texts.In(language), new SlackPlace("T0VABOT", "C0ACME", Asker: "U0ANNA"))!;
            yield return SlackHomeView.Of(reply, Texts.In(language), 1);
            yield return SlackHomeView.Of(reply, Texts.In(language), 2);
        }
    }

    private static string Line(string what, string id, JsonElement value) => JsonSerializer.Serialize(new { what, id, value });
}
