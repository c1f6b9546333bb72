using System.Security.Cryptography;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>A font as one document uses it: characters get numbers in the order they first appear, and only they are embedded.</summary>
internal sealed class PdfFont(string resource, TrueTypeFont font)
{
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> characters = [];

    /// <summary>Its name among the resources of a page.</summary>
    public string Resource { get; } = resource;

    /// <summary>In points at a size in points.</summary>
    public double Width(string text, double size)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += font.WidthOf(font.GlyphOf(rune.Value));
        }

        return thousandths * size / 1000;
    }

    /// <summary>The text as the operand of <c>Tj</c>.</summary>
    public string Encode(string text)
    {
        var operand = new StringBuilder("<");
        foreach (var rune in text.EnumerateRunes())
        {
            operand.Append(NumberOf(rune.Value).ToString("X4"));
        }

        return operand.Append('>').ToString();
    }

    /// <summary>Writes the font's objects.</summary>
    /// <returns>The number of the font's own.</returns>
    public int WriteTo(PdfFile file)
    {
        var subset = FontSubset.Of(font, characters.Select(font.GlyphOf).Prepend(0));
        var name = $"{Tag(subset)}+{font.Name}";
        var program = file.AddStream($"/Length1 {subset.Length}", subset);
        var (ascent, descent, capital) = font.Heights;
        var descriptor = file.Add(
            $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', font.Box)}]/ItalicAngle 0/Ascent {ascent}/Descent {descent}/CapHeight {capital}/StemV 80/FontFile2 {program} 0 R>>");
        var widths = string.Join(' ', characters.Select(character => font.WidthOf(font.GlyphOf(character))).Prepend(font.WidthOf(0)));
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/DW 0/W[0[{widths}]]>>");
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private int NumberOf(int character)
    {
        if (!numbers.TryGetValue(character, out var number))
        {
            characters.Add(character);
            numbers[character] = number = characters.Count;
        }

        return number;
    }

    /// <summary>Six capitals that differ from subset to subset (ISO 32000-1, 9.6.4).</summary>
    private static string Tag(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(part => (char)('A' + (part % 26))));

    /// <summary>From the numbers back to text, for whoever searches, copies or reads aloud; at most a hundred pairs in a block.</summary>
    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var block in characters.Select((character, index) => $"<{index + 1:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(new Rune(character).ToString()))}>\n").Chunk(100))
        {
            map.Append($"{block.Length} beginbfchar\n").AppendJoin("", block).Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
