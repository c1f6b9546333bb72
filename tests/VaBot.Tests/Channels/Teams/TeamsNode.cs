using System.Diagnostics;
using Xunit;

namespace VaBot.Tests.Channels.Teams;

/// <summary>A test that asks Microsoft's own packages. Skipped, with its reason, where Node or the packages are missing; <c>.ci/run</c> installs them.</summary>
public sealed class TeamsNodeFactAttribute : FactAttribute
{
    public TeamsNodeFactAttribute() => Skip = TeamsNode.Missing.Value;
}

/// <summary>Runs the scripts of <c>tests/conformance/teams</c>.</summary>
internal static class TeamsNode
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Architecture.Source.Folder, "..", "..", "tests", "conformance", "teams"));

    /// <summary>Why nothing can be asked here; null when all is there.</summary>
    public static readonly Lazy<string?> Missing = new(() =>
        !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "Microsoft's packages are not installed: run npm ci in tests/conformance/teams."
        : !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => System.IO.File.Exists(Path.Combine(folder, "node"))) ? "Node is not installed."
        : null);

    /// <returns>What the script wrote, line by line.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> input, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script, .. arguments]) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        foreach (var line in input)
        {
            await node.StandardInput.WriteLineAsync(line);
        }

        node.StandardInput.Close();
        var written = await output;
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? written.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException($"{script} ended with {node.ExitCode}: {await errors}");
    }
}
