using VaBot.Documents.Pdf;
using VaBot.Languages;

namespace VaBot.Documents;

/// <summary>Two small charts side by side: where the time went, by service and by week.</summary>
internal static class ReportBars
{
    private const int Most = 8;

    private const double Gap = 28, Line = 15, Value = 36;

    public static void Draw(PdfFlow flow, Sheet sheet)
    {
        var figures = sheet.Figures;
        if (figures.Weeks.Count == 0)
        {
            return;
        }

        var services = figures.Services.Select(service => (Name: service.Service ?? sheet.Texts.OtherWork, service.Minutes)).ToList();
        if (services.Count > Most)
        {
            services = [.. services.Take(Most - 1), ("…", services.Skip(Most - 1).Sum(service => service.Minutes))];
        }

        var weeks = figures.Weeks.Select(week => (Name: sheet.Texts.ShortWeek(week.Week), week.Minutes)).ToList();
        var width = (flow.Width - Gap) / 2;
        Chart(flow, sheet.Texts.ByService, services, PdfFlow.Left, width);
        Chart(flow, sheet.Texts.ByWeek, weeks, PdfFlow.Left + width + Gap, width);
        flow.Y += 24 + (Line * Math.Max(services.Count, weeks.Count)) + 10;
    }

    private static void Chart(PdfFlow flow, string title, List<(string Name, int Minutes)> bars, double x, double width)
    {
        flow.Page.Draw(flow.Document.Root.Add("H2"), page => page.Text(x, flow.Y + 10, title, flow.Section));
        var spoken = $"{title}: {string.Join(", ", bars.Select(bar => $"{bar.Name} {Texts.Hours(bar.Minutes)}"))}";
        var (top, height) = (flow.Y + 18, Line * bars.Count);
        var lower = flow.Document.Paper.Height - top - height;
        var box = string.Join(' ', new[] { x, lower, x + width, lower + height }.Select(PdfFile.Number));
        var names = Math.Min(width * 0.42, bars.Max(bar => flow.Body.Width(bar.Name)) + 8);
        var most = Math.Max(1, bars.Max(bar => bar.Minutes));
        var room = width - names - Value;
        flow.Page.Draw(flow.Document.Root.Add("Figure", $"/Alt {PdfFile.Text(spoken)}/A<</O/Layout/BBox[{box}]>>"), page =>
        {
            for (var index = 0; index < bars.Count; index++)
            {
                var y = top + (Line * index);
                page.Text(x, y + 10, TextLines.Elide(bars[index].Name, flow.Body, names - 6), flow.Body);
                page.Box(x + names, y + 3, room, 8, PdfFlow.Pale);
                page.Box(x + names, y + 3, room * bars[index].Minutes / most, 8, PdfFlow.Bar);
                page.TextLeftOf(x + width, y + 10, Texts.Hours(bars[index].Minutes), flow.Body);
            }
        });
    }
}
