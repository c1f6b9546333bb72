using System.Diagnostics;
using Xunit;

namespace VaBot.Tests.Channels.Slack;

/// <summary>A test that asks Slack's own packages. Skipped, with its reason, where Node or the packages are missing; <c>.ci/run</c> installs them.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Conformance.Missing.Value;
}

/// <summary>Runs the scripts of <c>tests/conformance/slack</c>.</summary>
internal static class Conformance
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Architecture.Source.Folder, "..", "..", "tests", "conformance", "slack"));

    /// <summary>Why nothing can be asked here; null when all is there.</summary>
    public static readonly Lazy<string?> Missing = new(() =>
        !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "Slack's packages are not installed: run npm ci in tests/conformance/slack."
        : !HasNode() ? "Node is not installed."
        : null);

    /// <returns>What the script wrote, line by line.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> input, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        foreach (var line in input)
        {
            await node.StandardInput.WriteLineAsync(line);
        }

        node.StandardInput.Close();
        var written = await output;
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? written.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"{script} ended with {node.ExitCode}: {await errors}");
    }

    private static bool HasNode()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true });
            node?.WaitForExit();
            return node?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
