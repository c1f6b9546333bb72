using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using VaBot.Channels.Slack;

namespace VaBot.Tests.Channels.Slack;

/// <summary>Bodies in the shape Slack sends them.</summary>
internal static class Payload
{
    public static readonly SlackOptions Options = new() { SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5", BotToken = "xoxb-test" };

    public static string Text(string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Channels", "Slack", "payloads", name));

    public static JsonElement Json(string name) => JsonElement.Parse(Text(name));

    public static IReadOnlyDictionary<string, StringValues> Form(string name) => SlackCommands.Form(Text(name))!;

    /// <summary>The body of a click: JSON within a form.</summary>
    public static string Click(string json) => "payload=" + Uri.EscapeDataString(json);

    public static string Sign(string body, long unixSeconds) => SlackSignature.Sign(Options.SigningSecret!, unixSeconds, Encoding.UTF8.GetBytes(body));
}
