using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VaBot.Figures;

namespace VaBot.Documents;

/// <summary>The report as a workbook to calculate with: typed cells, sums as formulas that carry their value, heads that stay in sight.</summary>
internal static class ReportXlsx
{
    private const uint HeadRow = 5;

    // Of the columns, in characters, and how many of them fit into a line.
    private static readonly double[] Widths = [6, 42, 18, 10, 14, 18, 48];

    private const int WorkLetters = 40, RemarkLetters = 44, RuleLetters = 150;

    public static byte[] Write(Sheet sheet)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Of(sheet);
            var part = book.AddNewPart<WorksheetPart>("sheet");
            part.Worksheet = Worksheet(sheet);
            var name = sheet.Texts.Month(sheet.Figures.Month);
            book.Workbook = new Workbook(
                new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = name, SheetId = 1, Id = "sheet" }),
                new DefinedNames(new DefinedName($"'{name}'!${HeadRow}:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
            document.PackageProperties.Title = XlsxRow.Clean(sheet.Title);
            document.PackageProperties.Creator = XlsxRow.Clean(sheet.Figures.Practice);
        }

        return XlsxSeal.Close(file, sheet);
    }

    private static Worksheet Worksheet(Sheet sheet)
    {
        var rows = new List<XlsxRow>
        {
            new XlsxRow().Text("A", sheet.Figures.Practice, XlsxStyle.Bold),
            new XlsxRow().Text("A", $"{sheet.Texts.ReportName}, {sheet.Texts.Month(sheet.Figures.Month)}", XlsxStyle.Title).Tall(1, 20),
            new XlsxRow().Text("A", sheet.Figures.Client, XlsxStyle.Bold),
            new XlsxRow().Text("A", sheet.Figures.RunningUntil is { } until ? sheet.Texts.ReportNotClosed(until) : "", XlsxStyle.Bold),
            Heads(sheet),
        };
        rows.AddRange(sheet.Rows.Zip(sheet.Figures.Lines, (row, line) => Line(row, line)));
        rows.Add(Total(sheet));
        rows.Add(new XlsxRow());
        rows.AddRange(sheet.Balance.Select(item => new XlsxRow().Text("B", item.Name, XlsxStyle.Small).Time("D", item.Minutes, XlsxStyle.PlainTime)));
        var firstRule = rows.Count + 1;
        rows.AddRange(sheet.Endings.Concat(sheet.Rules).Append($"{sheet.Texts.ContentHash}: {sheet.Hash}").Select(rule => new XlsxRow().Text("B", rule, XlsxStyle.Small).Tall(LinesOf(rule, RuleLetters), 11)));

        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = HeadRow, TopLeftCell = $"A{HeadRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0, ShowGridLines = false }),
            Columns(),
            new SheetData(rows.Select((row, index) => row.At((uint)index + 1))));
        worksheet.Append(new MergeCells(Enumerable.Range(firstRule, rows.Count - firstRule + 1).Select(row => new MergeCell { Reference = $"B{row}:G{row}" })));
        worksheet.Append(new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return worksheet;
    }

    private static Columns Columns() => new(Widths.Select((width, index) =>
        new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true }));

    private static XlsxRow Heads(Sheet sheet)
    {
        var texts = sheet.Texts;
        string[] heads =
        [
            "#", sheet.Figures.Grouping == Grouping.Days ? texts.DayHead : texts.WorkHead, texts.ServiceHead, texts.TimeHead, texts.RateHead(sheet.Currency), texts.AmountHead(sheet.Currency), texts.RemarksHead,
        ];
        return heads.Select((head, index) => (head, index)).Aggregate(new XlsxRow(), (row, next) => row.Text($"{(char)('A' + next.index)}", next.head, next.index switch
        {
            < 3 => XlsxStyle.Head,
            6 => XlsxStyle.HeadRemark,
            _ => XlsxStyle.HeadRight,
        }));
    }

    private static XlsxRow Line(SheetRow row, ReportLine line)
    {
        var cells = new XlsxRow().Number("A", row.Number, XlsxStyle.Plain);
        cells = line is WorkLine { Day: { } day } ? cells.Day("B", day) : cells.Text("B", row.Text, XlsxStyle.Wrapped);
        return cells.Text("C", row.Service).Time("D", row.Minutes).Number("E", row.Rate, XlsxStyle.Rate).Number("F", row.Amount, XlsxStyle.Amount).Text("G", row.Remarks, XlsxStyle.Remark)
            .Tall(Math.Max(LinesOf(row.Text, WorkLetters), LinesOf(row.Remarks, RemarkLetters)));
    }

    private static int LinesOf(string text, int letters) => Math.Max(1, (text.Length + letters - 1) / letters);

    private static XlsxRow Total(Sheet sheet)
    {
        var (first, last) = (HeadRow + 1, HeadRow + sheet.Rows.Count);
        string Sum(string column) => sheet.Rows.Count == 0 ? "0" : $"SUM({column}{first}:{column}{last})";
        var row = new XlsxRow().Text("A", "", XlsxStyle.Total).Text("B", sheet.Texts.Total, XlsxStyle.Total).Text("C", "", XlsxStyle.Total);
        row = sheet.Figures.Minutes is { } minutes ? row.Formula("D", Sum("D"), XlsxRow.Days(minutes), XlsxStyle.TotalTime) : row.Text("D", "", XlsxStyle.Total);
        return row.Text("E", "", XlsxStyle.Total).Formula("F", Sum("F"), XlsxRow.Plain(sheet.Figures.Total), XlsxStyle.TotalAmount).Text("G", "", XlsxStyle.Total);
    }
}
