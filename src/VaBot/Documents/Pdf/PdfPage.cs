using System.Text;
using static VaBot.Documents.Pdf.PdfFile;

namespace VaBot.Documents.Pdf;

/// <summary>One page to draw on. Lengths are points, and y grows downwards from the upper edge, as one reads.</summary>
internal sealed class PdfPage(int index, Paper paper)
{
    private readonly StringBuilder content = new();
    private readonly List<PdfTag> pieces = [];

    /// <summary>What its marked pieces belong to, in their order.</summary>
    public IReadOnlyList<PdfTag> Pieces => pieces;

    public byte[] Content => Encoding.Latin1.GetBytes(content.ToString());

    /// <summary>What is drawn belongs to a node of the structure; without one it is decoration that nobody is read aloud.</summary>
    public void Draw(PdfTag? tag, Action<PdfPage> draw)
    {
        if (tag is null)
        {
            content.Append("/Artifact BMC\n");
        }
        else
        {
            tag.Mark(index, pieces.Count);
            content.Append('/').Append(tag.Type).Append(" <</MCID ").Append(pieces.Count).Append(">> BDC\n");
            pieces.Add(tag);
        }

        draw(this);
        content.Append("EMC\n");
    }

    /// <param name="y">Of the base line.</param>
    public void Text(double x, double y, string text, Ink ink)
    {
        if (text.Length > 0)
        {
            content.Append($"BT {ink.Colour} rg /{ink.Font.Resource} {Number(ink.Size)} Tf {Number(x)} {Number(paper.Height - y)} Td {ink.Font.Encode(text)} Tj ET\n");
        }
    }

    /// <summary>Ends at <paramref name="x"/>.</summary>
    public void TextLeftOf(double x, double y, string text, Ink ink) => Text(x - ink.Width(text), y, text, ink);

    public void Box(double x, double y, double width, double height, string colour) =>
        content.Append($"{colour} rg {Number(x)} {Number(paper.Height - y - height)} {Number(width)} {Number(height)} re f\n");
}

/// <summary>How text looks.</summary>
/// <param name="Size">In points.</param>
/// <param name="Colour">Red, green and blue from 0 to 1, as operands.</param>
internal sealed record Ink(PdfFont Font, double Size, string Colour)
{
    public double Width(string text) => Font.Width(text, Size);
}
