using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Documents;

/// <summary>The workbook as the format's own rules see it.</summary>
public sealed class XlsxTests
{
    [Fact]
    public void It_is_a_valid_workbook() => Read(sheet =>
        new OpenXmlValidator().Validate(sheet.OpenXmlPackage).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty());

    [Fact]
    public void Cells_have_types_formats_and_frozen_heads() => Read(sheet =>
    {
        var styles = ((SpreadsheetDocument)sheet.OpenXmlPackage).WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        Cell Cell(string reference) => sheet.Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == reference);
        string? Format(string reference)
        {
            var id = ((CellFormat)styles.CellFormats!.ElementAt((int)Cell(reference).StyleIndex!.Value)).NumberFormatId!.Value;
            return styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId! == id)?.FormatCode;
        }

        (Cell("D6").CellValue!.Text, Format("D6")).ShouldBe(("0.052083333333333336", "[h]:mm")); // 75 of 1,440 minutes
        (Cell("E6").CellValue!.Text, Format("E6")).ShouldBe(("22", "#,##0.00##"));
        (Cell("F6").CellValue!.Text, Format("F6")).ShouldBe(("27.5", "#,##0.00\\ \"EUR\""));
        (Cell("D14").CellFormula!.Text, Cell("D14").CellValue!.Text).ShouldBe(("SUM(D6:D13)", "0.34375")); // 495 of 1,440
        Cell("B6").DataType!.Value.ShouldBe(CellValues.InlineString);

        var pane = sheet.Worksheet.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.State!.Value).ShouldBe((5, PaneStateValues.Frozen));
    });

    private static void Read(Action<WorksheetPart> read)
    {
        using var stream = new MemoryStream(Samples.Files(Samples.Acme, Language.English).Xlsx.Content);
        using var document = SpreadsheetDocument.Open(stream, false);
        read(document.WorkbookPart!.WorksheetParts.Single());
    }
}
