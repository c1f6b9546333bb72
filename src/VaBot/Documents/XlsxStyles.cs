using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VaBot.Documents;

/// <summary>How a cell looks, in the order of <see cref="XlsxStyles"/>.</summary>
internal enum XlsxStyle
{
    Plain,
    Bold,
    Title,
    Head,
    HeadRight,
    HeadRemark,
    Wrapped,
    Small,
    Remark,
    PlainTime,
    Day,
    Time,
    Rate,
    Amount,
    Total,
    TotalTime,
    TotalAmount,
}

internal static class XlsxStyles
{
    private const uint Hours = 164, Money = 165, Rates = 166, ShortDate = 14;

    public static Stylesheet Of(Sheet sheet)
    {
        var decimals = sheet.Figures.Currency.Digits;
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = Hours, FormatCode = "[h]:mm" },
                new NumberingFormat { NumberFormatId = Money, FormatCode = $"{Number(decimals)}\\ \"{sheet.Currency}\"" },
                new NumberingFormat { NumberFormatId = Rates, FormatCode = Number(decimals) + (decimals > 0 ? "##" : "") }),
            new Fonts(Font(10, false, "FF20282F"), Font(10, true, "FF20282F"), Font(15, true, "FF22588E"), Font(8, false, "FF646F7F")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEDF2F7" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FFD6DEE6" }) { Style = BorderStyleValues.Thin })),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Cell(left: true), Cell(font: 1, border: 0), Cell(font: 2, border: 0), Cell(font: 1, fill: 2), Cell(font: 1, fill: 2, right: true), Cell(font: 1, fill: 2, indent: 1), Cell(wrap: true), Cell(font: 3, border: 0, wrap: true), Cell(wrap: true, indent: 1), Cell(Hours, font: 1, border: 0),
                Cell(ShortDate, left: true), Cell(Hours), Cell(Rates), Cell(Money), Cell(font: 1, fill: 2), Cell(Hours, font: 1, fill: 2), Cell(Money, font: 1, fill: 2)));
    }

    private static string Number(int decimals) => decimals == 0 ? "#,##0" : $"#,##0.{new string('0', decimals)}";

    private static Font Font(double size, bool isBold, string colour)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static CellFormat Cell(uint format = 0, uint font = 0, uint fill = 0, uint border = 1, bool right = false, bool left = false, bool wrap = false, uint indent = 0) => new()
    {
        NumberFormatId = format,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new Alignment
        {
            Vertical = VerticalAlignmentValues.Top,
            WrapText = wrap,
            Indent = indent,
            Horizontal = right ? HorizontalAlignmentValues.Right : left || indent > 0 ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.General,
        },
    };
}
