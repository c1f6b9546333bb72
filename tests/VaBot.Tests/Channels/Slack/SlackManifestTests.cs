using Shouldly;
using VaBot.Channels.Slack;
using VaBot.Channels.Slack.Workspaces;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

public sealed class SlackManifestTests
{
    [Fact]
    public void TheHostStandsWhereSlackComesTo()
    {
        var manifest = Run("slack", "manifest", "--host", "https://Bot.Example.com/");

        manifest.ShouldStartWith("display_information:");
        manifest.ShouldContain("url: https://bot.example.com/slack/commands\n");
        manifest.ShouldContain("request_url: https://bot.example.com/slack/events\n");
        manifest.ShouldContain("- https://bot.example.com/slack/oauth\n");
        manifest.ShouldContain("socket_mode_enabled: false");
        manifest.ShouldNotContain("your-host");
    }

    [Fact]
    public void ThroughSocketsThereIsNoAddress()
    {
        var manifest = Run("slack", "manifest", "--socket");

        manifest.ShouldContain("socket_mode_enabled: true");
        manifest.ShouldNotContain("your-host");
        manifest.ShouldNotContain("https://");
        manifest.ShouldContain("- command: /log\n      description:");
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("slack", "manifest")]
    [InlineData("slack", "manifest", "--host")]
    [InlineData("slack", "manifest", "--host", "bad host")]
    [InlineData("slack", "manifest", "--host", "evil.com\"\n- command: /x")]
    [InlineData("slack", "manifest", "--host", "localhost")]
    public void WhatIsNotUnderstoodIsExplained(params string[] args)
    {
        using var errors = new StringWriter();
        SlackManifest.Run(args, TextWriter.Null, errors).ShouldBe(2);
        errors.ToString().ShouldContain("slack manifest --socket");
    }

    [Fact]
    public void EveryScopeHasItsReasonAndIsAskedForByOAuthToo()
    {
        var lines = SlackManifest.Template().Split('\n').SkipWhile(line => line.Trim() != "bot:").Skip(1).TakeWhile(line => line.StartsWith("      - ", StringComparison.Ordinal)).ToList();

        lines.ShouldAllBe(line => line.Contains(" # ", StringComparison.Ordinal));
        lines.Select(line => line.Trim()[2..].Split(' ')[0]).ShouldBe(SlackInstallation.Scopes, ignoreOrder: true);
    }

    [Fact]
    public void EveryShortcutOfTheManifestIsOurs()
    {
        string[] known = [SlackShortcuts.LogTime, SlackShortcuts.LogTimeOnMessage, SlackShortcuts.TaskFromMessage, SlackShortcuts.InviteAuthor];
        SlackManifest.Template().Split('\n').Where(line => line.Contains("callback_id:", StringComparison.Ordinal)).Select(line => line.Split(':')[1].Trim()).ShouldBe(known, ignoreOrder: true);
    }

    private static string Run(params string[] args)
    {
        using var output = new StringWriter();
        SlackManifest.Run(args, output, TextWriter.Null).ShouldBe(0);
        return output.ToString();
    }
}
