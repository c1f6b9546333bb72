using System.Text;

namespace VaBot.Documents.Pdf;

/// <summary>A node of the document's structure (ISO 32000-1, 14.7): what a screen reader goes by. Its kids are nodes and marked pieces of pages.</summary>
/// <param name="Type">One of the standard types: <c>H1</c>, <c>P</c>, <c>Table</c>, <c>TR</c>, <c>TH</c>, <c>TD</c>, <c>Figure</c> …</param>
/// <param name="Entries">More of its dictionary, such as a description.</param>
internal sealed class PdfTag(string type, string entries = "")
{
    private readonly List<object> kids = [];

    public string Type { get; } = type;

    /// <summary>Its number as an object of the file, once it has one.</summary>
    public int Number { get; private set; }

    public PdfTag Add(string kind, string more = "")
    {
        var kid = new PdfTag(kind, more);
        kids.Add(kid);
        return kid;
    }

    public void Mark(int page, int piece) => kids.Add((page, piece));

    /// <summary>Gives it and all beneath it their numbers, so that pages may name them.</summary>
    public void Reserve(PdfFile file)
    {
        Number = file.Reserve();
        foreach (var kid in kids.OfType<PdfTag>())
        {
            kid.Reserve(file);
        }
    }

    /// <param name="pages">Object numbers of the pages, in order.</param>
    public void Write(PdfFile file, int parent, IReadOnlyList<int> pages)
    {
        var all = new StringBuilder();
        foreach (var kid in kids)
        {
            if (kid is PdfTag tag)
            {
                tag.Write(file, Number, pages);
                all.Append(tag.Number).Append(" 0 R ");
            }
            else if (kid is (int page, int piece))
            {
                all.Append("<</Type/MCR/Pg ").Append(pages[page]).Append(" 0 R/MCID ").Append(piece).Append(">>");
            }
        }

        file.Put(Number, $"<</Type/StructElem/S/{Type}/P {parent} 0 R{entries}/K[{all}]>>");
    }
}
