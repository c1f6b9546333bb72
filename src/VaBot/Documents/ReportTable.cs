using VaBot.Documents.Pdf;
using VaBot.Languages;

namespace VaBot.Documents;

/// <summary>The lines of the report over as many pages as they need, with the heads on each, and the total.</summary>
internal sealed class ReportTable
{
    private const double Line = 12, Detail = 10, Pad = 4.5, HeadHeight = 20, TotalHeight = 26;

    private const string RowHead = "/A<</O/Table/Scope/Row>>", ColumnHead = "/A<</O/Table/Scope/Column>>";

    private readonly PdfFlow flow;
    private readonly Sheet sheet;
    private readonly PdfTag table;

    // What the words of the present row belong to, on however many pages they stand.
    private PdfTag? words;

    // The left edges of text columns and the right edges of number columns; null for a column that is not there.
    private readonly double work, workWidth, amount;
    private readonly double? service, time, rate;

    public ReportTable(PdfFlow flow, Sheet sheet)
    {
        (this.flow, this.sheet) = (flow, sheet);
        table = flow.Document.Root.Add("Table");
        work = PdfFlow.Left + (sheet.Rows.Count > 99 ? 30 : 24);
        amount = flow.Right - 6;
        var edge = flow.Right - 12 - Widest(sheet.Rows.Select(row => row.Amount is { } of ? sheet.Amount(of) : row.InsteadOfAmount).Append(AmountHead));
        if (sheet.HasRates)
        {
            rate = edge;
            edge -= 12 + Widest(sheet.Rows.Select(row => RateOf(row)).Append(RateHead));
        }

        if (sheet.Figures.Minutes is { } minutes)
        {
            time = edge;
            edge -= 14 + Widest([Texts.Hours(minutes), sheet.Texts.TimeHead]);
        }

        if (sheet.HasServices)
        {
            service = edge - 92;
            edge -= 100;
        }

        workWidth = edge - work;
    }

    private Texts Words => sheet.Texts;

    private string AmountHead => Words.AmountHead(sheet.Currency);

    private string RateHead => Words.RateHead(sheet.Currency);

    public void Draw()
    {
        flow.Need(HeadHeight + 40);
        DrawHeads(table.Add("THead").Add("TR"));
        var body = table.Add("TBody");
        for (var index = 0; index < sheet.Rows.Count; index++)
        {
            DrawRow(body.Add("TR"), sheet.Rows[index], isLast: index == sheet.Rows.Count - 1);
        }

        DrawTotal(table.Add("TFoot").Add("TR"));
    }

    /// <param name="row">Null when the heads are only repeated on a new page: they are read aloud once.</param>
    private void DrawHeads(PdfTag? row)
    {
        flow.Page.Draw(null, page => page.Box(PdfFlow.Left, flow.Y, flow.Width, HeadHeight, PdfFlow.Pale));
        var y = flow.Y + 13.5;
        void Head(string text, Action<PdfPage, string> draw) => flow.Page.Draw(row?.Add("TH", ColumnHead), page => draw(page, text));
        Head("#", (page, text) => page.Text(PdfFlow.Left + 6, y, text, flow.Head));
        Head(sheet.Figures.Grouping == Figures.Grouping.Days ? Words.DayHead : Words.WorkHead, (page, text) => page.Text(work, y, text, flow.Head));
        if (service is { } at)
        {
            Head(Words.ServiceHead, (page, text) => page.Text(at, y, text, flow.Head));
        }

        if (time is { } to)
        {
            Head(Words.TimeHead, (page, text) => page.TextLeftOf(to, y, text, flow.Head));
        }

        if (rate is { } until)
        {
            Head(RateHead, (page, text) => page.TextLeftOf(until, y, text, flow.Head));
        }

        Head(AmountHead, (page, text) => page.TextLeftOf(amount, y, text, flow.Head));
        flow.Y += HeadHeight;
    }

