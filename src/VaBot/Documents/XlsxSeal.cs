using System.IO.Packaging;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Package = System.IO.Packaging.Package;

namespace VaBot.Documents;

/// <summary>The figures inside a workbook, with their hash and that of all its other parts.</summary>
internal static class XlsxSeal
{
    private static readonly Uri Place = new("/customXml/figures.xml", UriKind.Relative);

    private static readonly XNamespace Ours = "urn:vabot:figures";

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml", Properties = ".psmdcp";

    public static byte[] Close(MemoryStream file, Sheet sheet)
    {
        using (var package = Package.Open(file, FileMode.Open))
        {
            var parts = PartsHash(package);
            var part = package.CreatePart(Place, "application/xml", CompressionOption.Normal);
            package.GetPart(new Uri("/xl/workbook.xml", UriKind.Relative)).CreateRelationship(Place, TargetMode.Internal, Relation, "figures");
            using var content = part.GetStream();
            new XElement(Ours + "figures", new XAttribute("hash", sheet.Hash), new XAttribute("parts", parts), sheet.Json).Save(content);
        }

        return file.ToArray();
    }

    /// <summary>The figures a workbook carries, the hash it names and whether its other parts are as they were; null when it is none of ours.</summary>
    public static (string Json, string Hash, bool IsWhole)? Check(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var package = Package.Open(stream, FileMode.Open, FileAccess.Read);
        if (!package.PartExists(Place))
        {
            return null;
        }

        using var content = package.GetPart(Place).GetStream();
        var root = XElement.Load(content);
        return root.Name == Ours + "figures" ? (root.Value, (string?)root.Attribute("hash") ?? "", (string?)root.Attribute("parts") == PartsHash(package)) : null;
    }

    /// <summary>Of names and bytes; without relations and properties, of which nothing is seen in a cell.</summary>
    private static string PartsHash(Package package)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in package.GetParts().OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal))
        {
            var name = part.Uri.ToString();
            if (part.Uri != Place && !name.Contains("/_rels/", StringComparison.Ordinal) && !name.EndsWith(Properties, StringComparison.Ordinal))
            {
                using var content = part.GetStream();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
