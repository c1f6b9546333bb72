using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using VaBot.Documents.Pdf;
using VaBot.Figures;

namespace VaBot.Documents;

/// <summary>What a report's file tells of itself.</summary>
/// <param name="Hash">The hash of the figures that it names.</param>
/// <param name="IsIntact">Whether the figures it carries have that hash, and nothing else in it was changed since it was written. Whoever makes a
/// whole new file can make an intact one: that it was really sent, only the practice's own records tell.</param>
/// <param name="Figures">Those it carries; null in a CSV file, which has only the lines, and where they cannot be read any more.</param>
public sealed record FileCheck(string Hash, bool IsIntact, MonthFigures? Figures)
{
    /// <returns>Null when it is no report of ours.</returns>
    public static FileCheck? Of(byte[] file)
    {
        try
        {
            return file.AsSpan() switch
            {
                [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => OfPdf(file),
                [(byte)'P', (byte)'K', ..] => XlsxSeal.Check(file) is { } book ? Of(book.Json, book.Hash, book.IsWhole) : null,
                [(byte)'{', ..] => OfJson(file),
                _ => ReportCsv.Check(file) is { } rows ? new FileCheck(rows.Hash, rows.IsWhole, null) : null,
            };
        }
        catch (Exception error) when (error is JsonException or XmlException or IOException or InvalidDataException or FormatException or InvalidOperationException or ArgumentException)
        {
            // What was ours can be so broken that only its name is left of it, or not even that.
            return PdfSeal.HashIn(file) is { } hash ? new FileCheck(hash, IsIntact: false, null) : null;
        }
    }

    private static FileCheck? OfPdf(byte[] file) =>
        PdfSeal.HashIn(file) is { } hash && Attached(file) is { } json ? Of(json, hash, PdfSeal.IsWhole(file)) : null;

    private static FileCheck? OfJson(byte[] file) =>
        JsonNode.Parse(file) is JsonObject root && root["hash"] is JsonValue hash && root["figures"] is { } figures
            ? Of(FiguresJson.Canonical(figures.ToJsonString()), hash.GetValue<string>(), root.Count == 2)
            : null;

    private static FileCheck Of(string json, string hash, bool isWhole) => new(hash, isWhole && FiguresJson.Hash(json) == hash, FiguresJson.Read(json));

    private static string? Attached(byte[] file)
    {
        var entries = file.AsSpan().LastIndexOf("/Type/EmbeddedFile"u8);
        var start = entries < 0 ? -1 : file.AsSpan(entries).IndexOf("stream\n"u8);
        if (start < 0)
        {
            return null;
        }

        using var packed = new MemoryStream(file, entries + start + 7, file.Length - entries - start - 7);
        using var content = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        return content.ReadToEnd();
    }
}
