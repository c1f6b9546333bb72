using System.Buffers.Binary;
using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>A TrueType file of some glyphs only, renumbered in the order they were asked for.</summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    // Flags of a component of a glyph made of others (OpenType, "glyf", composite glyph description).
    private const int WordArguments = 1, HasScale = 8, MoreComponents = 32, HasTwoScales = 64, HasMatrix = 128;

    private readonly List<int> glyphs = [];

    /// <param name="wanted">Glyphs of the whole font; the first is the one for missing characters.</param>
    public static byte[] Of(TrueTypeFont font, IEnumerable<int> wanted)
    {
        var subset = new FontSubset(font);
        subset.glyphs.AddRange(wanted);
        return subset.Build();
    }

    private byte[] Build()
    {
        using var outlines = new MemoryStream();
        var offsets = new List<uint>();
        for (var index = 0; index < glyphs.Count; index++) // parts of composed glyphs join the list as they are met
        {
            offsets.Add((uint)outlines.Length);
            outlines.Write(Renumbered(font.OutlineOf(glyphs[index]).ToArray()));
            outlines.SetLength((outlines.Length + 3) & ~3);
            outlines.Position = outlines.Length;
        }

        offsets.Add((uint)outlines.Length);
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1); // long offsets
        var hhea = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        var maxp = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);

        return Assemble(
        [
            ("cvt ", font.Table("cvt ").ToArray()), ("fpgm", font.Table("fpgm").ToArray()), ("glyf", outlines.ToArray()), ("head", head), ("hhea", hhea),
            ("hmtx", Metrics()), ("loca", Numbers(offsets)), ("maxp", maxp), ("prep", font.Table("prep").ToArray()),
        ]);
    }

    private byte[] Renumbered(byte[] outline)
    {
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return outline;
        }

        for (int at = 10, flags = MoreComponents; (flags & MoreComponents) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            var number = glyphs.IndexOf(part);
            if (number < 0)
            {
                number = glyphs.Count;
                glyphs.Add(part);
            }

            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)number);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }

        return outline;
    }

    private byte[] Metrics()
    {
        var table = new byte[4 * glyphs.Count];
        for (var index = 0; index < glyphs.Count; index++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4 * index), font.AdvanceOf(glyphs[index]));
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan((4 * index) + 2), font.BearingOf(glyphs[index]));
        }

        return table;
    }

    private static byte[] Numbers(List<uint> numbers)
    {
        var table = new byte[4 * numbers.Count];
        for (var index = 0; index < numbers.Count; index++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(4 * index), numbers[index]);
        }

        return table;
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var start = 12 + (16 * tables.Length);
        var file = new byte[start + tables.Sum(table => (table.Data.Length + 3) & ~3)];
        var power = (int)Math.Log2(tables.Length);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Length) - (16 << power)));
        var record = 12;
        foreach (var (tag, data) in tables)
        {
            data.CopyTo(file, start);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), CheckSum(file.AsSpan(start, (data.Length + 3) & ~3)));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 8), (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 12), (uint)data.Length);
            record += 16;
            start += (data.Length + 3) & ~3;
        }

        return file;
    }

    private static uint CheckSum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var at = 0; at < table.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[at..]);
        }

        return sum;
    }
}
