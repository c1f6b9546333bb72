using System.Text;
using VaBot.Figures;
using VaBot.Languages;
using File = VaBot.Messages.File;

namespace VaBot.Documents;

/// <summary>A month's report as files, in one language, all with the same figures and the same hash. Only what the client may see is in them.</summary>
/// <param name="Hash">As in <see cref="FiguresJson.Hash(MonthFigures)"/>.</param>
public sealed record ReportFiles(File Pdf, File Xlsx, File Csv, File Json, string Hash)
{
    public IEnumerable<File> All => [Pdf, Xlsx, Csv, Json];

    public static ReportFiles Of(MonthFigures figures, Language language, Paper paper)
    {
        var sheet = Sheet.Of(figures, Texts.In(language));
        var name = $"{Slug(figures.Client)}-{figures.Month.Year:0000}-{figures.Month.Month:00}";
        return new ReportFiles(
            new File($"{name}.pdf", "application/pdf", ReportPdf.Write(sheet, paper, language == Language.Hungarian ? "hu" : "en")),
            new File($"{name}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ReportXlsx.Write(sheet)),
            new File($"{name}.csv", "text/csv", ReportCsv.Write(sheet)),
            new File($"{name}.json", "application/json", Encoding.UTF8.GetBytes($$"""{"figures":{{sheet.Json}},"hash":"{{sheet.Hash}}"}{{"\n"}}""")),
            sheet.Hash);
    }

    /// <summary>Letters and digits of a name, so that it is a file name anywhere.</summary>
    private static string Slug(string name)
    {
        var parts = new string([.. name.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', parts);
        return slug.Length == 0 ? "report" : slug[..Math.Min(60, slug.Length)];
    }
}
