using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;
using Xunit;

namespace VaBot.Tests.Documents;

/// <summary>PDF, XLSX, CSV and JSON of one month say the same, each read back by somebody else's program.</summary>
public sealed class SameTotalsTests
{
    public static TheoryData<string, Language, string, string> Months => new()
    {
        // 75×22/60 + 135×36/60 + 150×32/60 + 75×36/60 + 45×25/60 = 27.50 + 81 + 80 + 45 + 18.75 = 252.25, less 25.23, less 7.20
        { "acme", Language.English, "219.82", "219.82 EUR" },
        { "acme", Language.Hungarian, "219.82", "219,82 EUR" },
        // 1,600 − 120 − 1,200 = 280 min beyond, at 35 an hour 163.33, and 600
        { "bluebird", Language.English, "763.33", "763.33 USD" },
        // 590 min at 9,000
        { "kovacs", Language.Hungarian, "88500", "88 500 Ft" },
    };

    [PopplerTheory]
    [MemberData(nameof(Months))]
    public void Total(string month, Language language, string plain, string printed)
    {
        var files = Samples.Files(Named(month), language);

        Tool.With(files.Pdf, path => Tool.Run("pdftotext", "-layout", path, "-")).Replace('\u00A0', ' ').ShouldContain(printed);
        JsonNode.Parse(files.Json.Content)!["figures"]!["total"]!.GetValue<decimal>().ShouldBe(decimal.Parse(plain, CultureInfo.InvariantCulture));
        Encoding.UTF8.GetString(files.Csv.Content).ShouldContain($",{plain},");
        Cell(files.Xlsx, $"F{6 + MonthCalculation.Of(Named(month)).Lines.Count}").ShouldBe(($"SUM(F6:F{5 + MonthCalculation.Of(Named(month)).Lines.Count})", plain));
    }

    [OfficeFact]
    public void LibreOffice_adds_up_to_the_same_and_shows_hours_as_hours()
    {
        var csv = Tool.With(Samples.Files(Samples.Acme).Xlsx, path =>
        {
            var folder = Path.GetDirectoryName(path)!;
            Tool.Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder, path);
            return System.IO.File.ReadAllText(Directory.GetFiles(folder, "*.csv").Single());
        });

        csv.ShouldContain("Total,,8:15,,219.82 EUR,");
        csv.ShouldContain("Inbox triage,Admin,1:15,22.00,27.50 EUR,1 h 10 min worked");
    }

    private static ReportInput Named(string month) => month switch { "acme" => Samples.Acme, "bluebird" => Samples.Bluebird, _ => Samples.Kovacs };

    private static (string Formula, string Value) Cell(VaBot.Messages.File file, string reference)
    {
        using var stream = new MemoryStream(file.Content);
        using var document = SpreadsheetDocument.Open(stream, false);
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Single(each => each.CellReference == reference);
        return (cell.CellFormula!.Text, cell.CellValue!.Text);
    }
}
