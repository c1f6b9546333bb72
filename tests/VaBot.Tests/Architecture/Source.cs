using System.Reflection;

namespace VaBot.Tests.Architecture;

/// <summary>Where the product's source lies, for tests that read it.</summary>
internal static class Source
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "VaBot.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "src", "VaBot");
    }
}
