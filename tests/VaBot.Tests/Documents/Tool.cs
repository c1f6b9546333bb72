using System.Diagnostics;
using Xunit;

namespace VaBot.Tests.Documents;

/// <summary>Other people's programs, which read our files back.</summary>
internal static class Tool
{
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => System.IO.File.Exists(Path.Combine(folder, program)));

    /// <returns>What it wrote to standard output.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    /// <summary>Writes the file, lets the program at it and removes it.</summary>
    public static T With<T>(VaBot.Messages.File file, Func<string, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("vabot-documents");
        try
        {
            var path = Path.Combine(folder.FullName, "report" + Path.GetExtension(file.Name));
            System.IO.File.WriteAllBytes(path, file.Content);
            return read(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>A test that reads PDF files with poppler; without it there is nothing it could say.</summary>
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Tool.Has("pdftotext") ? null : "poppler-utils is not installed.";
}

/// <inheritdoc cref="PopplerFactAttribute"/>
public sealed class PopplerTheoryAttribute : TheoryAttribute
{
    public PopplerTheoryAttribute() => Skip = Tool.Has("pdftotext") ? null : "poppler-utils is not installed.";
}

/// <summary>A test that opens workbooks with LibreOffice; without it there is nothing it could say.</summary>
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = Tool.Has("soffice") ? null : "libreoffice-calc-nogui is not installed.";
}
