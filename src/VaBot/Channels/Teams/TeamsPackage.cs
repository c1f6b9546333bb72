using System.IO.Compression;
using System.Text;

namespace VaBot.Channels.Teams;

/// <summary><c>vabot teams package --app-id ID --host NAME --out FILE</c>: the app that is put into Teams, with the registration and the name of
/// this installation filled in. The parts come from <c>manifests/teams</c> and are within the program.</summary>
public static class TeamsPackage
{
    private const string Usage = "usage: vabot teams package --app-id ID --host NAME --out FILE";

    private static readonly string[] Texts = ["manifest.json", "hu.json"], Pictures = ["color.png", "outline.png"];

    // The oldest a zip file can say; the same input makes the same file.
    private static readonly DateTimeOffset Dated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>The exit code: 0 done, 1 failed, 2 not understood.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not ["--app-id", var id, "--host", var host, "--out", var file] || !Guid.TryParse(id, out var appId) || Uri.CheckHostName(host) != UriHostNameType.Dns)
        {
            errors.WriteLine(Usage);
            errors.WriteLine("ID is the bot's Microsoft app id, NAME the public host name without https://.");
            return 2;
        }

        try
        {
            System.IO.File.WriteAllBytes(file, Build(appId, host));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(error.Message);
            return 1;
        }

        output.WriteLine($"Wrote {Path.GetFullPath(file)}. In Teams: Apps, Manage your apps, Upload an app.");
        return 0;
    }

    public static byte[] Build(Guid appId, string host)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Texts)
            {
                Add(zip, name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Part(name)).Replace("{{app-id}}", appId.ToString()).Replace("{{host}}", host.ToLowerInvariant())));
            }

            foreach (var name in Pictures)
            {
                Add(zip, name, Part(name));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Dated;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Part(string name)
    {
        using var stream = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"VaBot.Channels.Teams.Package.{name}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
