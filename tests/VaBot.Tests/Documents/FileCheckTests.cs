using System.Text;
using Shouldly;
using VaBot.Documents;
using VaBot.Figures;
using Xunit;
using static VaBot.Tests.Figures.October;

namespace VaBot.Tests.Documents;

/// <summary>A file that somebody changed is found out; one that nobody changed is not suspected.</summary>
public sealed class FileCheckTests
{
    [Fact]
    public void Untouched_files_are_intact_and_carry_their_figures()
    {
        var files = Samples.Files(Samples.Acme);
        foreach (var file in files.All)
        {
            var check = FileCheck.Of(file.Content).ShouldNotBeNull(file.Name);
            check.IsIntact.ShouldBeTrue(file.Name);
            check.Hash.ShouldBe(files.Hash);
        }

        FileCheck.Of(files.Pdf.Content)!.Figures!.Total.ShouldBe(219.82m);
        files.Hash.ShouldBe(FiguresJson.Hash(MonthCalculation.Of(Samples.Acme)));
    }

    [Fact]
    public void Another_amount_anywhere_is_a_changed_file()
    {
        var files = Samples.Files(Samples.Acme);
        Changed(files.Csv.Content, "219.82", "919.82").IsIntact.ShouldBeFalse();
        Changed(files.Json.Content, "219.82", "919.82").IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void Any_changed_byte_of_a_pdf_is_found()
    {
        var file = Samples.Files(Samples.Acme).Pdf.Content;
        for (var at = 0; at < file.Length; at += 97)
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            (FileCheck.Of(changed)?.IsIntact ?? false).ShouldBeFalse($"byte {at}");
        }

        FileCheck.Of([.. file, (byte)'\n'])!.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void A_cell_typed_over_is_found()
    {
        using var stream = new MemoryStream();
        stream.Write(Samples.Files(Samples.Acme).Xlsx.Content);
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, true))
        {
            var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(each => each.CellReference == "F6");
            cell.CellValue!.Text = "99";
        }

        FileCheck.Of(stream.ToArray())!.IsIntact.ShouldBeFalse();
    }

    [Fact]
    public void Json_written_another_way_is_the_same_figures() =>
        FileCheck.Of(Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(Samples.Files(Samples.Acme).Json.Content)!.ToJsonString(new() { WriteIndented = true })))!.IsIntact.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4 something else")]
    [InlineData("PK but no zip")]
    [InlineData("{}")]
    [InlineData("""{"figures":{},"hash":"x"}""")]
    [InlineData("a,b\r\nSHA-256,short,x\r\n")]
    public void Strange_files_are_no_reports(string content) => FileCheck.Of(Encoding.UTF8.GetBytes(content)).ShouldBeNull();

    [Fact]
    public void What_the_client_does_not_see_is_in_no_file()
    {
        var input = Samples.Acme with { Terms = Samples.Acme.Terms with { Shown = new Shown(Minutes: false, Rates: false, Notes: false) } };
        var files = Samples.Files(input);
        foreach (var file in files.All)
        {
            FileCheck.Of(file.Content)!.IsIntact.ShouldBeTrue(file.Name);
        }

        var seen = Encoding.UTF8.GetString(files.Json.Content) + Encoding.UTF8.GetString(files.Csv.Content) + FiguresJson.Write(FileCheck.Of(files.Pdf.Content)!.Figures!) + FiguresJson.Write(FileCheck.Of(files.Xlsx.Content)!.Figures!);
        foreach (var hidden in new[] { "\"rate\"", "first draft", "\"worked\"", "1:15", "1 h 10 min" })
        {
            seen.ShouldNotContain(hidden);
        }
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public void A_spreadsheet_runs_nothing(string title)
    {
        var files = Samples.Files(Input(Terms() with { Shown = new Shown(Notes: true) }, Work(1, 60, title, service: title, note: title)));
        var row = Encoding.UTF8.GetString(files.Csv.Content).Split("\r\n")[1];
        row.Split(',')[2..4].ShouldAllBe(cell => cell.TrimStart('"').StartsWith('\''));
        row.ShouldEndWith(row.Contains('"', StringComparison.Ordinal) ? $"'{title}\"" : $"'{title}");

        using var stream = new MemoryStream(files.Xlsx.Content);
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, false);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().Select(formula => formula.Text).ShouldBe(["SUM(D6:D6)", "SUM(F6:F6)"]);
    }

    [Fact]
    public void Csv_is_what_Excel_needs_and_the_standard_says()
    {
        var content = Samples.Files(Input(Terms(), Work(1, 60, "One, \"two\"\nthree"))).Csv.Content;
        content[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(content);
        text.ShouldContain("1,,\"One, \"\"two\"\"\nthree\",Copywriting,60,1:00,32,32.00,\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Replace("\"two\"\"\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    private static FileCheck Changed(byte[] file, string from, string to) => FileCheck.Of(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace(from, to, StringComparison.Ordinal)))!;
}
