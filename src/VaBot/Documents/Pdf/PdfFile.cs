using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>The objects of a PDF file (ISO 32000-1) and how they are written down. The same objects are the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    public int Add(string body) => Put(Reserve(), body);

    public int Put(int number, string body)
    {
        objects[number - 1] = Encoding.Latin1.GetBytes(body);
        return number;
    }

    /// <param name="entries">Of the stream's dictionary, besides length and filter.</param>
    public int AddStream(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        var number = Reserve();
        objects[number - 1] = [.. Encoding.Latin1.GetBytes($"<</Length {packed.Length}/Filter/FlateDecode{entries}>>\nstream\n"), .. packed.GetBuffer().AsSpan(0, (int)packed.Length), .. "\nendstream"u8];
        return number;
    }

    /// <summary>The whole file. Its second identifier is the SHA-256 of all its bytes, itself taken for noughts: whoever changes a byte is found out.</summary>
    /// <param name="hash">The first identifier, in hexadecimal digits.</param>
    public byte[] Write(int catalog, int info, string hash)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var offsets = new List<long>();
        foreach (var body in objects)
        {
            offsets.Add(file.Length);
            file.Write(Encoding.Latin1.GetBytes($"{offsets.Count} 0 obj\n"));
            file.Write(body ?? throw new InvalidOperationException("An object was reserved and never written."));
            file.Write("\nendobj\n"u8);
        }

        var table = file.Length;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}"));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<</Size {objects.Count + 1}/Root {catalog} 0 R/Info {info} 0 R/ID[<{hash}><{PdfSeal.Blank}>]>>\nstartxref\n{table}\n%%EOF\n"));
        return PdfSeal.Close(file.ToArray());
    }

    /// <summary>Text in a dictionary: UTF-16 with its mark.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A length in points, two decimals at most.</summary>
    public static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
