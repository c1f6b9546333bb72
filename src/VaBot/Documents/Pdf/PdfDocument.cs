using System.Text;
using static VaBot.Documents.Pdf.PdfFile;

namespace VaBot.Documents.Pdf;

/// <summary>Pages, fonts, structure and what is attached, put together: a tagged PDF with title and language.</summary>
/// <param name="language">As in BCP 47.</param>
internal sealed class PdfDocument(Paper paper, string title, string author, string language)
{
    private readonly List<PdfPage> pages = [];

    public Paper Paper { get; } = paper;

    public PdfFont Regular { get; } = new("F1", TrueTypeFont.Regular);

    public PdfFont Bold { get; } = new("F2", TrueTypeFont.Bold);

    public PdfTag Root { get; } = new("Document");

    public IReadOnlyList<PdfPage> Pages => pages;

    public PdfPage AddPage()
    {
        pages.Add(new PdfPage(pages.Count, Paper));
        return pages[^1];
    }

    /// <param name="attachment">Carried inside, for programs and for checking.</param>
    /// <param name="hash">The file's first identifier: 64 hexadecimal digits.</param>
    public byte[] Write(string attachmentName, byte[] attachment, string hash)
    {
        var file = new PdfFile();
        var tree = file.Reserve();
        var catalog = file.Reserve();
        var structure = file.Reserve();
        var numbers = pages.Select(_ => file.Reserve()).ToList();
        Root.Reserve(file);
        Root.Write(file, structure, numbers);

        var contents = pages.Select(page => file.AddStream("", page.Content)).ToList();
        var resources = file.Add($"<</Font<</{Regular.Resource} {Regular.WriteTo(file)} 0 R/{Bold.Resource} {Bold.WriteTo(file)} 0 R>>>>");
        for (var index = 0; index < pages.Count; index++)
        {
            file.Put(numbers[index], $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {Number(Paper.Width)} {Number(Paper.Height)}]/Resources {resources} 0 R/Contents {contents[index]} 0 R/StructParents {index}/Tabs/S>>");
        }

        file.Put(tree, $"<</Type/Pages/Count {pages.Count}/Kids[{References(numbers)}]>>");
        var parents = file.Add($"<</Nums[{string.Concat(pages.Select((page, index) => $"{index}[{References(page.Pieces.Select(tag => tag.Number))}]"))}]>>");
        file.Put(structure, $"<</Type/StructTreeRoot/K {Root.Number} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {pages.Count}>>");

        var embedded = file.AddStream($"/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size {attachment.Length}>>", attachment);
        var attached = file.Add($"<</Type/Filespec/F {Text(attachmentName)}/UF {Text(attachmentName)}/AFRelationship/Data/EF<</F {embedded} 0 R>>>>");
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Metadata()));
        file.Put(catalog, $"<</Type/Catalog/Pages {tree} 0 R/Lang {Text(language)}/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>/Metadata {metadata} 0 R/Names<</EmbeddedFiles<</Names[{Text(attachmentName)} {attached} 0 R]>>>>/AF[{attached} 0 R]>>");
        return file.Write(catalog, file.Add($"<</Title {Text(title)}/Author {Text(author)}/Producer(VaBot)>>"), hash);
    }

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));

    /// <summary>Title, author and language once more, where programs for libraries look (XMP).</summary>
    private string Metadata() => $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{Escaped(author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);
}
