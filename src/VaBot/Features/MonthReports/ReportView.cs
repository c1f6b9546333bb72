using NodaTime;
using VaBot.Documents;
using VaBot.Figures;
using VaBot.Languages;
using VaBot.Messages;
using VaBot.Turns;

namespace VaBot.Features.MonthReports;

/// <summary>A month's report in a chat.</summary>
internal static class ReportView
{
    /// <summary>A longer table is not read in a chat; the files have all of it.</summary>
    private const int MostRows = 40;

    /// <param name="figures">As the reader may see them: <see cref="MonthFigures.AsShown"/> for a client.</param>
    public static Table TableOf(MonthFigures figures, Texts texts)
    {
        var sheet = Sheet.Of(figures, texts);
        var rows = sheet.Rows.Take(sheet.Rows.Count > MostRows ? MostRows - 1 : MostRows).Select(row => Cells(sheet, row)).ToList();
        if (sheet.Rows.Count > MostRows)
        {
            var left = sheet.Rows.Skip(MostRows - 1).ToList();
            rows.Add(["", texts.OtherRows(left.Count), figures.Minutes is null ? "" : Texts.Hours(left.Sum(row => row.Minutes ?? 0)), sheet.Amount(left.Sum(row => row.Amount ?? 0))]);
        }

        return new Table(
            sheet.Title,
            [new Column("", IsNumber: true), new Column(texts.WorkHead), new Column(texts.TimeHead, IsNumber: true), new Column(texts.AmountHead(sheet.Currency), IsNumber: true)],
            rows,
            ["", texts.Total, figures.Minutes is { } minutes ? Texts.Hours(minutes) : "", sheet.Amount(figures.Total)]);
    }

    /// <summary>All there is, for whoever sees everything.</summary>
    public static MonthFigures Whole(MonthFigures figures) => figures with { Shown = new Shown(Minutes: true, Rates: true, Notes: true) };

    public static (string Name, string? Value) ClientOption(Guid client) => (CommandLine.Client, client.ToString("N"));

    public static (string Name, string? Value) MonthOption(LocalDate month) => (CommandLine.Day, NodaTime.Text.LocalDatePattern.Iso.Format(month));

    private static IReadOnlyList<Phrase> Cells(Sheet sheet, SheetRow row)
    {
        string[] details = [.. row.Service is { } service ? [service] : Array.Empty<string>(), .. row.Rate is { } rate ? [$"{sheet.Texts.Rate(rate, sheet.Figures.Currency)}"] : Array.Empty<string>(), row.Remarks];
        var beside = string.Join(", ", details.Where(detail => detail.Length > 0));
        return [$"{row.Number}", beside.Length == 0 ? row.Text : $"{row.Text} ({beside})", row.Minutes is { } minutes ? Texts.Hours(minutes) : "", row.Amount is { } amount ? sheet.Amount(amount) : "–"];
    }
}
