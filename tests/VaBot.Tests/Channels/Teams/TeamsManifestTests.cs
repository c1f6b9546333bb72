using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using VaBot.Channels.Teams;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>The app that is put into Teams, as the command line packs it.</summary>
public sealed class TeamsManifestTests
{
    [Fact]
    public void The_registration_and_the_host_are_filled_in_everywhere()
    {
        var manifest = Part("manifest.json");
        manifest.ShouldNotContain("{{");
        var json = JsonNode.Parse(manifest)!;
        (json["id"]!.ToString(), json["bots"]![0]!["botId"]!.ToString(), json["composeExtensions"]![0]!["botId"]!.ToString()).ShouldBe((TeamsPayload.AppId, TeamsPayload.AppId, TeamsPayload.AppId));
        json["validDomains"]![0]!.ToString().ShouldBe("bot.example.com");
    }

    [Fact]
    public void Every_sentence_of_the_manifest_has_its_translation()
    {
        var (manifest, hungarian) = (JsonNode.Parse(Part("manifest.json"))!, JsonNode.Parse(Part("hu.json"))!.AsObject());
        for (var i = 0; i < manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Count; i++)
        {
            hungarian.ContainsKey($"bots[0].commandLists[0].commands[{i}].title").ShouldBeTrue();
            hungarian.ContainsKey($"bots[0].commandLists[0].commands[{i}].description").ShouldBeTrue();
        }

        manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => command!["id"]!.ToString()).ShouldBe([TeamsExtension.Task, TeamsExtension.Log, TeamsExtension.Board]);
        hungarian.Count(member => member.Key.StartsWith("composeExtensions[0].commands", StringComparison.Ordinal)).ShouldBe(8);
    }

    [Fact]
    public async Task Every_command_of_the_list_does_something_in_both_languages()
    {
        await using var bot = await TestBot.StartAsync();
        var english = JsonNode.Parse(Part("manifest.json"))!["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => command!["title"]!.ToString());
        var hungarian = JsonElement.Parse(Part("hu.json")).EnumerateObject().Where(member => member.Name.StartsWith("bots", StringComparison.Ordinal) && member.Name.EndsWith("title", StringComparison.Ordinal)).Select(member => member.Value.GetString()!);
        foreach (var title in english.Concat(hungarian))
        {
            var reply = await bot.SayAsync("anna", "dm", title);
            reply.Text().ShouldNotContain("nem találtam tennivalót", Case.Insensitive, title);
        }
    }

    [Theory]
    [InlineData("--app-id", "no id", "--host", "bot.example.com", "--out", "x.zip")]
    [InlineData("--app-id", TeamsPayload.AppId, "--host", "https://bot.example.com/", "--out", "x.zip")]
    [InlineData("--app-id", TeamsPayload.AppId)]
    public void What_is_not_understood_is_answered_by_how_it_goes(params string[] args)
    {
        var errors = new StringWriter();
        TeamsPackage.Run(args, new StringWriter(), errors).ShouldBe(2);
        errors.ToString().ShouldStartWith("usage: vabot teams package");
    }

    private static string Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(TeamsPackage.Build(Guid.Parse(TeamsPayload.AppId), "bot.example.com")));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
