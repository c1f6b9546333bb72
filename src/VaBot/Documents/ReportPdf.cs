using System.Text;
using VaBot.Documents.Pdf;
using VaBot.Figures;

namespace VaBot.Documents;

/// <summary>The report as a page to print and to keep beside the invoice: what it comes to first, then the lines, then how to check them.</summary>
internal static class ReportPdf
{
    public const string FiguresName = "figures.json";

    /// <param name="language">As in BCP 47.</param>
    public static byte[] Write(Sheet sheet, Paper paper, string language)
    {
        var document = new PdfDocument(paper, sheet.Title, sheet.Figures.Practice, language);
        var flow = new PdfFlow(document);
        DrawHead(flow, sheet);
        ReportBars.Draw(flow, sheet);
        new ReportTable(flow, sheet).Draw();
        DrawBalance(flow, sheet);
        DrawRules(flow, sheet);
        DrawFeet(flow, sheet);
        return document.Write(FiguresName, Encoding.UTF8.GetBytes(sheet.Json), sheet.Hash);
    }

    private static void DrawHead(PdfFlow flow, Sheet sheet)
    {
        var (figures, texts) = (sheet.Figures, sheet.Texts);
        flow.Page.Draw(flow.Document.Root.Add("P"), page => page.Text(PdfFlow.Left, flow.Y + 8, TextLines.Elide(figures.Practice, flow.Name, flow.Width * 0.6), flow.Name));
        if (figures.RunningUntil is { } until)
        {
            flow.Page.Draw(flow.Document.Root.Add("P"), page => page.TextLeftOf(flow.Right, flow.Y + 8, texts.ReportNotClosed(until), flow.Warning));
        }

        flow.Page.Draw(null, page => page.Box(PdfFlow.Left, flow.Y + 17, flow.Width, 1.2, PdfFlow.Strong));
        var total = texts.Money(figures.Total, figures.Currency);
        var title = flow.Document.Root.Add("H1");
        flow.Page.Draw(title, page =>
        {
            page.Text(PdfFlow.Left, flow.Y + 40, texts.ReportName, flow.Small with { Size = 9 });
            page.Text(PdfFlow.Left, flow.Y + 64, texts.Month(figures.Month), flow.Big);
        });
        flow.Page.Draw(flow.Document.Root.Add("P"), page =>
        {
            page.TextLeftOf(flow.Right, flow.Y + 40, texts.Total, flow.Small with { Size = 9 });
            page.TextLeftOf(flow.Right, flow.Y + 64, total, flow.Big);
            page.TextLeftOf(flow.Right, flow.Y + 82, figures.Minutes is { } minutes ? texts.Minutes(minutes) : "", flow.Middle);
        });

        var client = TextLines.Wrap(figures.Client, flow.Middle, flow.Width * 0.7);
        flow.Page.Draw(title, page =>
        {
            for (var index = 0; index < client.Count; index++)
            {
                page.Text(PdfFlow.Left, flow.Y + 82 + (15 * index), client[index], flow.Middle);
            }
        });
        flow.Y += 95 + (15 * client.Count);
    }

    private static void DrawBalance(PdfFlow flow, Sheet sheet)
    {
        var (rows, endings) = (sheet.Balance.ToList(), sheet.Endings.ToList());
        if (rows.Count == 0)
        {
            return;
        }

        flow.Need(34 + (14 * rows.Count) + (11 * endings.Count));
        DrawSection(flow, sheet.Texts.PackageTitle);
        var table = flow.Document.Root.Add("Table");
        foreach (var (name, minutes) in rows)
        {
            var row = table.Add("TR");
            flow.Page.Draw(row.Add("TH", "/A<</O/Table/Scope/Row>>"), page => page.Text(PdfFlow.Left, flow.Y + 9, name, flow.Body));
            flow.Page.Draw(row.Add("TD"), page => page.TextLeftOf(PdfFlow.Left + 220, flow.Y + 9, Languages.Texts.Hours(minutes), flow.Bold));
            flow.Y += 14;
        }

        foreach (var ending in endings)
        {
            flow.Page.Draw(flow.Document.Root.Add("P"), page => page.Text(PdfFlow.Left, flow.Y + 8, ending, flow.Small));
            flow.Y += 11;
        }
    }

    private static void DrawRules(PdfFlow flow, Sheet sheet)
    {
        var rules = sheet.Rules.Select(rule => TextLines.Wrap(rule, flow.Small with { Size = 8 }, flow.Width)).ToList();
        flow.Need(60 + rules.Sum(rule => (11 * rule.Count) + 2));
        DrawSection(flow, sheet.Texts.HowItIsCounted);
        foreach (var rule in rules)
        {
            flow.Page.Draw(flow.Document.Root.Add("P"), page =>
            {
                for (var index = 0; index < rule.Count; index++)
                {
                    page.Text(PdfFlow.Left, flow.Y + 8 + (11 * index), rule[index], flow.Small with { Size = 8 });
                }
            });
            flow.Y += (11 * rule.Count) + 2;
        }

        flow.Page.Draw(flow.Document.Root.Add("P"), page =>
        {
            page.Text(PdfFlow.Left, flow.Y + 14, sheet.Texts.ContentHash, flow.Head);
            page.Text(PdfFlow.Left, flow.Y + 26, string.Join(' ', sheet.Hash.Chunk(8).Select(part => new string(part))), flow.Small with { Size = 8 });
        });
        flow.Y += 30;
    }

    private static void DrawSection(PdfFlow flow, string title)
    {
        flow.Y += 16;
        flow.Page.Draw(flow.Document.Root.Add("H2"), page => page.Text(PdfFlow.Left, flow.Y + 10, title, flow.Section));
        flow.Y += 18;
    }

    /// <summary>On every page whose report it is and which page of how many, with the beginning of the hash, so that pages of two versions are told apart.</summary>
    private static void DrawFeet(PdfFlow flow, Sheet sheet)
    {
        var pages = flow.Document.Pages;
        var y = flow.Document.Paper.Height - 34;
        for (var index = 0; index < pages.Count; index++)
        {
            pages[index].Draw(null, page =>
            {
                page.Box(PdfFlow.Left, y - 12, flow.Width, 0.5, PdfFlow.Rule);
                var name = $"{sheet.Figures.Practice} · {sheet.Figures.Client} · {sheet.Texts.Month(sheet.Figures.Month)}";
                page.Text(PdfFlow.Left, y, TextLines.Elide(name, flow.Small, flow.Width - 120), flow.Small);
                page.TextLeftOf(flow.Right, y, $"{sheet.Hash[..8]} · {index + 1} / {pages.Count}", flow.Small);
            });
        }
    }
}