    private void DrawRow(PdfTag tag, SheetRow row, bool isLast)
    {
        var isWork = row.Minutes is not null || row.Service is not null;
        var title = TextLines.Wrap(row.Text, flow.Body, isWork ? workWidth : (time ?? amount) - work - (time is null ? 90 : 0));
        var services = service is null || row.Service is null ? [] : TextLines.Wrap(row.Service, flow.Body, 92);
        var details = row.Details.SelectMany(detail => TextLines.Wrap(detail, flow.Small, workWidth)).ToList();
        if (row.Mark is { } mark)
        {
            details.Insert(0, mark);
        }

        var first = (2 * Pad) + (Line * Math.Max(title.Count, services.Count));
        var all = first + (Detail * details.Count) + (isLast ? TotalHeight : 0);
        var isLong = all > (flow.Document.Paper.Height - PdfFlow.Margin - PdfFlow.Foot) / 2;
        if (flow.Need(isLong ? first + (2 * Detail) : all))
        {
            DrawHeads(null);
        }

        DrawCells(tag, row, title, services);
        flow.Y += first - Pad;
        DrawDetails(tag, details, row.Mark is not null);
        flow.Y += Pad;
        flow.Page.Draw(null, page => page.Box(PdfFlow.Left, flow.Y, flow.Width, 0.5, PdfFlow.Rule));
    }

    private void DrawCells(PdfTag tag, SheetRow row, List<string> title, List<string> services)
    {
        var y = flow.Y + Pad + 9;
        flow.Page.Draw(tag.Add("TD"), page => page.Text(PdfFlow.Left + 6, y, $"{row.Number}", flow.Small with { Size = 8 }));
        words = tag.Add("TH", RowHead);
        flow.Page.Draw(words, page => Lines(page, work, y, title));
        if (service is { } at)
        {
            flow.Page.Draw(tag.Add("TD"), page => Lines(page, at, y, services));
        }

        if (time is { } to)
        {
            flow.Page.Draw(tag.Add("TD"), page => page.TextLeftOf(to, y, row.Minutes is { } minutes ? Texts.Hours(minutes) : "", flow.Body));
        }

        if (rate is { } until)
        {
            flow.Page.Draw(tag.Add("TD"), page => page.TextLeftOf(until, y, RateOf(row), flow.Body));
        }

        flow.Page.Draw(tag.Add("TD"), page => page.TextLeftOf(amount, y, row.Amount is { } of ? sheet.Amount(of) : row.InsteadOfAmount, row.Amount is null ? flow.Small : flow.Body));
    }

    private void DrawDetails(PdfTag tag, List<string> details, bool isMarked)
    {
        for (var index = 0; index < details.Count; index++)
        {
            if (flow.Need(Detail + Pad))
            {
                DrawHeads(null);
                flow.Y += Pad;
            }

            flow.Page.Draw(words ?? tag, page => page.Text(work, flow.Y + 7, details[index], isMarked && index == 0 ? flow.Warning with { Size = 7.5 } : flow.Small));
            flow.Y += Detail;
        }
    }

    private void DrawTotal(PdfTag row)
    {
        if (flow.Need(TotalHeight))
        {
            DrawHeads(null);
        }

        var (figures, y) = (sheet.Figures, flow.Y + 17);
        flow.Page.Draw(null, page => page.Box(PdfFlow.Left, flow.Y + 0.5, flow.Width, TotalHeight, PdfFlow.Pale));
        flow.Page.Draw(row.Add("TH", RowHead), page => page.Text(work, y, Words.Total, flow.Bold with { Size = 10.5 }));
        if (time is { } to)
        {
            flow.Page.Draw(row.Add("TD"), page => page.TextLeftOf(to, y, Texts.Hours(figures.Minutes ?? 0), flow.Bold));
        }

        flow.Page.Draw(row.Add("TD"), page => page.TextLeftOf(amount, y, Words.Money(figures.Total, figures.Currency), flow.Bold with { Size = 10.5 }));
        flow.Y += TotalHeight;
    }

    private void Lines(PdfPage page, double x, double y, List<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            page.Text(x, y + (Line * index), lines[index], flow.Body);
        }
    }

    private string RateOf(SheetRow row) => row.Rate is { } hourly ? Words.Rate(hourly, sheet.Figures.Currency) : "";

    private double Widest(IEnumerable<string> texts) => texts.Max(text => flow.Bold.Width(text));
}
