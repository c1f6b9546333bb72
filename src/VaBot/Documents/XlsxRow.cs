using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;

namespace VaBot.Documents;

/// <summary>A row of cells, each of its own type: texts are texts, whatever they begin with.</summary>
internal sealed class XlsxRow
{
    private readonly List<Cell> cells = [];

    private double? height;

    public XlsxRow Text(string column, string? text, XlsxStyle style = XlsxStyle.Plain) =>
        Add(column, style, string.IsNullOrEmpty(text) ? new Cell() : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Clean(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }) });

    public XlsxRow Number(string column, decimal? number, XlsxStyle style) => Add(column, style, number is { } known ? new Cell { CellValue = new CellValue(Plain(known)) } : new Cell());

    /// <summary>Minutes as the part of a day they are, which is what <c>[h]:mm</c> shows.</summary>
    public XlsxRow Time(string column, int? minutes, XlsxStyle style = XlsxStyle.Time) => Add(column, style, minutes is { } known ? new Cell { CellValue = new CellValue(Days(known)) } : new Cell());

    public XlsxRow Day(string column, LocalDate day) => Add(column, XlsxStyle.Day, new Cell { CellValue = new CellValue(Plain(Period.DaysBetween(new LocalDate(1899, 12, 30), day))) });

    /// <param name="value">What the formula comes to, so that a reader who does not calculate shows it too.</param>
    public XlsxRow Formula(string column, string formula, string value, XlsxStyle style) => Add(column, style, new Cell { CellFormula = new CellFormula(formula), CellValue = new CellValue(value) });

    /// <summary>High enough for so many lines of text: not every program finds out by itself.</summary>
    public XlsxRow Tall(int lines, double line = 14)
    {
        height = (lines * line) + 3;
        return this;
    }

    public Row At(uint number)
    {
        foreach (var cell in cells)
        {
            cell.CellReference = $"{cell.CellReference}{number}";
        }

        return height is { } points ? new Row(cells) { RowIndex = number, Height = points, CustomHeight = true } : new Row(cells) { RowIndex = number };
    }

    public static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Days(int minutes) => (minutes / 1440.0).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    private XlsxRow Add(string column, XlsxStyle style, Cell cell)
    {
        cell.CellReference = column;
        cell.StyleIndex = (uint)style;
        cells.Add(cell);
        return this;
    }
}
