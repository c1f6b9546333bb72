using System.Buffers.Binary;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>What a document needs of a TrueType file (OpenType specification, version 1.9): which glyph a character has, how wide it is, its outline.</summary>
internal sealed class TrueTypeFont
{
    private static readonly Lazy<TrueTypeFont> RegularFont = new(() => Embedded("NotoSans-Regular")), BoldFont = new(() => Embedded("NotoSans-Bold"));

    private readonly byte[] data;
    private readonly Dictionary<string, Range> tables = [];
    private readonly Dictionary<int, int> glyphs = [];
    private readonly bool hasLongOffsets;
    private readonly int advances;

    private TrueTypeFont(string name, byte[] data)
    {
        Name = name;
        this.data = data;
        for (var record = 12; record < 12 + (16 * U16(4)); record += 16)
        {
            var start = (int)U32(record + 8);
            tables[Encoding.ASCII.GetString(data, record, 4)] = start..(start + (int)U32(record + 12));
        }

        hasLongOffsets = U16(At("head") + 50) != 0;
        advances = U16(At("hhea") + 34);
        ReadCharacters();
    }

    public static TrueTypeFont Regular => RegularFont.Value;

    public static TrueTypeFont Bold => BoldFont.Value;

    /// <summary>The PostScript name.</summary>
    public string Name { get; }

    /// <summary>Height above the base line, below it (negative), and of a capital, in thousandths of the size.</summary>
    public (int Ascent, int Descent, int Capital) Heights => (Thousandths(S16(At("hhea") + 4)), Thousandths(S16(At("hhea") + 6)), Thousandths(S16(At("OS/2") + 88)));

    /// <summary>Left, bottom, right, top of the box that holds any glyph, in thousandths of the size.</summary>
    public IEnumerable<int> Box => Enumerable.Range(0, 4).Select(side => Thousandths(S16(At("head") + 36 + (2 * side))));

    /// <summary>0, an empty box, when the font has no such character. It has no minus sign: an en dash is drawn, which is as long.</summary>
    public int GlyphOf(int character) => glyphs.GetValueOrDefault(character == '−' && !glyphs.ContainsKey(character) ? '–' : character);

    /// <summary>In units of the font.</summary>
    public ushort AdvanceOf(int glyph) => U16(At("hmtx") + (4 * Math.Min(glyph, advances - 1)));

    public short BearingOf(int glyph) => S16(At("hmtx") + (glyph < advances ? (4 * glyph) + 2 : (4 * advances) + (2 * (glyph - advances))));

    /// <summary>In thousandths of the size.</summary>
    public int WidthOf(int glyph) => Thousandths(AdvanceOf(glyph));

    public ReadOnlySpan<byte> OutlineOf(int glyph) => data.AsSpan((At("glyf") + OffsetOf(glyph))..(At("glyf") + OffsetOf(glyph + 1)));

    public ReadOnlySpan<byte> Table(string tag) => tables.TryGetValue(tag, out var range) ? data.AsSpan(range) : [];

    private static TrueTypeFont Embedded(string name)
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream($"VaBot.Documents.Fonts.{name}.ttf")!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new TrueTypeFont(name, data);
    }

    /// <summary>The Unicode part of <c>cmap</c> in format 4: runs of characters, each shifted by a number or looked up.</summary>
    private void ReadCharacters()
    {
        var cmap = At("cmap");
        var table = Enumerable.Range(0, U16(cmap + 2)).Select(index => cmap + 4 + (8 * index))
            .Where(record => U16(record) == 3 && U16(record + 2) == 1).Select(record => cmap + (int)U32(record + 4)).Single(start => U16(start) == 4);
        var runs = U16(table + 6); // twice their number
        for (var run = 0; run < runs; run += 2)
        {
            var (last, first) = (U16(table + 14 + run), U16(table + 16 + runs + run));
            var (shift, lookUpAt) = (U16(table + 16 + (2 * runs) + run), table + 16 + (3 * runs) + run);
            for (var character = (int)first; character <= last && character != 0xFFFF; character++)
            {
                var glyph = U16(lookUpAt) == 0 ? character : U16(lookUpAt + U16(lookUpAt) + (2 * (character - first)));
                if (glyph != 0 && (ushort)(glyph + shift) is > 0 and var found)
                {
                    glyphs[character] = found;
                }
            }
        }
    }

    private int OffsetOf(int glyph) => hasLongOffsets ? (int)U32(At("loca") + (4 * glyph)) : 2 * U16(At("loca") + (2 * glyph));

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / U16(At("head") + 18), MidpointRounding.AwayFromZero);

    private int At(string tag) => tables[tag].Start.Value;

    private ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(offset));

    private short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(offset));

    private uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(offset));
}
