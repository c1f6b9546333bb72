using System.Globalization;
using System.Text;
using VaBot.Figures;

namespace VaBot.Documents;

/// <summary>The lines for programs: RFC 4180, in UTF-8 with the mark that Excel knows it by, numbers with a point whatever the language.
/// The last row holds the hash of the figures and that of all bytes before it.</summary>
internal static class ReportCsv
{
    public const string HashName = "SHA-256";

    // What makes a spreadsheet take a text for a formula, in usual and in full width.
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    public static byte[] Write(Sheet sheet)
    {
        var (texts, figures) = (sheet.Texts, sheet.Figures);
        var text = new StringBuilder();
        Row(text, "#", texts.DayHead, texts.WorkHead, texts.ServiceHead, "min", texts.TimeHead, texts.RateHead(sheet.Currency), texts.AmountHead(sheet.Currency), texts.RemarksHead);
        foreach (var (row, line) in sheet.Rows.Zip(figures.Lines))
        {
            var day = (line as WorkLine)?.Day;
            Row(text, $"{row.Number}", day is { } on ? NodaTime.Text.LocalDatePattern.Iso.Format(on) : "", day is null ? Harmless(row.Text) : "", Harmless(row.Service),
                $"{row.Minutes}", Hours(row.Minutes), Plain(row.Rate, 0), Plain(row.Amount, figures.Currency.Digits), Harmless(row.Remarks));
        }

        Row(text, "", "", texts.Total, "", $"{figures.Minutes}", Hours(figures.Minutes), "", Plain(figures.Total, figures.Currency.Digits), "");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sealed(text.ToString(), sheet.Hash))];
    }

    /// <summary>The hash that a file names, and whether nothing before it was changed; null when it is no file of ours.</summary>
    public static (string Hash, bool IsWhole)? Check(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
        var start = text.LastIndexOf($"{HashName},", StringComparison.Ordinal);
        var cells = start < 0 ? [] : text[start..].TrimEnd('\r', '\n').Split(',');
        return cells is [_, { Length: 64 } hash, _] ? (hash, Sealed(text[..start], hash) == text) : null;
    }

    private static string Sealed(string rows, string hash) => $"{rows}{HashName},{hash},{FiguresJson.Hash(rows + hash)}\r\n";

    private static void Row(StringBuilder text, params string[] cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    /// <summary>In quotation marks where it must be, those within it doubled.</summary>
    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || cell != cell.Trim() ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>A text that a spreadsheet might run gets an apostrophe before it.</summary>
    private static string Harmless(string? text) => text is null ? "" : text.TrimStart(' ', '\u00A0') is [var first, ..] && Formula.Contains(first) ? $"'{text}" : text;

    private static string Hours(int? minutes) => minutes is { } known ? Languages.Texts.Hours(known) : "";

    private static string Plain(decimal? number, int digits) => number is { } known ? known.ToString($"0.{new string('0', digits)}{new string('#', 6)}", CultureInfo.InvariantCulture) : "";
}
