using System.Text;
using System.Text.RegularExpressions;

namespace VaBot.Channels.Slack;

/// <summary><c>slack manifest --host NAME</c> and <c>slack manifest --socket</c>: the app's manifest, ready to be pasted at api.slack.com.</summary>
public static partial class SlackManifest
{
    private const string Usage = """
        usage: vabot slack manifest --host NAME    Slack reaches the bot at https://NAME
               vabot slack manifest --socket       the bot reaches Slack (Socket Mode): no address needed
        """;

    private const string Placeholder = "your-host";

    /// <returns>The exit code: 0 done, 2 not understood.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var manifest = args switch
        {
            ["slack", "manifest", "--socket"] => ForSocket(Template()),
            ["slack", "manifest", "--host", var host] when HostName(host) is { } name => ForHost(Template(), name),
            _ => null,
        };
        if (manifest is null)
        {
            errors.WriteLine(Usage);
            return 2;
        }

        output.Write(manifest);
        return 0;
    }

    public static string Template()
    {
        using var stream = typeof(SlackManifest).Assembly.GetManifestResourceStream("slack-manifest.yaml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static string ForHost(string template, string host) => WithoutHead(template).Replace(Placeholder, host, StringComparison.Ordinal);

    /// <summary>Without addresses, and with the switch on.</summary>
    public static string ForSocket(string template) =>
        Address().Replace(WithoutHead(template), "").Replace("socket_mode_enabled: false", "socket_mode_enabled: true", StringComparison.Ordinal);

    /// <summary>The lines that tell how to fill it in.</summary>
    private static string WithoutHead(string template) => template[template.IndexOf("display_information:", StringComparison.Ordinal)..];

    private static string? HostName(string typed)
    {
        var name = typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? typed["https://".Length..].TrimEnd('/') : typed;
        return Host().IsMatch(name) ? name.ToLowerInvariant() : null;
    }

    [GeneratedRegex(@"^ *((url|request_url): https://your-host.*|redirect_urls:|- https://your-host.*)\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?=.{1,253}\z)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9](:[0-9]{1,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
