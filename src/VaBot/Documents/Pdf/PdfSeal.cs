using System.Security.Cryptography;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>The identifiers at the end of our PDF files: the hash of the figures and the SHA-256 of the file, itself taken for noughts.</summary>
internal static class PdfSeal
{
    public static readonly string Blank = new('0', 64);

    private static readonly byte[] Start = "/ID[<"u8.ToArray();

    public static byte[] Close(byte[] file)
    {
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(file)), file.AsSpan(PlaceIn(file)));
        return file;
    }

    /// <summary>The hash of the figures that the file names; null when it has no seal of ours.</summary>
    public static string? HashIn(byte[] file) => PlaceIn(file) is > 0 and var place ? Encoding.ASCII.GetString(file, place - 66, 64) : null;

    public static bool IsWhole(byte[] file)
    {
        var place = PlaceIn(file);
        var blank = file.ToArray();
        Encoding.ASCII.GetBytes(Blank, blank.AsSpan(place));
        return Encoding.ASCII.GetString(file, place, 64) == Convert.ToHexStringLower(SHA256.HashData(blank));
    }

    /// <summary>Where the second identifier begins; 0 when there is none.</summary>
    private static int PlaceIn(byte[] file)
    {
        var start = file.AsSpan().LastIndexOf(Start);
        var place = start + Start.Length + 66;
        return start > 0 && place + 66 < file.Length && file.AsSpan(place - 2, 2).SequenceEqual("><"u8) && file[place + 64] == '>' ? place : 0;
    }
}
